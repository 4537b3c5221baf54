import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { describeContest, describeReasons } from '../../src/view/describe-contest.ts';
import { buildArticle, buildDataset, buildStance } from '../support/build-dataset.ts';
import { criteria } from '../support/build-index.ts';

type Parts = Parameters<typeof buildStance>[1];

function contestOf(positive: Parts, negative: Parts) {
  const index = indexGraph(
    buildDataset({
      articles: [
        buildArticle({ id: 'a', outlet: 'Courier' }),
        buildArticle({ id: 'b', outlet: 'Gazette' }),
      ],
      stances: [
        buildStance('caldor supports merrow', positive),
        buildStance('caldor condemns merrow', negative),
        buildStance('caldor demands merrow'),
      ],
    }),
  );
  const scene = buildScene(index, criteria());
  const of = (kind: string) => scene.ties.find(({ stance }) => stance === kind);
  return {
    described: describeContest(scene, index, of('supports'), () => 'unchecked'),
    demand: describeContest(scene, index, of('demands'), () => 'unchecked'),
    reasons: describeReasons(scene, index, of('condemns')).map(({ label }) => label),
  };
}

const on = (value: string) => ({ date: { value, certainty: 'stated' as const } });

describe('both accounts of a contested pair', () => {
  it('stand side by side in order of the vocabulary, with the reason in words', () => {
    const { described, reasons } = contestOf(
      { evidence: [{ article: 'a', exact: 'with her support' }] },
      { evidence: [{ article: 'b', exact: 'she rejected it' }] },
    );
    expect(reasons).toEqual(['outlets disagree']);
    expect(described?.source.name).toBe('Caldor');
    expect(
      described?.accounts.map(({ kinds, stances }) => [
        kinds.map(({ id }) => id),
        stances.flatMap(({ cards }) => cards.map((card) => 'exact' in card && card.exact)),
      ]),
    ).toEqual([
      [['condemns'], ['she rejected it']],
      [['supports'], ['with her support']],
    ]);
  });

  it('stand in order of time where the stance changed', () => {
    const first = (positive: string, negative: string) =>
      contestOf(on(positive), on(negative)).described?.accounts[0].kinds[0]?.id;
    expect(first('2031-05-02', '2031-06-01')).toBe('supports');
    expect(first('2031-06-01', '2031-05-02')).toBe('condemns');
  });

  it('have no part in a demand between the same two', () => {
    expect(contestOf({}, {}).demand).toBeNull();
  });
});
