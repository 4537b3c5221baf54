// What can a script or an embedding page ask? `window.demarche`, documented in docs/address.md.
import { flushSync } from 'react-dom';
import type { Positions } from '../graph/layout/layout.ts';
import { cancelPending } from '../state/open-shipped.ts';
import { receiveLink } from '../state/use-explorer.ts';
import { changeView, useViewStore } from '../state/view-store.ts';
import { buildPageScene, type PageScene } from '../view/build-page-scene.ts';
import type { Scene } from '../view/scene.ts';
import type { ViewState } from '../view/view-state.ts';
import { decodeView } from '../view/view-url.ts';

interface PageApi {
  readonly version: string;
  view(): ViewState;
  setView(fragment: string): void;
  /** Null while the dataset that the view asks for is not there. */
  scene(): PageScene | null;
  /** Resolves when the first scene is painted, and only then; it never rejects. */
  readonly ready: Promise<void>;
}

declare global {
  interface Window {
    demarche: PageApi;
  }
}

let scene: Scene | null = null;
let positions: Positions = new Map();
let resolveReady: () => void;
const ready = new Promise<void>((resolve) => {
  resolveReady = resolve;
});

const listeners = new Set<() => void>();

export function markReady(): void {
  resolveReady();
}

/** Returns what withdraws it: a scene must not answer for the dataset that comes next. */
export function publishScene(shown: Scene, places: Positions | null): () => void {
  scene = shown;
  positions = places ?? new Map();
  for (const listener of listeners) listener();
  return () => {
    scene = null;
  };
}

/** Whenever another scene is shown. Returns undo. */
export function onScene(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function mountPageApi(): void {
  window.demarche = Object.freeze({
    version: import.meta.env['VITE_APP_VERSION'] as string,
    view: () => structuredClone(useViewStore.getState().view),
    setView: (fragment: string) => {
      const link = decodeView(String(fragment).replace(/^#/, ''));
      // Rendered before it returns, so that `scene()` in the next line answers for the new view.
      flushSync(() => {
        changeView(() => link.view);
        cancelPending();
        receiveLink(link);
      });
    },
    scene: () => (scene === null ? null : structuredClone(buildPageScene(scene, positions))),
    ready,
  });
}
