// Which views did this reader give a name to, in this browser? Kept here and nowhere else; losing them loses no data.
import { create } from 'zustand';
import type { ViewState } from '../view/view-state.ts';
import { encodeView } from '../view/view-url.ts';

export interface SavedView {
  readonly name: string;
  /** The fragment of the address, its data included. */
  readonly fragment: string;
}

interface SavedViews {
  readonly list: readonly SavedView[];
  /** False: the browser keeps nothing, so the list lasts as long as the page. */
  readonly kept: boolean;
}

const KEY = 'demarche/1/views';
const MOST = 200;
const LONGEST_NAME = 120;

export const useSavedViews = create<SavedViews>(() => ({ list: read(), kept: true }));

/** The newest first; the same name in the same data is replaced. */
export function saveView(name: string, view: ViewState): void {
  const saved = { name: name.trim().slice(0, LONGEST_NAME), fragment: encodeView(view) };
  if (saved.name === '') return;
  change((list) => [saved, ...list.filter((each) => !isSame(each, saved))].slice(0, MOST));
}

/** The view that would be replaced: another one of the same name in the same data. */
export function findTaken(name: string, view: ViewState): SavedView | null {
  const saved = { name: name.trim().slice(0, LONGEST_NAME), fragment: encodeView(view) };
  const known = useSavedViews.getState().list.find((each) => isSame(each, saved));
  return known === undefined || known.fragment === saved.fragment ? null : known;
}

/** "Levy (2)", or the first number that no view of these data has. */
export function freeName(name: string, view: ViewState): string {
  const fragment = encodeView(view);
  const { list } = useSavedViews.getState();
  for (let count = 2; ; count += 1) {
    const end = ` (${count})`;
    const free = { name: `${name.trim().slice(0, LONGEST_NAME - end.length)}${end}`, fragment };
    if (!list.some((each) => isSame(each, free))) return free.name;
  }
}

/** Where it stood, unless its name was given anew since. */
export function restoreView(saved: SavedView, at: number): void {
  change((list) =>
    list.some((each) => isSame(each, saved)) ? list : list.toSpliced(at, 0, saved),
  );
}

export function forgetView(forgotten: SavedView): void {
  change((list) => list.filter((each) => !isSame(each, forgotten)));
}

/** Another page of this site may have changed them; returns undo. */
export function bindSavedViews(): () => void {
  const follow = ({ key }: StorageEvent) => {
    if (key === KEY || key === null) useSavedViews.setState({ list: read() });
  };
  addEventListener('storage', follow);
  return () => removeEventListener('storage', follow);
}

/** What another page saved since is kept. */
function change(next: (list: readonly SavedView[]) => readonly SavedView[]): void {
  const { list: known, kept } = useSavedViews.getState();
  const list = next(kept ? read() : known);
  try {
    localStorage.setItem(KEY, JSON.stringify(list));
    useSavedViews.setState({ list, kept: true });
  } catch {
    useSavedViews.setState({ list, kept: false });
  }
}

function dataOf({ fragment }: SavedView): string {
  return fragment.split('&').find((part) => part.startsWith('data=')) ?? '';
}

function isSame(a: SavedView, b: SavedView): boolean {
  return a.name === b.name && dataOf(a) === dataOf(b);
}

/** Whatever stands there was written by anybody: what is no saved view is passed over. */
function read(): readonly SavedView[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isSavedView).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

function isSavedView(value: unknown): value is SavedView {
  if (typeof value !== 'object' || value === null) return false;
  const { name, fragment } = value as Partial<Record<string, unknown>>;
  return typeof name === 'string' && name.trim() !== '' && typeof fragment === 'string';
}
