// What does one cell of the matrix say in words?
import type { Agreement } from '../graph/agreement.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import type { MatrixCell } from './build-matrix.ts';
import { describeTie } from './describe-tie.ts';
import type { SceneActor } from './scene.ts';
import { countOf } from './wording.ts';

const NO_STATEMENT = 'no statement in this data';

/** "Caldor about Merrow: condemns (2 stances, contested, 1 outlet); supports (1 stance, contested, 1 outlet)". */
export function describeCell(
  source: SceneActor,
  target: SceneActor,
  cell: MatrixCell | undefined,
  { kindById }: GraphIndex,
): string {
  const ties = (cell?.ties ?? []).map((tie) => {
    const outlets = countOf(tie.outlets.length, 'outlet');
    return `${kindById.get(tie.stance)?.label ?? tie.stance} (${describeTie(tie)}, ${outlets})`;
  });
  const said = ties.length === 0 ? NO_STATEMENT : ties.join('; ');
  return `${source.name} about ${target.name}: ${said}`;
}

/** "Caldor and Merrow: same stance on 2 targets, opposite on 1, only one speaks of 3". */
export function describeAgreementCell(
  one: SceneActor,
  other: SceneActor,
  { same, opposite, onlyOne, onlyOther, mixed }: Agreement<string>,
): string {
  const alone = onlyOne.length + onlyOther.length;
  const parts = [
    `same stance on ${countOf(same.length, 'target')}`,
    `opposite on ${opposite.length}`,
    `only one speaks of ${alone}`,
    ...(mixed.length > 0 ? [`both signs on ${mixed.length}`] : []),
  ];
  const all = same.length + opposite.length + alone + mixed.length;
  const said = all === 0 ? 'no signed stance in this data' : parts.join(', ');
  return `${one.name} and ${other.name}: ${said}`;
}
