import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendFragment } from '../../src/view/mend-fragment.ts';
import { describeNewerLink } from '../../src/view/newer-link.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/view/view-state.ts';
import { decodeView, encodeView } from '../../src/view/view-url.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { anyText, anyView } from '../support/view-arbitrary.ts';

const ROOT = join(import.meta.dirname, '../..');
const URLFUZZ = join(ROOT, '../shared/tools/urlfuzz.mjs');
const GOLDEN = readFileSync(join(ROOT, 'tests/golden/links.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as [fragment: string, view: string]);

const viewOf = (fragment: string) => decodeView(fragment).view;
/** Of a view that came by a link of a newer version, each reading says so. */
const told = ({ newer }: ViewState) => (newer === null ? [] : [describeNewerLink(newer)]);
const revision = fc.record({
  digest: fc.stringMatching(/^[0-9a-f]{8}$/),
  held: fc.option(fc.record({ stances: fc.nat(9_999_999), quotes: fc.nat(9_999_999) }), {
    nil: null,
  }),
});
const keysOf = (fragment: string) => decodeView(fragment).notices.map(({ key }) => key);

describe('the address', () => {
  it('says nothing of a view that is the default one', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('');
    expect(decodeView('')).toEqual({ view: DEFAULT_VIEW, notices: [], rev: null });
  });

  it('brings a generated view back unchanged and without a notice, with and without a revision', () => {
    fc.assert(
      fc.property(anyView, fc.option(revision, { nil: null }), (view, rev) => {
        const fragment = encodeView(view, rev);
        expect(decodeView(fragment)).toEqual({ view, notices: told(view), rev });
        expect(encodeView(viewOf(fragment), rev)).toBe(fragment);
      }),
      { seed: 20260103, numRuns: 500 },
    );
  });

  it('brings 10,000 views mixed from generated ones back, too', () => {
    const random = seededRandom(20261125);
    const pool = fc.sample(anyView, { seed: 20261125, numRuns: 300 });
    const pick = () => random.pick(pool);
    for (let count = 0; count < 10_000; count += 1) {
      const [{ data, sha256 }, { from, to }, { actor, hops }] = [pick(), pick(), pick()];
      const [{ stance, voice, sel, newer }, { outlet, kind, topic, q }] = [pick(), pick()];
      const view: ViewState = {
        ...pick(),
        ...{ data, sha256, from, to, actor, hops },
        ...{ stance, voice, sel, newer, outlet, kind, topic, q },
      };
      const fragment = encodeView(view);
      const read = decodeView(fragment);
      if (!isDeepStrictEqual(read, { view, notices: told(view), rev: null }))
        expect(read, `view ${count}`).toEqual({ view, notices: told(view), rev: null });
      if (encodeView(read.view) !== fragment) expect(encodeView(read.view)).toBe(fragment);
    }
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
        const again = decodeView(once);
        if (!isDeepStrictEqual(again.view, view)) expect(again.view, url).toEqual(view);
        expect(again.notices.length, url).toBe(view.newer === null ? 0 : 1);
        expect(notices.length).toBeLessThanOrEqual(20);
        // Whatever leaves no trace in the view is named, or says what goes without saying.
        for (const part of mendFragment(url).split('&')) {
          const alone = decodeView(part);
          const traces = encodeView(alone.view) !== '' || alone.rev !== null;
          if (!traces && alone.notices.length === 0)
            expect(mendFragment(part)).toMatch(/^(?:v=1|by=name|layout=camps|view=graph|hops=1)?$/);
        }
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
    const spoken = [...Object.keys(DEFAULT_VIEW), 'v', 'inline', 'rev'];
    expect(spoken.filter((key) => key !== 'newer' && !keys.has(key))).toEqual([]);
    expect(GOLDEN.length).toBeGreaterThanOrEqual(60);
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
    ['a digest that is none', 'sha256=a&by=state', ['sha256']],
    ['a digest of data that comes along', `sha256=${'a'.repeat(43)}&by=state`, ['sha256']],
    ['a revision that is none', 'rev=today&by=state', ['rev']],
    ['a link that carries nothing', 'inline=&by=state', ['inline']],
    ['data beside what the link carries', 'inline=abc&data=ferry&by=state', ['data']],
    ['a view that there is not', 'view=heap&by=state', ['view']],
    ['a newer version', 'v=9&by=state', ['']],
    ['no version at all', 'v=two&by=state', ['v']],
    ['a tracker', 'by=state&fbclid=x&utm_source=y', ['fbclid', 'utm_source']],
    ['a key that is there twice', 'by=state&by=name', ['by']],
    ['data sent in the clear', 'data=http://elsewhere.example/d.json&by=state', ['data']],
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

  it('says who made a link of a newer version, and keeps what is not known for the next reader', () => {
    const { view, notices } = decodeView('v=9&layout=spiral&theme=a%20b&stance=condemns&utm_id=3');
    expect(notices[0]?.message).toContain('newer version (v9)');
    expect(notices[0]?.message).toContain('layout, theme');
    expect(view).toMatchObject({ stance: ['condemns'], layout: 'camps' });
    expect(encodeView(view)).toBe('v=9&stance=condemns&layout=spiral&theme=a%20b');
    // What the reader chooses here stands in place of what could not be read.
    expect(encodeView({ ...view, layout: 'circle' })).toBe(
      'v=9&stance=condemns&layout=circle&theme=a%20b',
    );
    expect(decodeView('v=1')).toEqual(decodeView(''));
  });
});

describe('data that a link carries', () => {
  it('stands first, is held as it is, and goes wherever the data goes', () => {
    const { view } = decodeView('by=state&inline=7Z_abc-');
    expect(view.data).toBe('inline:7Z_abc-');
    expect(encodeView(view)).toBe('inline=7Z_abc-&by=state');
  });

  it('may have come through mail, or from another writer of base64', () => {
    expect(viewOf('inline=ab%2Bc/d==%0D%0A%20ef').data).toBe('inline:ab-c_def');
  });
});

describe('a link of 200,000 characters', () => {
  it.each([
    ['that carries data', `inline=${'a'.repeat(200_000)}&by=state`],
    ['of nothing but brackets', `${')'.repeat(200_000)}x&by=state`],
    ['that ends in nothing but dots', `by=state${'.'.repeat(200_000)}`],
  ])('%s is read in one go', (_, fragment) => {
    expect(viewOf(fragment).by).toBe('state');
  });
});
