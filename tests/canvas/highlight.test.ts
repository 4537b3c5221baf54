import { expect, it } from 'vitest';
import { buildDrawing } from '../../src/canvas/build-drawing.ts';
import { highlightOf } from '../../src/canvas/highlight.ts';
import { indexGraph } from '../../src/graph/index-graph.ts';
import type { ActorId, StanceId, StanceKindId } from '../../src/model/stance-graph.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import type { Selection } from '../../src/view/view-state.ts';
import { buildDataset, buildStance } from '../support/build-dataset.ts';
import { criteria } from '../support/build-index.ts';

const index = indexGraph(
  buildDataset({
    stances: ['caldor condemns merrow', 'merrow supports tavria', 'ostrel demands velmark'].map(
      (words) => buildStance(words),
    ),
  }),
);
const scene = buildScene(index, criteria({}));
const positions = new Map(scene.actors.map(({ id }, at) => [id as string, { x: at * 90, y: 0 }]));
const drawing = buildDrawing({ scene, index, positions });

const lit = (selection: Selection | null, hovered: Selection | null = null) => {
  const found = highlightOf(drawing, scene, [selection, hovered]).lit;
  return found && { actors: [...found.nodes].sort(), ties: found.ties.size };
};
const actor = (id: string): Selection => ({ type: 'actor', id: id as ActorId });

it('nothing is faded while nothing is selected or pointed at', () => {
  expect(lit(null)).toBeNull();
});

it('an actor lights its ties and their other ends', () => {
  expect(lit(actor('merrow'))).toEqual({ actors: ['caldor', 'merrow', 'tavria'], ties: 2 });
});

it('a tie lights itself and its ends only', () => {
  const tie = {
    source: 'caldor' as ActorId,
    target: 'merrow' as ActorId,
    stance: 'condemns' as StanceKindId,
  };
  expect(lit({ type: 'tie', ...tie })).toEqual({ actors: ['caldor', 'merrow'], ties: 1 });
});

it('a stance lights the tie that it is part of', () => {
  const id = 'ostrel-demands-velmark' as StanceId;
  expect(lit({ type: 'stance', id })).toEqual({ actors: ['ostrel', 'velmark'], ties: 1 });
});

it('pointing at something adds to what the selection lights', () => {
  expect(lit(actor('tavria'), actor('ostrel'))).toEqual({
    actors: ['merrow', 'ostrel', 'tavria', 'velmark'],
    ties: 2,
  });
});

it('a selection that the filters hide fades nothing', () => {
  expect(lit(actor('gone'))).toBeNull();
});

it('one account of a contested pair lights the line of the other, and no demand between them', () => {
  const own = indexGraph(
    buildDataset({
      stances: ['caldor condemns merrow', 'caldor supports merrow', 'caldor demands merrow'].map(
        (words) => buildStance(words),
      ),
    }),
  );
  const split = buildScene(own, criteria({}));
  const places = new Map(split.actors.map(({ id }, at) => [id as string, { x: at * 90, y: 0 }]));
  const drawn = buildDrawing({ scene: split, index: own, positions: places });
  const id = 'caldor-supports-merrow' as StanceId;
  const { lit: found, chosenTies } = highlightOf(drawn, split, [{ type: 'stance', id }]);
  expect([...(found?.ties ?? [])].toSorted()).toEqual([
    'caldor>condemns>merrow',
    'caldor>supports>merrow',
  ]);
  expect(chosenTies.size).toBe(1);
});
