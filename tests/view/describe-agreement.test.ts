import { expect, it } from 'vitest';
import { compareActors, indexSpeakers } from '../../src/graph/agreement.ts';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { describeAgreement } from '../../src/view/describe-agreement.ts';
import { buildDataset, buildStance } from '../support/build-dataset.ts';
import { criteria } from '../support/build-index.ts';

const index = indexGraph(
  buildDataset({
    stances: [
      'caldor supports tavria',
      'merrow supports tavria',
      'caldor condemns osk',
      'merrow supports osk',
      'caldor supports lirra',
      'merrow condemns anvel',
      'caldor demands osk',
    ].map((words) => buildStance(words)),
  }),
);

it('lists the targets by name in each group that has any, with the ties of both', () => {
  const scene = buildScene(index, criteria());
  const signed = scene.stances.map(({ id, source, target, stance }) => ({
    id,
    source,
    target,
    sign: index.kindById.get(stance)?.sign ?? 0,
  }));
  const [one, other] = ['caldor', 'merrow'].map((id) =>
    scene.actors.find((each) => each.id === id),
  );
  if (!one || !other) throw new Error('both speak');
  const agreement = compareActors(indexSpeakers(signed), one.id, other.id);
  const told = describeAgreement(scene, agreement, one, other).map(({ label, entries }) => [
    label,
    entries.map(({ target, ties }) => [target.name, ...ties.map(({ id }) => id)]),
  ]);
  expect(told).toEqual([
    ['Same stance', [['Tavria', 'caldor>supports>tavria', 'merrow>supports>tavria']]],
    ['Opposite stances', [['Osk', 'caldor>condemns>osk', 'merrow>supports>osk']]],
    ['Only Caldor speaks', [['Lirra', 'caldor>supports>lirra']]],
    ['Only Merrow speaks', [['Anvel', 'merrow>condemns>anvel']]],
  ]);
});
