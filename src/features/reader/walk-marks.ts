// Which mark comes next when the reader walks through the text with the keys?
import type { KeyboardEvent } from 'react';
import { rove } from './light-marks.ts';

const NEXT = new Set(['ArrowDown', 'j']);
const PREVIOUS = new Set(['ArrowUp', 'k']);

/** The mark that an element belongs to: the innermost, where several lie over each other. */
export function markIdAt(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest('[data-mark]')?.getAttribute('data-mark') ?? null;
}

/** All that the words under the pointer belong to, the innermost first; a sign belongs to its own mark alone. */
export function markIdsAt(target: EventTarget): readonly string[] {
  const ids: string[] = [];
  let at = target instanceof Element ? target.closest('[data-mark]') : null;
  while (at !== null) {
    ids.push(at.getAttribute('data-mark') ?? '');
    at = at.matches('button') ? null : (at.parentElement?.closest('[data-mark]') ?? null);
  }
  return ids;
}

/** `letters` says whether single letters are keys: they can be switched off. */
export function walkMarks(event: KeyboardEvent<HTMLElement>, letters: boolean): void {
  const { target, currentTarget: region, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (target === region && letters && (key === 'j' || key === 'k')) {
    // Arrows scroll the text; a letter begins the walk where it last stood.
    const held = region.querySelector<HTMLButtonElement>('button[data-walk="text"][tabindex="0"]');
    event.preventDefault();
    held?.focus();
    return;
  }
  if (!(target instanceof HTMLButtonElement)) return;
  const walk = target.dataset['walk'];
  if (walk === undefined || (key.length === 1 && !letters)) return;
  const stops = [...region.querySelectorAll<HTMLButtonElement>(`button[data-walk="${walk}"]`)];
  const next = stops[placeAfter(key, target, stops)];
  if (next === undefined) return;
  event.preventDefault();
  rove(region, next.dataset['mark'] ?? null);
  next.focus();
}

function placeAfter(
  key: string,
  from: HTMLButtonElement,
  stops: readonly HTMLButtonElement[],
): number {
  const at = stops.indexOf(from);
  const ahead = getComputedStyle(from).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = ahead === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  if (NEXT.has(key) || key === ahead) return Math.min(at + 1, stops.length - 1);
  if (PREVIOUS.has(key) || key === back) return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? stops.length - 1 : -1;
}
