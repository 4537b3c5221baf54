import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GraphIndex, indexGraph } from '../../src/graph/index-graph.ts';
import { readDataset } from '../../src/model/read-dataset.ts';
import { type ArticleId, isQuote } from '../../src/model/stance-graph.ts';
import { buildReader } from '../../src/view/build-reader.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import type { Provenance } from '../../src/view/provenance.ts';
import type { Reader } from '../../src/view/reader.ts';
import { buildArticle, buildDataset, buildStance } from '../support/build-dataset.ts';
import { criteria, DISPUTE_INDEX, id } from '../support/build-index.ts';
import { withoutTexts, withTexts } from '../support/provenance.ts';

function read(
  index: GraphIndex,
  provenance: Provenance,
  article: string | null = null,
  changes: Parameters<typeof criteria>[0] = {},
): Reader {
  const scene = buildScene(index, criteria(changes), provenance.unmatched);
  const reader = buildReader(index, scene, provenance, article === null ? null : id(article));
  if (reader === null) throw new Error('There is no article.');
  return reader;
}

const wordsOf = ({ paragraphs }: Reader, mark: number) =>
  paragraphs
    .flatMap(({ segments }) => segments)
    .filter(({ marks }) => marks.includes(mark))
    .map(({ text }) => text)
    .join('');

/** One article, and a stance for each quote: its words, or where they stand. */
function build(text: string, quotes: readonly (string | readonly [number, number])[]) {
  const index = indexGraph(
    buildDataset({
      articles: [buildArticle({ id: 'article-1' })],
      stances: quotes.map((quote, at) => {
        const [start, end] =
          typeof quote === 'string'
            ? [text.indexOf(quote), text.indexOf(quote) + quote.length]
            : quote;
        const exact = text.slice(start, end);
        return buildStance('caldor condemns merrow', {
          id: `stance-${at}`,
          evidence: [{ exact, start, end, voice: 'narration' }],
        });
      }),
    }),
  );
  return { index, reader: read(index, withTexts(index, { 'article-1': text })) };
}

describe('the text', () => {
  const scripts = {
    'right to left': 'قالت الوزيرة إن الميناء مغلق.\n\nورفض المجلس ذلك تمامًا.',
    'in Chinese': '外交部表示，港口已经关闭。\n\n“我们没有选择。”委员会说。',
    'with characters beyond the basic plane': 'The 🚢 of 𝒞aldor left.\n\nThe 🏝️ stayed 👩‍✈️.',
    'with the line ends of another system': 'One line.\r\n\r\nAnother line.\r\nA third.\r\n',
    'without a blank line': 'One line.\nAnother line.\nA third.',
  };

  for (const [name, text] of Object.entries(scripts)) {
    test(`${name} is given back to the letter, whatever is marked in it`, () => {
      const letters = Array.from(text);
      const startOf = (at: number) => letters.slice(0, at).join('').length;
      const span = fc
        .tuple(fc.nat(letters.length - 1), fc.nat(letters.length - 1))
        .map(([a, b]) => [startOf(Math.min(a, b)), startOf(Math.max(a, b) + 1)] as const)
        .filter(([start, end]) => text.slice(start, end).trim() !== '');
      fc.assert(
        fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
          const { reader } = build(text, spans);
          let pieced = '';
          for (const { start, segments } of reader.paragraphs) {
            pieced += text.slice(pieced.length, start);
            pieced += segments.map((each) => each.text).join('');
          }
          expect(pieced + text.slice(pieced.length)).toBe(text);
          expect(text.slice(pieced.length).trim()).toBe('');
          expect(reader.marks).toHaveLength(spans.length);
          reader.marks.forEach((mark, at) => {
            const words = text.slice(...mark.span);
            expect(wordsOf(reader, at).replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
          });
        }),
        { numRuns: 60 },
      );
    });
  }

  test('has its marks by start, the longer before the shorter, each noted where it begins', () => {
    const { reader } = build('Caldor rejects the fees.\n\nMerrow laughs.', [
      'the fees',
      'Merrow laughs',
      'Caldor rejects the fees',
      'rejects the fees.\n\nMerrow',
    ]);
    expect(reader.marks.map(({ stance }) => stance)).toEqual([
      'stance-2',
      'stance-3',
      'stance-0',
      'stance-1',
    ]);
    expect(reader.paragraphs.map(({ notes }) => notes)).toEqual([[0, 1, 2], [3]]);
    expect(reader.marks.map(({ lane }) => lane)).toEqual([0, 1, 2, 0]);
  });

  test('that was given and differs keeps headings only where they are lines of their own', () => {
    const index = indexGraph(
      buildDataset({
        articles: [
          buildArticle({
            id: 'article-1',
            headings: [
              [0, 5],
              [13, 20],
            ],
          }),
        ],
        stances: [buildStance('caldor condemns merrow')],
      }),
    );
    const roles = (text: string) =>
      read(
        index,
        withTexts(index, { 'article-1': { text, supply: 'given', digest: 'different' } }),
      ).paragraphs.map(({ role }) => role);
    expect(roles('Title\nText.\n\nSection\nMore.')).toEqual(['title', 'text', 'section', 'text']);
    expect(roles('Title\nLonger text.\n\nSection\nMore.')).toEqual(['title', 'text', 'text']);
  });
});

describe('of the quotes', () => {
  const text = 'Tavria stood by its neighbour. She said: Closing the harbour is a breach of faith.';

  test('those that were not found are listed with the reason, those that are hidden counted', () => {
    const provenance = withTexts(DISPUTE_INDEX, { 'courier-1': text });
    const all = read(DISPUTE_INDEX, provenance, 'courier-1', { unmatched: true });
    expect(all.marks.map(({ id }) => id)).toEqual([
      'tavria-supports-caldor/1',
      'ostrel-condemns-merrow/0',
    ]);
    expect(all.unplaced.map(({ id: each, state }) => [each, state])).toEqual([
      ['tavria-supports-caldor/0', 'missing'],
      ['tavria-condemns-merrow/0', 'missing'],
      ['merrow-council-condemns-merrow/0', 'missing'],
    ]);
    const few = read(DISPUTE_INDEX, provenance, 'courier-1', { voice: ['direct'] });
    expect(few.marks.map(({ id }) => id)).toEqual(['ostrel-condemns-merrow/0']);
    expect(few.hidden).toBe(4);
    // How much the data speaks of is no matter of filters.
    expect(few.coverage).toEqual(all.coverage);
  });

  test('those of withdrawn stances are counted apart', () => {
    expect(read(DISPUTE_INDEX, withoutTexts(DISPUTE_INDEX), 'gazette-1')).toMatchObject({
      withdrawn: 1,
      hidden: 0,
    });
  });

  test('those that stand where the data says are marked before the check is done', () => {
    const { index, reader } = build('Caldor rejects the fees.', ['the fees']);
    const unchecked = { ...withTexts(index, {}), done: false };
    const texts = withTexts(index, { 'article-1': 'Caldor rejects the fees.' }).textByArticle;
    const early = read(index, { ...unchecked, textByArticle: texts });
    expect(early.marks).toEqual(reader.marks);
    expect(early.pending).toBe(false);
  });

  test('a text is said to be on its way only where somebody fetches it', () => {
    const { index } = build('Caldor rejects the fees.', ['the fees']);
    const unchecked = { ...withTexts(index, {}), done: false };
    const coming = new Set(['article-1' as ArticleId]);
    expect(read(index, { ...unchecked, coming }).pending).toBe(true);
    expect(read(index, { ...unchecked, coming: new Set() }).pending).toBe(false);
  });
});

describe('without a text', () => {
  test('the quotes stand in order with their context, and what is between them is counted', () => {
    const index = indexGraph(
      buildDataset({
        articles: [buildArticle({ id: 'article-1', length: 1000, headings: [[0, 11]] })],
        stances: [
          buildStance('caldor condemns merrow', {
            evidence: [
              { exact: 'a breach', prefix: 'It is ', suffix: ' of', start: 306, end: 314 },
              { exact: 'Ferry stops', start: 0, end: 11 },
              { exact: 'Somewhere else', voice: 'narration' },
            ],
          }),
        ],
      }),
    );
    const reader = read(index, withoutTexts(index));
    expect(
      reader.paragraphs.map(({ role, gap, cut, segments }) => [
        segments.map(({ text }) => text).join('|'),
        role,
        gap?.characters,
        cut,
      ]),
    ).toEqual([
      ['Ferry stops', 'title', undefined, true],
      ['It is |a breach| of', 'text', 289, true],
      ['Somewhere else', 'text', null, true],
    ]);
    expect(reader.rest).toBe(1000 - 317);
    expect(reader.coverage).toBeNull();
  });

  test('a hidden quote leaves no words behind', () => {
    const reader = read(DISPUTE_INDEX, withoutTexts(DISPUTE_INDEX), 'courier-1', {
      voice: ['headline'],
    });
    expect(reader.paragraphs.flatMap(({ segments }) => segments.map(({ text }) => text))).toEqual([
      'Tavria backs Caldor',
    ]);
    expect(reader.hidden).toBe(4);
  });
});

describe('the articles', () => {
  test('are listed with how many of their quotes are shown; the first is read unless another is named', () => {
    const reader = read(DISPUTE_INDEX, withoutTexts(DISPUTE_INDEX));
    expect(reader.article.id).toBe('courier-1');
    expect(reader.articles.map(({ id: each, quotes }) => [each, quotes])).toEqual([
      ['courier-1', 5],
      ['gazette-1', 2],
    ]);
    expect(reader.article.date).toBe('3 May 2031');
  });

  test('may be none', () => {
    const index = indexGraph(buildDataset());
    const scene = buildScene(index, criteria());
    expect(buildReader(index, scene, withoutTexts(index), null)).toBeNull();
  });
});

test('every quote of the fictional articles is marked at its words', () => {
  const folder = join(import.meta.dirname, '../../data/strait-of-amaranth');
  const { dataset } = readDataset(readFileSync(join(folder, 'dataset.json'), 'utf8'));
  if (dataset === null) throw new Error('The fictional dataset must be readable.');
  const index = indexGraph(dataset);
  for (const article of dataset.articles) {
    const text = readFileSync(join(folder, article.textFile ?? ''), 'utf8');
    const reader = read(index, withTexts(index, { [article.id]: text }), article.id);
    expect(reader.paragraphs[0]?.role).toBe('title');
    reader.marks.forEach((mark, at) => {
      const quote = index.stanceById.get(mark.stance)?.stance.evidence[mark.place];
      expect(quote !== undefined && isQuote(quote) && quote.exact).toBe(wordsOf(reader, at));
    });
    expect(reader.marks.length).toBe(reader.article.quotes);
    expect(reader.unplaced).toEqual([]);
  }
});
