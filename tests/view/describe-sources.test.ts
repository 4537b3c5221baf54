import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import type { CheckedQuote } from '../../src/model/check-quotes.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { describeSources } from '../../src/view/describe-sources.ts';
import type { Provenance } from '../../src/view/provenance.ts';
import { criteria, DISPUTE_INDEX, id, stanceId } from '../support/build-index.ts';

const NOTHING: Provenance = {
  textByArticle: new Map(),
  quotes: [],
  checked: [],
  stateOf: () => 'unchecked',
  unmatched: new Set(),
  done: true,
};

function sources(changes: Parameters<typeof criteria>[0] = {}, known: Partial<Provenance> = {}) {
  const scene = buildScene(DISPUTE_INDEX, criteria(changes));
  return describeSources(scene, DISPUTE_INDEX, { ...NOTHING, ...known });
}

const found = (stance: string, evidence: number, start: number): CheckedQuote => ({
  stance: stanceId(stance),
  evidence,
  article: id('courier-1'),
  location: { state: 'exact', at: [start, start + 5] },
});

describe('the sources of a view', () => {
  it('are its articles, the dated ones first', () => {
    expect(sources().articles.map(({ outlet, date }) => [outlet, date])).toEqual([
      ['The Merrow Courier', '3 May 2031 (stated in the text)'],
      ['Caldor Gazette', null],
    ]);
  });

  it('are only those that the filters leave, with only those quotes', () => {
    const { articles } = sources({ outlet: ['Caldor Gazette'] });
    expect(articles.map(({ id: name }) => name)).toEqual(['gazette-1']);
    expect(articles[0]?.quotes.map(({ exact }) => exact)).toEqual([
      'the minister called the closure a breach',
      'urged Merrow to “open the gates”',
    ]);
  });

  it('leave out what was withdrawn', () => {
    const words = sources().articles.flatMap(({ quotes }) => quotes.map(({ exact }) => exact));
    expect(words).not.toContain('The League condemned Caldor');
    expect(words).toHaveLength(7);
  });

  it('have their quotes in the order in which they were found in the text', () => {
    const quotes = [
      found('ostrel-condemns-merrow', 0, 300),
      found('tavria-supports-caldor', 0, 0),
      found('tavria-supports-caldor', 1, 200),
      found('tavria-condemns-merrow', 0, 100),
    ];
    const [courier] = sources({}, { quotes }).articles;
    expect(courier?.quotes.map(({ exact }) => exact)).toEqual([
      'Tavria backs Caldor',
      'Tavria rejects the fees',
      'Tavria stood by its neighbour',
      'Closing the harbour is a breach of faith',
      'The council regrets the decision',
    ]);
  });

  it('name the language, and whether the text is at hand and which it is', () => {
    const text = { text: '', supply: 'given', digest: 'unknown' } as const;
    const [courier, gazette] = sources(
      {},
      { textByArticle: new Map([[id('courier-1'), text]]) },
    ).articles;
    expect(courier?.language).toBe('English');
    expect(courier?.text).toMatch(/^Its text is at hand\. You gave it\./);
    expect(gazette?.language).toBeNull();
    expect(gazette?.text).toBe('Its text is not at hand.');
  });

  it('have the records without words apart', () => {
    expect(sources().records.map(({ record }) => record)).toEqual(['EVENTS:1']);
  });

  it('count what counts, and say how much more is shown', () => {
    const lost = new Set(
      DISPUTE_INDEX.facts
        .flatMap(({ stance }) => stance.evidence)
        .filter((each) => 'exact' in each && each.exact === 'Tavria rejects the fees'),
    );
    const count = (unmatched: boolean) =>
      describeSources(
        buildScene(DISPUTE_INDEX, criteria({ unmatched }), lost),
        DISPUTE_INDEX,
        NOTHING,
      ).counted;
    expect(count(false)).toEqual({ quotes: 6, articles: 2, outlets: 2, others: 1 });
    expect(count(true)).toEqual({ quotes: 7, articles: 2, outlets: 2, others: 0 });
  });

  it('stand with a code for a language that names none', () => {
    const dataset = {
      ...DISPUTE_INDEX.dataset,
      articles: DISPUTE_INDEX.dataset.articles.map((each) => ({ ...each, language: 'de-1' })),
    };
    const index = indexGraph(dataset);
    const [courier] = describeSources(buildScene(index, criteria()), index, NOTHING).articles;
    expect(courier?.language).toBe('de-1');
  });

  it('end with what was withdrawn', () => {
    expect(sources().withdrawn.map(({ stance }) => stance)).toEqual(['league-condemns-caldor']);
  });
});
