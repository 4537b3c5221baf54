// Do the address and the store stay equal, without chasing each other and without tiring the browser?
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ActorId } from '../../src/model/stance-graph.ts';
import { bindUrl, type UrlPage } from '../../src/state/bind-url.ts';
import { changeView, useViewStore } from '../../src/state/view-store.ts';
import { selectActor } from '../../src/view/change-view.ts';
import { DEFAULT_VIEW } from '../../src/view/view-state.ts';

/** A window with a history of its own, as far as the address needs it. */
class FakePage extends EventTarget implements UrlPage {
  entries = [''];
  states: unknown[] = [null];
  at = 0;
  calls: string[] = [];
  refuses = false;

  get location() {
    return { hash: this.entries[this.at] ?? '', pathname: '/app/', search: '' };
  }

  get history() {
    return {
      state: this.states[this.at],
      pushState: (data: unknown, _unused: string, url: string) => this.write('push', data, url),
      replaceState: (data: unknown, _unused: string, url: string) =>
        this.write('replace', data, url),
    };
  }

  go(steps: number): void {
    this.at += steps;
    this.dispatchEvent(new Event('popstate'));
    this.dispatchEvent(new Event('hashchange'));
  }

  private write(method: 'push' | 'replace', data: unknown, url: string): void {
    if (this.refuses) throw new DOMException('too many calls', 'SecurityError');
    this.calls.push(method);
    if (method === 'push') this.entries = [...this.entries.slice(0, ++this.at)];
    this.entries[this.at] = url.startsWith('#') ? url : '';
    this.states[this.at] = data;
  }
}

const select = (id: string) => changeView((view) => selectActor(view, id as ActorId));
const type = (q: string) => changeView((view) => ({ ...view, q }));

let page: FakePage;
let undo: () => void;
const onLink = vi.fn();

function bind(hash = ''): void {
  page.entries = [hash];
  undo = bindUrl(page, onLink);
}

beforeEach(() => {
  vi.useFakeTimers();
  onLink.mockClear();
  useViewStore.setState({ view: DEFAULT_VIEW, step: 'none' });
  page = new FakePage();
});

afterEach(() => {
  undo();
  vi.useRealTimers();
});

describe('from the store to the address', () => {
  it('a selection is a step of its own', () => {
    bind();
    select('caldor');
    select('merrow');
    expect(page.entries).toEqual(['', '#sel=caldor', '#sel=merrow']);
  });

  it('typing replaces, at most once in half a second and with the last word', () => {
    bind();
    for (const word of ['h', 'ha', 'har', 'harb']) {
      type(word);
      vi.advanceTimersByTime(100);
    }
    expect(page.calls).toEqual([]);
    vi.advanceTimersByTime(500);
    expect(page.calls).toEqual(['replace']);
    expect(page.entries).toEqual(['#q=harb']);
  });

  it('what was typed belongs to the entry that a selection leaves behind', () => {
    bind();
    type('harbour');
    select('caldor');
    expect(page.entries).toEqual(['#q=harbour', '#q=harbour&sel=caldor']);
  });

  it('leaving the page prints what is still waiting', () => {
    bind();
    type('harbour');
    page.dispatchEvent(new Event('pagehide'));
    expect(page.entries).toEqual(['#q=harbour']);
  });

  it('the default view leaves no fragment', () => {
    bind('#sel=caldor');
    changeView((view) => ({ ...view, sel: null }));
    expect(page.entries.at(-1)).toBe('');
  });

  it('a thousand quick selections stay below what browsers bear, and the last one arrives', () => {
    bind();
    for (let i = 0; i < 1000; i += 1) {
      select(`actor-${i}`);
      vi.advanceTimersByTime(5);
    }
    vi.advanceTimersByTime(500);
    expect(page.calls.length).toBeLessThan(100);
    expect(page.location.hash).toBe('#sel=actor-999');
  });

  it('a browser that refuses is asked again later', () => {
    bind();
    page.refuses = true;
    expect(() => select('caldor')).not.toThrow();
    page.refuses = false;
    vi.advanceTimersByTime(500);
    expect(page.location.hash).toBe('#sel=caldor');
  });
});

describe('from the address to the store', () => {
  it('the first address is the first view', () => {
    bind('#view=table&sel=caldor');
    expect(useViewStore.getState().view).toMatchObject({
      view: 'table',
      sel: { type: 'actor', id: 'caldor' },
    });
    expect(page.calls).toEqual([]);
  });

  it('Back and Forward change the view and write nothing', () => {
    bind();
    select('caldor');
    select('merrow');
    page.calls = [];
    page.go(-1);
    expect(useViewStore.getState().view.sel).toEqual({ type: 'actor', id: 'caldor' });
    page.go(-1);
    expect(useViewStore.getState().view.sel).toBeNull();
    page.go(2);
    expect(useViewStore.getState().view.sel).toEqual({ type: 'actor', id: 'merrow' });
    vi.advanceTimersByTime(1000);
    expect(page.calls).toEqual([]);
    expect(page.entries).toEqual(['', '#sel=caldor', '#sel=merrow']);
  });

  it('what waits to be printed does not overwrite the entry that Back has reached', () => {
    bind();
    select('caldor');
    type('harbour');
    page.go(-1);
    vi.advanceTimersByTime(1000);
    expect(page.location.hash).toBe('');
    expect(useViewStore.getState().view).toEqual(DEFAULT_VIEW);
  });

  it('what was typed just before Back is there again after Forward, and printed', () => {
    bind();
    select('caldor');
    type('harbour');
    page.go(-1);
    expect(useViewStore.getState().view).toEqual(DEFAULT_VIEW);
    page.go(1);
    expect(useViewStore.getState().view).toMatchObject({
      q: 'harbour',
      sel: { type: 'actor', id: 'caldor' },
    });
    expect(page.entries).toEqual(['', '#q=harbour&sel=caldor']);
  });

  it('what was typed stays with its own entry, also where another one looks the same', () => {
    bind();
    select('caldor');
    select('merrow');
    select('caldor');
    type('harbour');
    page.go(-2);
    expect(useViewStore.getState().view.q).toBe('');
    vi.advanceTimersByTime(1000);
    expect(page.entries).toEqual(['', '#sel=caldor', '#sel=merrow', '#sel=caldor']);
    page.go(2);
    expect(page.location.hash).toBe('#q=harbour&sel=caldor');
  });

  it('a bad value is named, and the address is put right at once', () => {
    bind('#layout=heap&sel=caldor');
    expect(onLink).toHaveBeenCalledWith(
      expect.objectContaining({
        notices: [expect.objectContaining({ key: 'layout', value: 'heap' })],
      }),
    );
    expect(page.calls).toEqual(['replace']);
    expect(page.entries).toEqual(['#sel=caldor']);
  });

  it('after it is undone, nothing is bound any more', () => {
    bind();
    undo();
    select('caldor');
    page.entries[0] = '#sel=merrow';
    page.go(0);
    expect(page.calls).toEqual([]);
    expect(useViewStore.getState().view.sel).toEqual({ type: 'actor', id: 'caldor' });
  });
});
