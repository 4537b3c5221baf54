import { expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { listWithdrawn } from '../../src/view/list-withdrawn.ts';
import { buildDataset, buildStance } from '../support/build-dataset.ts';
import { DISPUTE_INDEX, id } from '../support/build-index.ts';

it('has what was withdrawn, with the reason that the data gives', () => {
  expect(listWithdrawn(DISPUTE_INDEX)).toEqual([
    {
      stance: 'league-condemns-caldor',
      sentence: 'Coastal League → Caldor: condemns · harbour',
      note: 'The outlet corrected the report.',
    },
  ]);
});

it('has it for the actor who took it and for the one whom it is about, and for no other', () => {
  const of = (actor: string) => listWithdrawn(DISPUTE_INDEX, new Set([id(actor)])).length;
  expect([of('league'), of('caldor'), of('merrow')]).toEqual([1, 1, 0]);
});

it('is empty where everything holds', () => {
  const index = indexGraph(buildDataset({ stances: [buildStance('caldor condemns merrow')] }));
  expect(listWithdrawn(index)).toEqual([]);
});
