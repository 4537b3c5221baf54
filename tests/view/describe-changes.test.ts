import { expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { buildTimeline } from '../../src/view/build-timeline.ts';
import { describeChanges } from '../../src/view/describe-changes.ts';
import { buildDataset, buildStance } from '../support/build-dataset.ts';
import { criteria } from '../support/build-index.ts';

it('a change is told in order of time, by whom toward whom, from what to what and when', () => {
  const told = (sentence: string, value: string) =>
    buildStance(sentence, { date: { value, certainty: 'stated' } });
  const index = indexGraph(
    buildDataset({
      stances: [
        told('tavria supports merrow', '2031-03'),
        told('tavria condemns merrow', '2031-05-02'),
        told('caldor condemns merrow', '2031-03-19'),
        told('caldor supports merrow', '2031-04-07'),
      ],
    }),
  );
  const room = { axis: null, width: 0, undated: false, head: 0 };
  const { changes } = buildTimeline(buildScene(index, criteria()), index, 'tie', room);
  const words = describeChanges(changes, index);
  expect(words.map(({ id, source, before, after }) => [id, source.name, before, after])).toEqual([
    ['caldor-supports-merrow', 'Caldor', 'condemns, 19 March 2031', 'supports, 7 April 2031'],
    ['tavria-condemns-merrow', 'Tavria', 'supports, March 2031', 'condemns, 2 May 2031'],
  ]);
});
