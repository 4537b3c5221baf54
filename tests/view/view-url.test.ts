import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../src/view/view-state.ts';
import { decodeView, encodeView } from '../../src/view/view-url.ts';
import { anyText, anyView } from '../support/view-arbitrary.ts';

const ROOT = join(import.meta.dirname, '../..');
const URLFUZZ = join(ROOT, '../shared/tools/urlfuzz.mjs');
const GOLDEN = readFileSync(join(ROOT, 'tests/golden/links.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as [fragment: string, view: string]);

const viewOf = (fragment: string) => decodeView(fragment).view;
const keysOf = (fragment: string) => decodeView(fragment).notices.map(({ key }) => key);

describe('the address', () => {
  it('says nothing of a view that is the default one', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('');
    expect(decodeView('')).toEqual({ view: DEFAULT_VIEW, notices: [] });
  });

  it('brings 2,000 generated views back unchanged and without a notice', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const fragment = encodeView(view);
        expect(decodeView(fragment)).toEqual({ view, notices: [] });
        expect(encodeView(viewOf(fragment))).toBe(fragment);
      }),
      { seed: 20260103, numRuns: 2000 },
    );
  });

  it('consists of characters that need no encoding in a fragment', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(encodeView(view)).toMatch(/^[A-Za-z0-9\-._~%&=,:/]*$/);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('is the same for lists in another order and with repetitions', () => {
    const view = { ...DEFAULT_VIEW, outlet: ['b', 'a', 'b'] };
    expect(encodeView(view)).toBe('outlet=a~b');
  });

  it('reads any text at all, and what it reads is stable after one step', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' }), fc.string()), (text) => {
        const once = encodeView(viewOf(text));
        expect(encodeView(viewOf(once))).toBe(once);
      }),
      { seed: 11, numRuns: 3000 },
    );
  });

  it.skipIf(!existsSync(URLFUZZ))(
    'survives 10,000 damaged links; what can be read of them is stable after one step',
    async () => {
      const { links } = (await import(pathToFileURL(URLFUZZ).href)) as {
        links(valid: string[], options: { seed: number; n: number }): Iterable<{ url: string }>;
      };
      let count = 0;
      for (const { url } of links(
        GOLDEN.map(([fragment]) => `#${fragment}`),
        { seed: 45, n: 10_000 },
      )) {
        count += 1;
        const { view, notices } = decodeView(url);
        const once = encodeView(view);
        expect(decodeView(once)).toEqual({ view, notices: [] });
        expect(notices.length).toBeLessThanOrEqual(20);
      }
      expect(count).toBe(10_000);
    },
  );
});

describe('links that were published once', () => {
  it.each(GOLDEN)('%s opens the same view for ever', (fragment, view) => {
    // A key that came later has its default in every older link.
    expect(viewOf(fragment)).toEqual({ ...DEFAULT_VIEW, ...JSON.parse(view) });
  });

  it('cover every key of the grammar', () => {
    const keys = new Set(
      GOLDEN.flatMap(([fragment]) => fragment.split('&').map((part) => part.split('=')[0])),
    );
    expect(Object.keys(DEFAULT_VIEW).filter((key) => !keys.has(key))).toEqual([]);
  });
});

describe('a list in the address', () => {
  it('keeps none when it is a lone tilde, and all when it is left out', () => {
    expect(viewOf('stance=~').stance).toEqual([]);
    expect(viewOf('').stance).toBeNull();
    expect(encodeView({ ...DEFAULT_VIEW, stance: [] })).toBe('stance=~');
  });

  it('is a bad value when it is empty', () => {
    expect(viewOf('stance=').stance).toBeNull();
    expect(keysOf('stance=')).toEqual(['stance']);
  });

  it('keeps its good values beside a bad one, which is named', () => {
    const { view, notices } = decodeView('voice=direct~shouted');
    expect(view.voice).toEqual(['direct']);
    expect(notices).toMatchObject([{ key: 'voice', value: 'shouted' }]);
  });

  it('does not read names of object properties as values', () => {
    expect(viewOf('voice=constructor&layout=__proto__&by=toString')).toEqual(DEFAULT_VIEW);
  });
});

describe('a damaged or foreign part', () => {
  it.each([
    ['nothing but blanks to look for', 'q=%20%20&by=state', ['q']],
    ['a bad percent sign', 'q=100%&by=state', ['q']],
    ['a key that is not known', 'theme=dark&by=state', ['theme']],
    ['a key without a value', 'embed&by=state', ['embed']],
    ['a key of a later version', 'sha256=a&by=state', ['sha256']],
    ['a view of a later version', 'view=timeline&by=state', ['view']],
    ['a newer version', 'v=9&by=state', ['v']],
    ['a tracker', 'by=state&fbclid=x&utm_source=y', ['fbclid', 'utm_source']],
    ['a key that is there twice', 'by=state&by=name', ['by']],
    ['data from another address', 'data=https://elsewhere.example/d.json&by=state', ['data']],
    ['dates in the wrong order', 'from=2031-05&to=2031-04&by=state', ['from']],
    ['a date that does not exist', 'from=2031-02-30&by=state', ['from']],
    ['steps from nobody', 'hops=3&by=state', ['hops']],
    ['a camera that is not finite', 'cam=1,2,1e999&by=state', ['cam']],
    ['a camera with too few numbers', 'cam=1,2&by=state', ['cam']],
    ['a zoom of nothing', 'cam=1,2,0&by=state', ['cam']],
    ['an actor placed twice', 'pin=a,1,2~a,3,4&by=state', ['pin']],
    ['an actor placed nowhere', 'pin=a,NaN,2&by=state', ['pin']],
    ['a selection that is no name', 'sel=a%3Eb&by=state', ['sel']],
  ])('%s is named, and the rest applies', (_, fragment, keys) => {
    expect(keysOf(fragment)).toEqual(keys);
    expect(viewOf(fragment).by).toBe('state');
  });

  it('is named with its hidden characters visible', () => {
    expect(decodeView('voice=a%E2%80%AEb').notices[0]?.value).toBe('a[U+202E]b');
  });

  it('does not bury the page: the twentieth notice counts the rest', () => {
    const fragment = Array.from({ length: 50 }, (_, at) => `x${at}=1`).join('&');
    const { notices } = decodeView(fragment);
    expect(notices).toHaveLength(20);
    expect(notices[19]?.message).toContain('31');
  });

  it('says who made a link of a newer version', () => {
    expect(decodeView('v=9').notices[0]?.message).toContain('newer version (v9)');
    expect(decodeView('v=1').notices).toEqual([]);
  });
});
