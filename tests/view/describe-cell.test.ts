import { expect, it } from 'vitest';
import { compareSpeakers, indexSpeakers } from '../../src/graph/agreement.ts';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { buildMatrix } from '../../src/view/build-matrix.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { describeAgreementCell, describeCell } from '../../src/view/describe-cell.ts';
import { buildDataset, buildStance } from '../support/build-dataset.ts';
import { criteria, id, stanceId } from '../support/build-index.ts';

const index = indexGraph(
  buildDataset({
    stances: [
      buildStance('caldor condemns merrow', { evidence: [{}, { article: 'article-2' }] }),
      buildStance('caldor supports merrow'),
      buildStance('tavria demands merrow'),
    ],
  }),
);
const scene = buildScene(index, criteria());
const { actors, cells } = buildMatrix(scene, 'name');
const [caldor, merrow, tavria] = actors;

it('a cell says who speaks about whom, and each kind with its stances and outlets', () => {
  if (!caldor || !merrow || !tavria) throw new Error('three actors speak');
  const said = cells.get(caldor.id)?.get(merrow.id);
  expect(describeCell(caldor, merrow, said, index)).toBe(
    'Caldor about Merrow: condemns (1 stance, contested, 1 outlet); supports (1 stance, contested, 1 outlet)',
  );
  expect(describeCell(merrow, tavria, undefined, index)).toBe(
    'Merrow about Tavria: no statement in this data',
  );
});

it('two actors are compared in words, and where neither takes a side it says so', () => {
  if (!caldor || !merrow) throw new Error('two actors speak');
  const said = ['a + x', 'b + x', 'a - y', 'b + y', 'a + z', 'a + u', 'b + u', 'b - u'];
  const speakers = indexSpeakers(
    said.map((sentence, at) => {
      const [source = '', sign, target = ''] = sentence.split(' ');
      return {
        id: stanceId(`${at}`),
        source: id(source),
        target: id(target),
        sign: sign === '+' ? 1 : -1,
      };
    }),
  );
  expect(describeAgreementCell(caldor, merrow, compareSpeakers(speakers, id('a'), id('b')))).toBe(
    'Caldor and Merrow: same stance on 1 target, opposite on 1, only one speaks of 1, both signs on 1',
  );
  expect(describeAgreementCell(caldor, merrow, compareSpeakers(speakers, id('x'), id('y')))).toBe(
    'Caldor and Merrow: no signed stance in this data',
  );
});
