// When does an actor turn from one sign to the other, and when do two accounts merely differ?
import { describe, expect, it } from 'vitest';
import { findChanges } from '../../src/graph/find-changes.ts';
import { indexGraph } from '../../src/graph/index-graph.ts';
import type { Certainty } from '../../src/model/stance-graph.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { buildActor, buildArticle, buildDataset, buildStance } from '../support/build-dataset.ts';
import { criteria } from '../support/build-index.ts';

interface Told {
  readonly kind: 'supports' | 'condemns';
  readonly on?: string;
  readonly certainty?: Certainty;
  readonly topic?: string;
  readonly by?: string;
  readonly from?: string;
}

/** By the numbers of the stances: `[before, after]` for each change. */
function changes(told: readonly Told[], by: 'name' | 'state' = 'name') {
  const index = indexGraph(
    buildDataset({
      actors: [buildActor({ id: 'ostrel', kind: 'person', partOf: 'caldor' })],
      articles: ['courier', 'gazette'].map((id) => buildArticle({ id, outlet: id })),
      stances: told.map(({ kind, on, certainty = 'stated', topic, by: outlet, from }, at) =>
        buildStance(`${from ?? 'caldor'} ${kind} merrow`, {
          id: String(at),
          ...(topic === undefined ? {} : { topic }),
          ...(on === undefined ? {} : { date: { value: on, certainty } }),
          evidence: [{ article: outlet ?? 'courier' }],
        }),
      ),
    }),
  );
  const found = findChanges(index, buildScene(index, criteria({ by })).stances);
  return found.map(({ before, after, sign }) => [before.join(' '), after.join(' '), sign]);
}

describe('a change of stance', () => {
  it('is one sign after the other, told alike but for the time', () => {
    const first = { kind: 'condemns', on: '2031-03-19' } as const;
    expect(changes([first, { kind: 'supports', on: '2031-04-07' }])).toEqual([['0', '1', 1]]);
    expect(changes([{ kind: 'supports', on: '2031-04-07' }, first])).toEqual([['1', '0', 1]]);
  });

  it('is one whatever is said again, and another when it turns back', () => {
    expect(
      changes([
        { kind: 'condemns', on: '2031-03-01' },
        { kind: 'condemns', on: '2031-03-09' },
        { kind: 'supports', on: '2031-04-01' },
        { kind: 'supports', on: '2031-04-09' },
        { kind: 'condemns', on: '2031-05' },
      ]),
    ).toEqual([
      ['1', '2', 1],
      ['3', '4', -1],
    ]);
  });

  it('is none without a date, on one day, or within a month that may hold both', () => {
    expect(changes([{ kind: 'condemns' }, { kind: 'supports', on: '2031-04-07' }])).toEqual([]);
    for (const on of ['2031-04-07', '2031-04', '2031']) {
      expect(
        changes([
          { kind: 'condemns', on },
          { kind: 'supports', on: '2031-04-07' },
        ]),
      ).toEqual([]);
    }
  });

  it('is none between topics, between actors drawn as one, or between outlets that published later', () => {
    const later = { kind: 'supports', on: '2031-04-07' } as const;
    const before = { kind: 'condemns', on: '2031-03-19' } as const;
    expect(
      changes([
        { ...before, topic: 'a' },
        { ...later, topic: 'b' },
      ]),
    ).toEqual([]);
    expect(changes([{ ...before, from: 'ostrel' }, later], 'state')).toEqual([]);
    const published = { ...later, certainty: 'published', by: 'gazette' } as const;
    expect(changes([before, published])).toEqual([]);
    expect(changes([before, { ...published, by: 'courier' }])).toEqual([['0', '1', 1]]);
  });

  it('is none where both stood side by side before', () => {
    expect(
      changes([
        { kind: 'condemns', on: '2031-03-19' },
        { kind: 'supports', on: '2031-03-19', by: 'gazette' },
        { kind: 'supports', on: '2031-04-07' },
      ]),
    ).toEqual([]);
  });
});
