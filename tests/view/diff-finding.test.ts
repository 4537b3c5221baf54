// Is a quote that was not found compared with the text of its own article?
import { expect, test } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { diffFinding } from '../../src/view/diff-finding.ts';
import { buildDataset, buildStance } from '../support/build-dataset.ts';
import { withTexts } from '../support/provenance.ts';

const stance = buildStance('caldor demands merrow', {
  evidence: [
    { article: 'courier', exact: 'Let the goats sail today' },
    { article: 'gazette', exact: 'Let the goats sail today' },
    { record: 'EVENTS:1' },
  ],
});
const index = indexGraph(buildDataset({ stances: [stance] }));
const provenance = withTexts(index, { courier: '“Let the boats sail today,” he said.' });

test('the words that differ are named', () => {
  const runs = diffFinding(index, provenance, stance.id, 0);
  expect(runs?.filter((run) => run.in !== 'both')).toMatchObject([
    { in: 'quote', words: 'goats' },
    { in: 'text', words: 'boats' },
  ]);
});

test.each([1, 2, 3])('without a text or a quote there is nothing to compare (%i)', (place) => {
  expect(diffFinding(index, provenance, stance.id, place)).toBeNull();
});
