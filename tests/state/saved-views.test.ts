// Does the browser keep the views that a reader named, and does the page live with whatever stands there?
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  bindSavedViews,
  findTaken,
  forgetView,
  freeName,
  restoreView,
  saveView,
  useSavedViews,
} from '../../src/state/saved-views.ts';
import { DEFAULT_VIEW } from '../../src/view/view-state.ts';

const KEY = 'demarche/1/views';
const view = (data: string, q = '') => ({ ...DEFAULT_VIEW, data, q });
const names = () => useSavedViews.getState().list.map(({ name }) => name);

beforeEach(() => {
  localStorage.clear();
  useSavedViews.setState({ list: [], kept: true });
});
afterEach(() => vi.restoreAllMocks());

test('a named view stands first, and a second one of the same name in the same data replaces it', () => {
  saveView(' Levy ', view('straits'));
  saveView('Levy', view('ferries'));
  saveView('Fees', view('straits'));
  saveView('Levy', view('straits', 'pilots'));
  expect(names()).toEqual(['Levy', 'Fees', 'Levy']);
  expect(useSavedViews.getState().list[0]?.fragment).toBe('data=straits&q=pilots');
});

test('a name that another view of the same data has is known before it is replaced, and a free one is found', () => {
  saveView('Levy', view('straits'));
  saveView('Levy (2)', view('straits'));
  expect(findTaken(' Levy ', view('straits', 'pilots'))?.fragment).toBe('data=straits');
  expect(findTaken('Levy', view('straits'))).toBeNull();
  expect(findTaken('Levy', view('ferries'))).toBeNull();
  expect(freeName('Levy', view('straits'))).toBe('Levy (3)');
  expect(freeName('L'.repeat(130), view('straits'))).toHaveLength(120);
});

test('what was forgotten comes back to its place, but never over a newer one of its name', () => {
  for (const name of ['Fees', 'Levy', 'Pilots']) saveView(name, view('straits'));
  const [, levy = { name: '', fragment: '' }] = useSavedViews.getState().list;
  forgetView(levy);
  restoreView(levy, 1);
  expect(names()).toEqual(['Pilots', 'Levy', 'Fees']);
  forgetView(levy);
  saveView('Levy', view('straits', 'newer'));
  restoreView(levy, 1);
  expect(useSavedViews.getState().list.map(({ fragment }) => fragment)[0]).toMatch(/newer/);
  expect(names()).toEqual(['Levy', 'Pilots', 'Fees']);
});

test('a name without a letter names nothing', () => {
  saveView('  ', view('straits'));
  expect(names()).toEqual([]);
});

test('what is forgotten is gone from the browser too', () => {
  saveView('Levy', view('straits'));
  forgetView(useSavedViews.getState().list[0] ?? { name: '', fragment: '' });
  expect(localStorage.getItem(KEY)).toBe('[]');
});

test('what another page saved is seen, and is not lost by saving here', () => {
  const undo = bindSavedViews();
  localStorage.setItem(KEY, JSON.stringify([{ name: 'Theirs', fragment: 'data=straits' }]));
  dispatchEvent(new StorageEvent('storage', { key: KEY }));
  undo();
  expect(names()).toEqual(['Theirs']);
  localStorage.setItem(KEY, JSON.stringify([{ name: 'Newer', fragment: 'data=straits' }]));
  saveView('Mine', view('straits'));
  expect(names()).toEqual(['Mine', 'Newer']);
});

test('a browser that keeps nothing is said to, and the list lasts as long as the page', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  saveView('Levy', view('straits'));
  saveView('Fees', view('straits'));
  expect(names()).toEqual(['Fees', 'Levy']);
  expect(useSavedViews.getState().kept).toBe(false);
});

test.each(['', '{', 'null', '7', '{}', '[null, 1, {"name": 3}, {"name": "", "fragment": ""}]'])(
  'what stands there as %j is no list of views',
  (stored) => {
    localStorage.setItem(KEY, stored);
    dispatchEvent(new StorageEvent('storage', { key: KEY }));
    saveView('Levy', view('straits'));
    expect(names()).toEqual(['Levy']);
  },
);
