// What does the panel say about a selection in the invented dispute?
import type { Criteria } from '../../src/graph/criteria.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { describeSelection } from '../../src/view/describe-selection.ts';
import type { Details } from '../../src/view/details.ts';
import { decodeView } from '../../src/view/view-url.ts';
import { criteria, DISPUTE_INDEX } from './build-index.ts';

/** `name` is written as in the address. */
export function detailsOf<Type extends Details['type']>(
  type: Type,
  name: string,
  changes: Partial<Criteria> = {},
): Extract<Details, { type: Type }> {
  const scene = buildScene(DISPUTE_INDEX, criteria(changes));
  const details = describeSelection(scene, DISPUTE_INDEX, decodeView(`sel=${name}`).view.sel);
  if (!isOf(details, type)) throw new Error(`${name} gives ${details.type}`);
  return details;
}

function isOf<Type extends Details['type']>(
  details: Details,
  type: Type,
): details is Extract<Details, { type: Type }> {
  return details.type === type;
}
