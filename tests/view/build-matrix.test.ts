import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDrawing } from '../../src/canvas/build-drawing.ts';
import { buildRows } from '../../src/features/table/build-rows.ts';
import { type Criteria, NO_CRITERIA } from '../../src/graph/criteria.ts';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { buildMatrix, type Matrix } from '../../src/view/build-matrix.ts';
import { buildPageScene } from '../../src/view/build-page-scene.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { nameGroups } from '../../src/view/name-groups.ts';
import { MATRIX_ORDERS } from '../../src/view/view-state.ts';
import { buildActor, buildDataset, buildStance } from '../support/build-dataset.ts';
import { criteria, DISPUTE_INDEX, id } from '../support/build-index.ts';
import { anyChecked, anyCriteria } from '../support/graph-arbitrary.ts';

const namesOf = ({ actors }: Matrix) => actors.map(({ name }) => name);

/** Each tie of each cell, with the ends that the cell stands for. */
const tiesOf = ({ cells }: Matrix) =>
  [...cells].flatMap(([source, row]) =>
    [...row].flatMap(([target, { ties }]) => ties.map((tie) => ({ ...tie, source, target }))),
  );

describe('the matrix', () => {
  it('has what one actor says of another in one cell, and none where nothing is said', () => {
    const stances = ['a condemns b', 'a supports b', 'a demands c', 'b supports a'];
    const index = indexGraph(buildDataset({ stances: stances.map((each) => buildStance(each)) }));
    const { cells } = buildMatrix(buildScene(index, criteria()), 'name');
    const cell = cells.get(id('a'))?.get(id('b'));
    expect(cell?.ties.map(({ stance }) => stance)).toEqual(['condemns', 'supports']);
    expect(cell?.contested).toBe(true);
    expect(cells.get(id('b'))?.get(id('a'))?.contested).toBe(false);
    expect(cells.get(id('b'))?.get(id('c'))).toBeUndefined();
    expect(cells.get(id('c'))).toBeUndefined();
  });

  it('stands in order of the names, or of how many stances an actor takes and receives', () => {
    const actors = ['zed', 'Élan', 'Eld'].map((name, at) => buildActor({ id: `a${at}`, name }));
    const stances = ['a0 supports a1', 'a0 condemns a2', 'a2 demands a0'];
    const index = indexGraph(
      buildDataset({ actors, stances: stances.map((each) => buildStance(each)) }),
    );
    const scene = buildScene(index, criteria());
    expect(namesOf(buildMatrix(scene, 'name'))).toEqual(['Élan', 'Eld', 'zed']);
    expect(namesOf(buildMatrix(scene, 'number'))).toEqual(['zed', 'Eld', 'Élan']);
  });

  it('keeps two actors of one name apart, in the same order every time', () => {
    const actors = ['b', 'a'].map((each) => buildActor({ id: each, name: 'Tavria' }));
    const index = indexGraph(buildDataset({ actors, stances: [buildStance('b supports a')] }));
    const scene = buildScene(index, criteria());
    for (const order of MATRIX_ORDERS)
      expect(buildMatrix(scene, order).actors.map((actor) => actor.id)).toEqual(['a', 'b']);
  });

  it('by bloc has its groups one after the other, and in each the names in order', () => {
    const actors = ['zed', 'Eld', 'alm', 'orn', 'far'].map((name) =>
      buildActor({ id: name.toLowerCase(), name }),
    );
    const stances = ['zed supports alm', 'eld condemns orn', 'far demands orn'];
    const index = indexGraph(
      buildDataset({ actors, stances: stances.map((each) => buildStance(each)) }),
    );
    const scene = buildScene(index, criteria());
    const groups = nameGroups(
      { groups: [[id('alm'), id('zed')], [id('eld')], [id('orn')]] },
      'blocs',
    );
    const matrix = buildMatrix(scene, 'bloc', groups);
    expect(namesOf(matrix)).toEqual(['alm', 'zed', 'Eld', 'orn', 'far']);
    expect(matrix.blocks).toEqual([
      { label: 'Bloc 1', from: 0, to: 2 },
      { label: 'On their own', from: 2, to: 4 },
      { label: 'No signed pair', from: 4, to: 5 },
    ]);
    expect(namesOf(buildMatrix(scene, 'bloc'))).toEqual(namesOf(buildMatrix(scene, 'name')));
    expect(buildMatrix(scene, 'name', groups).blocks).toEqual([]);
  });

  it('has rows and columns for every actor that is shown', () => {
    const scene = buildScene(DISPUTE_INDEX, criteria());
    expect(new Set(buildMatrix(scene, 'name').actors)).toEqual(new Set(scene.actors));
  });
});

/** At most two filters at a time: together they would leave nothing to agree on. */
const fewCriteria = fc
  .tuple(anyCriteria, fc.subarray(Object.keys(NO_CRITERIA) as (keyof Criteria)[], { maxLength: 2 }))
  .map(([all, kept]) => ({
    ...NO_CRITERIA,
    ...Object.fromEntries(kept.map((key) => [key, all[key]])),
    by: all.by,
  }));

describe('under 1,000 random views of random data', () => {
  it('the cells, the rows of the table, the widths of the lines and the told scene agree', () => {
    let seen = 0;
    fc.assert(
      fc.property(
        anyChecked,
        fewCriteria,
        fc.constantFrom(...MATRIX_ORDERS),
        ({ index, unmatched }, filters, order) => {
          const scene = buildScene(index, filters, unmatched);
          const matrix = buildMatrix(scene, order);
          const ties = tiesOf(matrix);
          seen += ties.length;

          const told = buildPageScene(scene, new Map()).ties;
          const inCells = ties.map(({ source, target, stance, stances, outlets }) => ({
            source,
            target,
            stance,
            stances,
            outlets: outlets.length,
          }));
          expect(sorted(inCells)).toEqual(sorted(told));

          const nameOf = new Map(matrix.actors.map((actor) => [actor.id, actor.name]));
          const rows = buildRows(scene, index).map(
            (row) => `${row.id}: ${row.source} ${row.kind.id} ${row.target} ${row.hollow}`,
          );
          const listed = ties.flatMap(({ source, stance, target, stances }) =>
            stances.map((each) => {
              const { hollow } = scene.stances.find((one) => one.id === each) ?? {};
              return `${each}: ${nameOf.get(source)} ${stance} ${nameOf.get(target)} ${hollow}`;
            }),
          );
          expect(listed.toSorted()).toEqual(rows.toSorted());

          const positions = new Map(scene.actors.map((actor, at) => [actor.id, { x: at, y: 0 }]));
          const drawn = buildDrawing({ scene, index, positions }).tieById;
          expect(drawn.size).toBe(ties.length);
          for (const tie of ties) {
            const line = drawn.get(tie.id);
            expect([line?.hollow, line?.contested]).toEqual([tie.hollow, tie.contested]);
            // The widths for no, one, two and three outlets, as documented for the picture.
            const widths = [2, 2, 3.2, 2 + 1.2 * Math.log2(3)];
            const width = tie.wordless ? 1.2 : (widths[tie.outlets.length] ?? Number.NaN);
            expect(line?.width).toBeCloseTo(width, 9);
          }
          for (const [, row] of matrix.cells)
            for (const [, cell] of row)
              expect(cell.contested).toBe(
                new Set(
                  cell.ties
                    .filter((tie) => tie.counted > 0 && tie.sign !== 0)
                    .map((tie) => tie.sign),
                ).size > 1,
              );
        },
      ),
      { seed: 20370302, numRuns: 1000 },
    );
    // Views that leave nothing would agree on anything.
    expect(seen).toBeGreaterThan(2000);
  });
});

function sorted<Tie extends { source: string; target: string; stance: string }>(
  ties: readonly Tie[],
): readonly Tie[] {
  const keyOf = ({ source, stance, target }: Tie) => `${source}>${stance}>${target}`;
  return ties.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
