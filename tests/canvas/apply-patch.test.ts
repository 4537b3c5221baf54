import cytoscape, { type Core } from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatch } from '../../src/canvas/apply-patch.ts';
import { diffScene } from '../../src/canvas/diff-scene.ts';
import { type Drawing, EMPTY_DRAWING } from '../../src/canvas/drawing.ts';
import type { ActorId } from '../../src/model/stance-graph.ts';
import type { TieId } from '../../src/view/scene.ts';
import { anyDrawing } from '../support/drawing-arbitrary.ts';

/** What a reader sees: the elements in sight, their ends and looks. */
function seen(cy: Core) {
  const shown = cy.elements().filter((element) => !element.hasClass('away'));
  const looks = (element: { classes(): string[] }) => [...element.classes()].sort().join(' ');
  return {
    nodes: shown
      .nodes()
      .map((node) => `${node.id()} ${looks(node)}`)
      .sort(),
    ties: shown
      .edges()
      .map((edge) => `${edge.id()} ${edge.source().id()} ${edge.target().id()} ${looks(edge)}`)
      .sort(),
  };
}

function drawn(...drawings: readonly Drawing[]): Core {
  const cy = cytoscape({ headless: true, layout: { name: 'preset' } });
  drawings.reduce((before, after) => {
    applyPatch(cy, diffScene(before, after));
    return after;
  }, EMPTY_DRAWING);
  return cy;
}

describe('the difference between two drawings', () => {
  it('applied to the first shows the second', () => {
    fc.assert(
      fc.property(anyDrawing, anyDrawing, (a, b) => {
        expect(seen(drawn(a, b))).toEqual(seen(drawn(b)));
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it('is undone by the difference back, and the elements are the same ones', () => {
    fc.assert(
      fc.property(anyDrawing, anyDrawing, (a, b) => {
        const cy = drawn(a, b, a);
        expect(seen(cy)).toEqual(seen(drawn(a)));
        const ids = new Set([...a.nodeById.keys(), ...b.nodeById.keys()]);
        expect(cy.nodes()).toHaveLength(ids.size);
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  it('between equal drawings is nothing', () => {
    fc.assert(
      fc.property(anyDrawing, (drawing) => {
        const copy = {
          nodeById: new Map([...drawing.nodeById].map(([id, node]) => [id, { ...node }])),
          tieById: new Map([...drawing.tieById].map(([id, tie]) => [id, { ...tie }])),
        };
        const nothing = { added: [], changed: [], removed: [] };
        expect(diffScene(drawing, copy)).toEqual({ nodes: nothing, ties: nothing });
      }),
      { seed: 4, numRuns: 50 },
    );
  });
});

describe('on the canvas', () => {
  const node = (id: string, x: number) => ({
    id: id as ActorId,
    x,
    y: 0,
    shape: 'ellipse' as const,
    code: '',
    label: id,
    priority: 1,
  });
  const drawing = (...nodes: ReturnType<typeof node>[]): Drawing => ({
    nodeById: new Map(nodes.map((each) => [each.id, each])),
    tieById: new Map(),
  });

  it('an actor and a tie of the same id are both drawn', () => {
    const both = drawing(node('caldor', 0), node('merrow', 50));
    const tie = {
      id: 'caldor' as unknown as TieId,
      source: 'caldor' as ActorId,
      target: 'merrow' as ActorId,
      stance: 'supports' as never,
      colour: 'stance-positive' as const,
      dash: 'solid' as const,
      head: 'triangle' as const,
      glyph: '+',
      width: 2,
      hollow: false,
      contested: false,
    };
    const cy = drawn({ ...both, tieById: new Map([[tie.id, tie]]) });
    expect([cy.nodes().length, cy.edges().length]).toEqual([2, 1]);
  });

  it('who was filtered out returns to where it belongs by now', () => {
    const cy = drawn(drawing(node('caldor', 0)), EMPTY_DRAWING, drawing(node('caldor', 70)));
    expect(cy.nodes().map((each) => each.position())).toEqual([{ x: 70, y: 0 }]);
  });

  it('nothing of the data but ids, ends and places is handed over', () => {
    fc.assert(
      fc.property(anyDrawing, (any) => {
        for (const element of drawn(any).elements()) {
          const keys = Object.keys(element.data()).sort();
          expect(keys).toEqual(element.isNode() ? ['id'] : ['id', 'source', 'target']);
        }
      }),
      { seed: 6, numRuns: 30 },
    );
  });
});
