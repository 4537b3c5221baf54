import { describe, expect, it } from 'vitest';
import { explainContest } from '../../src/graph/contested.ts';
import { indexGraph } from '../../src/graph/index-graph.ts';
import type { Certainty } from '../../src/model/stance-graph.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import {
  buildActor,
  buildArticle,
  buildDataset,
  buildRecord,
  buildStance,
} from '../support/build-dataset.ts';
import { criteria } from '../support/build-index.ts';

interface Told {
  readonly topic?: string;
  readonly on?: string;
  readonly certainty?: Certainty;
  readonly by?: readonly string[];
  readonly from?: string;
}

function tell(kind: string, told: Told, at: number) {
  const { topic, on, certainty = 'stated', by = ['Courier'], from = 'caldor' } = told;
  return buildStance(`${from} ${kind} merrow`, {
    id: `stance-${at}`,
    ...(topic === undefined ? {} : { topic }),
    ...(on === undefined ? {} : { date: { value: on, certainty } }),
    evidence: by.map((outlet) =>
      outlet === '' ? buildRecord('EVENTS:1') : { article: outlet.toLowerCase() },
    ),
  });
}

/** Some stances for and some against, in this order. */
function reasons(
  positive: readonly Told[],
  negative: readonly Told[],
  by: 'name' | 'state' = 'name',
) {
  const stances = [
    ...positive.map((told, at) => tell('supports', told, at)),
    ...negative.map((told, at) => tell('condemns', told, positive.length + at)),
  ];
  const index = indexGraph(
    buildDataset({
      actors: [buildActor({ id: 'ostrel', kind: 'person', partOf: 'caldor' })],
      articles: ['Courier', 'Gazette'].map((outlet) =>
        buildArticle({ id: outlet.toLowerCase(), outlet }),
      ),
      stances,
    }),
  );
  return explainContest(index, buildScene(index, criteria({ by })).stances);
}

describe('opposite stances of one actor toward another', () => {
  it('are none where all say the same', () => {
    expect(reasons([{}, { by: ['Gazette'] }], [])).toEqual([]);
  });

  it('are about different topics, if both name one and they differ, whoever reports and whenever', () => {
    const fees = { topic: 'fees', on: '2031-05-02', by: ['Gazette'] };
    expect(reasons([{ topic: 'harbour', on: '2031-06-01' }], [fees])).toEqual(['topics']);
    expect(reasons([{}], [fees])).toEqual(['outlets']);
  });

  it('changed over time, if their dates do not overlap', () => {
    expect(reasons([{ on: '2031-05-02' }], [{ on: '2031-06-01' }])).toEqual(['time']);
    expect(reasons([{ on: '2031-05' }], [{ on: '2031-05-02' }])).toEqual(['one-outlet']);
    expect(reasons([{ on: '2031-05-02' }], [{}])).toEqual(['one-outlet']);
  });

  it('divide the outlets, if no outlet reports both', () => {
    expect(reasons([{}], [{ by: ['Gazette'] }])).toEqual(['outlets']);
    expect(reasons([{ by: ['Courier', 'Gazette'] }], [{ by: ['Gazette'] }])).toEqual([
      'one-outlet',
    ]);
  });

  it('did not change because two outlets wrote of one day on different days', () => {
    const late = { on: '2031-05-03', certainty: 'published' } as const;
    expect(reasons([{ on: '2031-05-02' }], [{ ...late, by: ['Gazette'] }])).toEqual(['outlets']);
    expect(reasons([{ on: '2031-05-02' }], [late])).toEqual(['time']);
  });

  it('stay unexplained where a record does not say who reports it', () => {
    expect(reasons([{ by: [''] }], [{}])).toEqual(['unknown']);
  });

  it('are of different actors once these are drawn as one', () => {
    expect(reasons([{}], [{ from: 'ostrel', by: ['Gazette'] }], 'state')).toEqual(['actors']);
  });

  it('have every reason that holds for some two of them, the most telling first', () => {
    const against = [{ topic: 'fees', on: '2031-05-02' }];
    const favour = [
      { topic: 'harbour' },
      { topic: 'fees', on: '2031-06-01' },
      { topic: 'fees', on: '2031-05-02', by: ['Gazette'] },
      { topic: 'fees', on: '2031-05-02' },
    ];
    expect(reasons(favour, against)).toEqual(['outlets', 'time', 'topics']);
    expect(reasons(favour.slice(3), against)).toEqual(['one-outlet']);
  });
});
