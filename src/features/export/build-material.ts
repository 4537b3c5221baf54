// What does an export of the page start from: what is looked at, or everything?
import type { Material } from '../../exchange/material.ts';
import { NO_CRITERIA } from '../../graph/criteria.ts';
import type { LoadedDataset } from '../../state/dataset-queries.ts';
import { linkTo } from '../../state/link-to.ts';
import { buildScene } from '../../view/build-scene.ts';
import type { Provenance } from '../../view/provenance.ts';
import type { ViewState } from '../../view/view-state.ts';

export type Part = 'view' | 'everything';

interface Asked {
  readonly loaded: LoadedDataset;
  readonly view: ViewState;
  readonly part: Part;
  readonly provenance: Provenance;
}

export function buildMaterial({ loaded, view, part, provenance }: Asked): Material {
  const { index, text } = loaded;
  const criteria = part === 'view' ? view : NO_CRITERIA;
  return {
    index,
    source: text,
    view: part === 'view' ? view : null,
    scene: buildScene(index, criteria, provenance.unmatched),
    provenance,
    // Of no time zone, so that the same export has the same date everywhere.
    day: new Date().toISOString().slice(0, 10),
    linkTo: (shown) => linkTo({ ...shown, data: view.data }),
  };
}
