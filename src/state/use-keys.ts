// Which key does what, and when must it keep still?
import { useEffect, useEffectEvent } from 'react';
import { create } from 'zustand';
import { readPreference, writePreference } from './preferences.ts';

/** By `KeyboardEvent.key`, with `Ctrl+` before it for Control or Command. */
export type KeyBindings = ReadonlyMap<string, () => unknown>;

const useKeyStore = create(() => ({
  on: readPreference('single-keys', ['on', 'off'], 'on') === 'on',
}));

/** Single letters can be switched off: they get in the way of speech input. */
export function switchSingleKeys(on: boolean): void {
  writePreference('single-keys', on ? 'on' : 'off');
  useKeyStore.setState({ on });
}

export function useSingleKeys(): boolean {
  return useKeyStore((store) => store.on);
}

export function useKeys(bindings: KeyBindings): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.isComposing) return;
    const control = event.ctrlKey || event.metaKey;
    const run = bindings.get((control ? 'Ctrl+' : '') + event.key.toLowerCase());
    if (run === undefined || !mayAct(event.target, event.key, control)) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}

function mayAct(target: EventTarget | null, key: string, control: boolean): boolean {
  // What lies over the page has the keys, Escape first of all.
  if (document.querySelector('dialog:modal, :popover-open') !== null) return false;
  if (control) return true;
  const typing =
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])'));
  return !typing && (key.length > 1 || useKeyStore.getState().on);
}
