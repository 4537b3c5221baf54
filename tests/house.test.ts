// How does one sentence travel from the article to the picture, and back into the address? Read this first.
import { readFileSync } from 'node:fs';
import cytoscape from 'cytoscape';
import { expect, test } from 'vitest';
import { applyPatch } from '../src/canvas/apply-patch.ts';
import { buildDrawing } from '../src/canvas/build-drawing.ts';
import { diffScene } from '../src/canvas/diff-scene.ts';
import type { Drawing } from '../src/canvas/drawing.ts';
import { indexGraph } from '../src/graph/index-graph.ts';
import { layoutGraph } from '../src/graph/layout/layout-graph.ts';
import { locateQuote } from '../src/model/locate-quote.ts';
import { readDataset } from '../src/model/read-dataset.ts';
import { type ActorId, isQuote } from '../src/model/stance-graph.ts';
import { buildScene } from '../src/view/build-scene.ts';
import { select } from '../src/view/change-view.ts';
import { describeSelection } from '../src/view/describe-selection.ts';
import { fitViewToIndex } from '../src/view/fit-view.ts';
import { buildLayoutRequest } from '../src/view/layout-request.ts';
import { DEFAULT_VIEW } from '../src/view/view-state.ts';
import { decodeView, encodeView } from '../src/view/view-url.ts';

const NOTHING_DRAWN: Drawing = { nodeById: new Map(), tieById: new Map() };

test('a sentence of the article becomes a line, and the line opens the sentence', () => {
  // The file is read whole: either a dataset, or everything that is wrong with it.
  const { dataset } = readDataset(readFileSync('data/ferry-dispute/dataset.json', 'utf8'));
  if (!dataset) throw new Error('The smallest example must be readable.');

  // The words stand in the article, to the letter and at their offsets.
  const stance = dataset.stances.find(({ id }) => id === 'ministry-demands-ferry');
  const quote = stance?.evidence.find(isQuote);
  const article = dataset.articles.find(({ id }) => id === quote?.article);
  if (!stance || !quote || !article?.text) throw new Error('The example lost its first sentence.');
  expect(locateQuote(article.text, quote).state).toBe('exact');

  // An address says what the reader looks at.
  const { view, notices } = decodeView('data=ferry-dispute&stance=demands');
  expect(notices).toEqual([]);

  // Data and view meet in the scene: everything that is visible, and nothing else.
  const index = indexGraph(dataset);
  const scene = buildScene(index, fitViewToIndex(view, index).view);
  const [tie] = scene.ties;
  expect(scene.ties.map(({ stances }) => stances)).toEqual([[stance.id]]);
  expect(scene.actors.map(({ id }) => id)).toEqual([stance.source, stance.target]);

  // Places come from the whole dataset, so that a filter never moves anybody.
  const whole = buildScene(index, DEFAULT_VIEW);
  const positions = layoutGraph(buildLayoutRequest(whole, index, view.layout));

  // The difference to what is drawn already is what Cytoscape is told.
  const cy = cytoscape({ headless: true });
  const drawing = buildDrawing({ scene, index, positions });
  applyPatch(cy, diffScene(NOTHING_DRAWN, drawing));
  expect(cy.edges().map((edge) => [edge.source().id(), edge.target().id()])).toEqual([
    [`n:${stance.source}`, `n:${stance.target}`],
  ]);

  // A click on the line changes the view; the panel shows the sentence.
  if (!tie) throw new Error('Nothing to click on.');
  const { source, target, stance: kind } = tie;
  const clicked = select(view, { type: 'tie', source, target, stance: kind });
  const details = describeSelection(scene, index, clicked.sel);
  expect(JSON.stringify(details)).toContain(quote.exact);

  // And the address holds what is seen, for anyone who opens it.
  const address = encodeView(clicked);
  expect(address).toBe('data=ferry-dispute&stance=demands&sel=caldor-transport%3Edemands%3Emerrow');
  expect(decodeView(address).view).toEqual(clicked);
  expect(clicked.sel).toMatchObject({ type: 'tie', source: 'caldor-transport' as ActorId });
});
