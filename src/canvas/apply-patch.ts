// How does the canvas take over a change? One batch; what is filtered out is only put away.
import type { CollectionReturnValue, Core, ElementDefinition } from 'cytoscape';
import type { ActorId } from '../model/stance-graph.ts';
import type { TieId } from '../view/scene.ts';
import type { Patch } from './diff-scene.ts';
import type { Drawing, DrawnNode, DrawnTie } from './drawing.ts';
import type { Highlight } from './highlight.ts';

/** An actor and a tie may bear the same id; Cytoscape would drop the second one silently. */
export function nodeKey(id: ActorId): string {
  return `n:${id}`;
}

export function tieKey(id: TieId): string {
  return `e:${id}`;
}

export function actorIdOf(key: string): ActorId {
  return key.slice(2) as ActorId;
}

export function tieIdOf(key: string): TieId {
  return key.slice(2) as TieId;
}

/** Existing nodes keep their place: moving them is the tween's business. */
export function applyPatch(cy: Core, { nodes, ties }: Patch): void {
  cy.batch(() => {
    for (const id of ties.removed) cy.getElementById(tieKey(id)).addClass('away');
    for (const id of nodes.removed) cy.getElementById(nodeKey(id)).addClass('away');
    for (const node of [...nodes.added, ...nodes.changed]) {
      const known = cy.getElementById(nodeKey(node.id));
      if (known.empty()) cy.add(nodeElement(node));
      else {
        // What comes back appears where it belongs; only what was in sight travels there.
        if (known.hasClass('away')) known.position({ x: node.x, y: node.y });
        known.classes(nodeClasses(node));
      }
    }
    for (const tie of [...ties.added, ...ties.changed]) {
      const known = cy.getElementById(tieKey(tie.id));
      if (known.nonempty() && isSameLine(known, tie)) {
        known.classes(tieClasses(tie));
        continue;
      }
      known.remove();
      cy.add(tieElement(tie));
    }
  });
}

export function applyHighlight(cy: Core, drawing: Drawing, highlight: Highlight): void {
  const { lit, chosenNodes, chosenTies, freshTies } = highlight;
  cy.batch(() => {
    for (const id of drawing.nodeById.keys()) {
      const node = cy.getElementById(nodeKey(id));
      node.toggleClass('faded', lit !== null && !lit.nodes.has(id));
      node.toggleClass('chosen', chosenNodes.has(id));
    }
    for (const id of drawing.tieById.keys()) {
      const tie = cy.getElementById(tieKey(id));
      tie.toggleClass('faded', lit !== null && !lit.ties.has(id));
      tie.toggleClass('lit', lit?.ties.has(id) === true);
      tie.toggleClass('chosen', chosenTies.has(id));
      tie.toggleClass('fresh', freshTies.has(id));
    }
  });
}

/** What is set on a line stays on it: one of other ends, or that turns hollow or full, is another line. */
function isSameLine(known: CollectionReturnValue, { source, target, hollow }: DrawnTie): boolean {
  return (
    known.data('source') === nodeKey(source) &&
    known.data('target') === nodeKey(target) &&
    known.hasClass('hollow') === hollow
  );
}

function nodeElement(node: DrawnNode): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: nodeKey(node.id) },
    position: { x: node.x, y: node.y },
    classes: nodeClasses(node),
  };
}

function tieElement(tie: DrawnTie): ElementDefinition {
  return {
    group: 'edges',
    data: { id: tieKey(tie.id), source: nodeKey(tie.source), target: nodeKey(tie.target) },
    classes: tieClasses(tie),
  };
}

function nodeClasses(node: DrawnNode): string[] {
  return [`shape-${node.shape}`];
}

function tieClasses(tie: DrawnTie): string[] {
  const loop = tie.source === tie.target ? ['loop'] : [];
  const hollow = tie.hollow ? ['hollow'] : [];
  return [`colour-${tie.colour}`, `dash-${tie.dash}`, `head-${tie.head}`, ...loop, ...hollow];
}
