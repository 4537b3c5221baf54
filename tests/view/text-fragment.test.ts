import { describe, expect, it } from 'vitest';
import { buildTextDirective, linkToWords } from '../../src/view/text-fragment.ts';

/** The words between ⟦ and ⟧, in a text that is at hand. */
function inText(marked: string): string {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replaceAll(/[⟦⟧]/g, '');
  return buildTextDirective({ exact: text.slice(start, end) }, { text, at: [start, end] });
}

const terms = (directive: string) => directive.split(',').map(decodeURIComponent);

describe('a link to words', () => {
  const link = (url: string) => linkToWords(url, { exact: 'no toll' }, null);

  it('is the address of the page with the directive behind it', () => {
    expect(link('https://courier.example/1?a=b')).toBe(
      'https://courier.example/1?a=b#:~:text=no%20toll',
    );
  });

  it('keeps the fragment that the address has, and takes the place of a directive in it', () => {
    expect(link('https://courier.example/1#part-2')).toBe(
      'https://courier.example/1#part-2:~:text=no%20toll',
    );
    expect(link('https://courier.example/1#part-2:~:text=old')).toBe(
      'https://courier.example/1#part-2:~:text=no%20toll',
    );
    expect(link('https://courier.example/1#')).toBe('https://courier.example/1#:~:text=no%20toll');
  });
});

describe('the words of a directive', () => {
  it('have no hyphen, comma or ampersand of their own', () => {
    const exact = 'tolls, dues & well-known fees';
    expect(buildTextDirective({ exact }, null)).toBe(
      'text=tolls%2C%20dues%20%26%20well%2Dknown%20fees',
    );
  });

  it('are those of the text where the dataset writes them differently', () => {
    const found = { text: 'He said “no toll”.', at: [8, 17] as const };
    expect(buildTextDirective({ exact: '"no toll"' }, found)).toBe(
      `text=${encodeURIComponent('“no toll”')}`,
    );
  });

  it('survive half a character', () => {
    expect(buildTextDirective({ exact: 'no\ud800 toll' }, null)).toBe('text=no%EF%BF%BD%20toll');
  });

  it('of more than 300 characters are given as their beginning and their end', () => {
    const long = `We have weighed ${'the dues of the shore and '.repeat(14)}found no ground for them`;
    const [start, end, ...more] = terms(inText(`“⟦${long}⟧,” it said.`));
    expect(start).toBe('text=We have weighed the dues of the shore');
    expect(end).toBe('the shore and found no ground for them');
    expect(more).toEqual([]);
    expect(long.indexOf(end ?? '')).toBe(long.length - (end ?? '').length);
  });

  it('that run over a paragraph are given so too, neither end beyond its own', () => {
    expect(terms(inText('⟦No toll.\n\nNo dues.⟧'))).toEqual(['text=No toll', 'No dues.']);
  });

  it('end where the quote ends, not where its last words come first', () => {
    const refrain = 'we will open the north landing and the south landing at eight';
    const [, end = ''] = terms(
      inText(`⟦First ${refrain}\nagain ${refrain}\nonce more ${refrain}⟧`),
    );
    expect(end).toContain('once more');
  });
});

describe('context', () => {
  it('is left out where the words stand once in the text', () => {
    expect(inText('She said: “⟦no toll⟧” and left.')).toBe('text=no%20toll');
  });

  it('goes along where they stand twice, whatever the case and the accents', () => {
    expect(terms(inText('No Tóll today. The council of Merrow said ⟦no toll⟧ to all.'))).toEqual([
      'text=of Merrow said-',
      'no toll',
      '-to all',
    ]);
  });

  it('grows until the place is the only one', () => {
    const said = 'as the council of the north said, no toll, and so on';
    const [prefix = ''] = terms(
      inText(`Once ${said}. Twice as the council of the north said, ⟦no toll⟧.`),
    );
    expect(prefix).toMatch(/^text=Twice as the council/);
  });

  it('goes along where a quote begins or ends within a word', () => {
    expect(terms(inText('The pre⟦war toll⟧s rose again.'))).toEqual([
      'text=The pre-',
      'war toll',
      '-s rose again',
    ]);
  });

  it('of the data goes along where the text is not at hand, without words that may be cut', () => {
    const words = {
      exact: 'no toll',
      prefix: 'uncil of Merrow said: “',
      suffix: ',” and then depa',
    };
    expect(terms(buildTextDirective(words, null))).toEqual([
      'text=of Merrow said: “-',
      'no toll',
      '-,” and then',
    ]);
  });

  it('does not reach over a paragraph', () => {
    const words = {
      exact: 'No toll',
      prefix: 'The end.\n\nThe council: “',
      suffix: '.”\n\nNext came rain.',
    };
    expect(terms(buildTextDirective(words, null))).toEqual(['text=The council: “-', 'No toll']);
  });

  it('is found in Chinese and Arabic, where words have other edges', () => {
    expect(terms(inText('他说开放码头。议会请求⟦开放码头⟧，越快越好。'))).toHaveLength(3);
    expect(terms(inText('قال: افتحوا المرفأ. ثم قال المجلس ⟦افتحوا المرفأ⟧ الآن'))[0]).toMatch(
      /المجلس-$/,
    );
  });
});
