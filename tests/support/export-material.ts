// What does an export of a test start from? The data, the view, and the texts that the data carry.
import { readFileSync } from 'node:fs';
import type { Material } from '../../src/exchange/material.ts';
import { NO_CRITERIA } from '../../src/graph/criteria.ts';
import { type GraphIndex, indexGraph } from '../../src/graph/index-graph.ts';
import { readDataset } from '../../src/model/read-dataset.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { fitViewToIndex } from '../../src/view/fit-view.ts';
import type { Provenance } from '../../src/view/provenance.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/view/view-state.ts';
import { decodeView, encodeView } from '../../src/view/view-url.ts';
import { withTexts } from './provenance.ts';

const PAGE = 'https://demarche.example/';

interface Parts {
  readonly view?: ViewState | null;
  readonly source?: string;
  readonly provenance?: Provenance;
}

export function materialOf(index: GraphIndex, parts: Parts = {}): Material {
  const { dataset } = index;
  const { view = null, source = `${JSON.stringify(dataset, null, 2)}\n` } = parts;
  const texts = dataset.articles.flatMap(({ id, text }) =>
    text === undefined ? [] : [[id, text]],
  );
  const { provenance = withTexts(index, Object.fromEntries(texts)) } = parts;
  return {
    index,
    source,
    view,
    scene: buildScene(index, view ?? NO_CRITERIA, provenance.unmatched),
    provenance,
    day: '2031-06-01',
    linkTo: (shown) => `${PAGE}#${encodeView({ ...shown, data: dataset.id })}`,
  };
}

/** Of a dataset that comes along; the fragment names the view. */
export function shippedMaterial(id: string, fragment: string | null = null): Material {
  const source = readFileSync(`data/${id}/dataset.json`, 'utf8');
  const { dataset } = readDataset(source);
  if (dataset === null) throw new Error(`${id} does not read`);
  const index = indexGraph(dataset);
  const view = fragment === null ? null : fitViewToIndex(decodeView(fragment).view, index).view;
  return materialOf(index, { view, source });
}

/** Each with everything, a part by filters, and a part by state. */
export const SHIPPED: readonly Material[] = [
  ...['ferry-dispute', 'strait-of-amaranth', 'venezuela-2026-01'].flatMap((id) => [
    shippedMaterial(id),
    shippedMaterial(id, 'stance=condemns~demands&voice=direct'),
    shippedMaterial(id, 'by=state'),
  ]),
];

export function describeMaterial({ index, view }: Material): string {
  const what = view === null ? 'everything' : encodeView({ ...view, data: '' });
  return `${index.dataset.id}, ${what}`;
}

export const viewOf = (changes: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...changes });
