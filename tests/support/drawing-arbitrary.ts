// Which drawings does a property look at? Small ones, with ids that are easily confused.
import fc from 'fast-check';
import type { Drawing, DrawnNode, DrawnTie } from '../../src/canvas/drawing.ts';
import type { ActorId, StanceKindId } from '../../src/model/stance-graph.ts';
import type { TieId } from '../../src/view/scene.ts';

const IDS = [
  'caldor',
  'caldor ',
  'a"b',
  '__proto__',
  'n:caldor',
  '😀',
  '\u202etavria',
  '0',
] as ActorId[];

const anyNode = (id: ActorId): fc.Arbitrary<DrawnNode> =>
  fc.record({
    id: fc.constant(id),
    x: fc.integer({ min: -400, max: 400 }),
    y: fc.integer({ min: -400, max: 400 }),
    shape: fc.constantFrom('ellipse', 'round-rectangle', 'round-diamond', 'oval'),
    code: fc.constantFrom('', 'XC'),
    label: fc.constant(`Name of ${id}`),
    priority: fc.nat(9),
  });

const anyTie = (source: ActorId, target: ActorId, stance: string): fc.Arbitrary<DrawnTie> =>
  fc.record({
    id: fc.constant(`${source}>${stance}>${target}` as TieId),
    source: fc.constant(source),
    target: fc.constant(target),
    stance: fc.constant(stance as StanceKindId),
    colour: fc.constantFrom('stance-positive', 'stance-negative', 'stance-neutral-1'),
    dash: fc.constantFrom('solid', 'dashed', 'dotted'),
    head: fc.constantFrom('triangle', 'tee', 'chevron'),
    glyph: fc.constantFrom('+', '−', '!'),
    width: fc.constantFrom(1.2, 2, 3.2, 6),
    hollow: fc.boolean(),
    contested: fc.boolean(),
  });

/** Every tie has both its ends, as `buildDrawing` guarantees. */
export const anyDrawing: fc.Arbitrary<Drawing> = fc
  .subarray(IDS, { minLength: 1 })
  .chain((ids) =>
    fc.tuple(
      fc.tuple(...ids.map(anyNode)),
      fc.uniqueArray(
        fc
          .tuple(
            fc.constantFrom(...ids),
            fc.constantFrom(...ids),
            fc.constantFrom('supports', 'demands'),
          )
          .chain(([source, target, stance]) => anyTie(source, target, stance)),
        { selector: ({ id }) => id, maxLength: 10 },
      ),
    ),
  )
  .map(([nodes, ties]) => ({
    nodeById: new Map(nodes.map((node) => [node.id, node])),
    tieById: new Map(ties.map((tie) => [tie.id, tie])),
  }));
