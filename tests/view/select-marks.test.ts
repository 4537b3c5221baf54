import { describe, expect, test } from 'vitest';
import type { ActorId } from '../../src/model/stance-graph.ts';
import { buildReader } from '../../src/view/build-reader.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { articlesOf, selectMarks } from '../../src/view/select-marks.ts';
import type { Selection } from '../../src/view/view-state.ts';
import { criteria, DISPUTE_INDEX, id, kindId, stanceId } from '../support/build-index.ts';
import { withoutTexts } from '../support/provenance.ts';

function marksOf(selection: Selection | null, article: string, by: 'name' | 'state' = 'name') {
  const scene = buildScene(DISPUTE_INDEX, criteria({ by }));
  const reader = buildReader(DISPUTE_INDEX, scene, withoutTexts(DISPUTE_INDEX), id(article));
  return selectMarks(reader?.marks ?? [], DISPUTE_INDEX, by, selection);
}

const stance = stanceId('ostrel-condemns-merrow');
const tie = (source: string): Selection => ({
  type: 'tie',
  source: id<ActorId>(source),
  target: id<ActorId>('merrow'),
  stance: kindId('condemns'),
});

describe('what is selected lights', () => {
  test('nothing, where nothing is', () => {
    expect(marksOf(null, 'courier-1')).toEqual([]);
  });

  test('every quote of a stance in this article, or the one quote that is meant', () => {
    expect(marksOf({ type: 'stance', id: stance }, 'courier-1')).toEqual([`${stance}/0`]);
    expect(marksOf({ type: 'stance', id: stance, place: 1 }, 'gazette-1')).toEqual([`${stance}/1`]);
    expect(marksOf({ type: 'stance', id: stance, place: 1 }, 'courier-1')).toEqual([]);
  });

  test('the quotes of a line, also where the actors are rolled up', () => {
    expect(marksOf(tie('ostrel'), 'courier-1')).toEqual([`${stance}/0`]);
    expect(marksOf(tie('caldor'), 'courier-1')).toEqual([]);
    expect(marksOf(tie('caldor'), 'courier-1', 'state')).toEqual([`${stance}/0`]);
  });

  test('what an actor says and what is said of it', () => {
    const actor = { type: 'actor', id: id<ActorId>('caldor') } as const;
    expect(marksOf(actor, 'courier-1')).toEqual([
      'tavria-supports-caldor/0',
      'tavria-supports-caldor/1',
    ]);
  });
});

describe('the articles of a selection', () => {
  const articles = (selection: Selection | null) => articlesOf(DISPUTE_INDEX, 'name', selection);

  test('are those in which it has words, in order of the data', () => {
    expect(articles({ type: 'stance', id: stance })).toEqual(['courier-1', 'gazette-1']);
    expect(articles({ type: 'stance', id: stance, place: 1 })).toEqual(['gazette-1']);
  });

  test('are none for nothing, for a record without words, and for a withdrawn stance', () => {
    expect(articles(null)).toEqual([]);
    expect(articles({ type: 'stance', id: stanceId('league-supports-merrow') })).toEqual([]);
    expect(articles({ type: 'stance', id: stanceId('league-condemns-caldor') })).toEqual([]);
  });
});
