// Which texts that the reader brought wait for a decision, and is one being read? Apart for each dataset, as long as the page is open.
import { createStore, type StoreApi, useStore } from 'zustand';
import type { Article, Dataset } from '../model/stance-graph.ts';
import type { LoadError } from './load-error.ts';
import { setNotices } from './notice-store.ts';

export interface BroughtText {
  readonly name: string;
  readonly text: string;
}

interface Waiting {
  /** No article has its words; several have as many of them. */
  readonly why: 'unknown' | 'tied';
  readonly brought: BroughtText;
}

/** It would take the place of a text that fits the data better. */
interface Worse {
  readonly why: 'worse';
  readonly brought: BroughtText;
  readonly article: Article;
  /** Whole sentences. */
  readonly told: string;
}

interface Unreadable {
  readonly why: 'unreadable';
  readonly error: LoadError;
}

export type NewStray = Waiting | Worse | Unreadable;
export type StrayText = NewStray & { readonly id: number };

interface Receiving {
  readonly strays: readonly StrayText[];
  readonly reading: boolean;
}

const NOTHING: Receiving = { strays: [], reading: false };

const stores = new WeakMap<Dataset, StoreApi<Receiving>>();
let running: { readonly dataset: Dataset; readonly control: AbortController } | null = null;
let lastId = 0;

export function useReceiving(dataset: Dataset): Receiving {
  return useStore(storeOf(dataset));
}

export function listStrays(dataset: Dataset): readonly StrayText[] {
  return storeOf(dataset).getState().strays;
}

/** The same words, brought again, wait once. */
export function addStray(dataset: Dataset, stray: NewStray): void {
  const text = textOf(stray);
  const others = listStrays(dataset).filter((each) => text === null || textOf(each) !== text);
  storeOf(dataset).setState({ strays: [...others, { ...stray, id: ++lastId }] });
}

export function dropStray(dataset: Dataset, id: number): void {
  storeOf(dataset).setState({ strays: listStrays(dataset).filter((each) => each.id !== id) });
}

/** One at a time: a newer one ends the one before. What could not be read then is no longer of interest. */
export function beginReceiving(dataset: Dataset): AbortSignal {
  stopReceiving();
  const control = new AbortController();
  running = { dataset, control };
  const strays = listStrays(dataset).filter(({ why }) => why !== 'unreadable');
  storeOf(dataset).setState({ strays, reading: true });
  return control.signal;
}

export function endReceiving(signal: AbortSignal): void {
  if (running?.control.signal !== signal) return;
  storeOf(running.dataset).setState({ reading: false });
  running = null;
}

/** What is said of the texts of one dataset is not said beside another one. */
export function stopReceiving(): void {
  setNotices('text', []);
  if (running === null) return;
  running.control.abort();
  endReceiving(running.control.signal);
}

function storeOf(dataset: Dataset): StoreApi<Receiving> {
  const known = stores.get(dataset) ?? createStore<Receiving>(() => NOTHING);
  stores.set(dataset, known);
  return known;
}

function textOf(stray: NewStray): string | null {
  return stray.why === 'unreadable' ? null : stray.brought.text;
}
