// What did the reader do on the canvas? Taps, drags and wheels become events of the app.
import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Point } from '../graph/layout/layout.ts';
import type { ActorId } from '../model/stance-graph.ts';
import type { TieId } from '../view/scene.ts';
import type { Selection } from '../view/view-state.ts';
import { actorIdOf, tieIdOf } from './apply-patch.ts';
import type { DrawnTie } from './drawing.ts';

export interface Gestures {
  tieById(id: TieId): DrawnTie | undefined;
  /** The actor whose name stands at this place of the screen. */
  labelAt(x: number, y: number): ActorId | null;
  select(selection: Selection | null): void;
  focus(id: ActorId): void;
  hover(selection: Selection | null): void;
  drag(): void;
  place(id: ActorId, at: Point): void;
  move(): void;
}

export function bindGestures(cy: Core, gestures: Gestures): void {
  const found = (event: EventObject): Selection | null => {
    const { target } = event;
    if (target === cy) {
      const { x, y } = event.renderedPosition;
      const id = gestures.labelAt(x, y);
      return id === null ? null : { type: 'actor', id };
    }
    if (target.isNode()) return { type: 'actor', id: actorIdOf(target.id()) };
    const tie = gestures.tieById(tieIdOf(target.id()));
    return tie ? { type: 'tie', source: tie.source, target: tie.target, stance: tie.stance } : null;
  };

  cy.on('tap', (event) => gestures.select(found(event)));
  cy.on('dbltap', (event) => {
    const selection = found(event);
    if (selection?.type === 'actor') gestures.focus(selection.id);
  });

  let hovered = '';
  const hover = (selection: Selection | null) => {
    const name = selection === null ? '' : JSON.stringify(selection);
    if (name === hovered) return;
    hovered = name;
    const container = cy.container();
    if (container) container.style.cursor = selection === null ? '' : 'pointer';
    gestures.hover(selection);
  };
  let held = false;
  cy.on('grab free', (event) => {
    held = event.type === 'grab';
    cy.container()?.toggleAttribute('data-held', held);
  });
  cy.on('mousemove', (event) => {
    // What a dragged actor passes over is not pointed at.
    if (!held) hover(found(event));
  });
  cy.on('mouseout', (event) => {
    if (event.target === cy) hover(null);
  });
  // Cytoscape reports no leaving of the canvas itself.
  cy.container()?.addEventListener('mouseleave', () => hover(null));

  cy.on('drag', 'node', () => gestures.drag());
  cy.on('dragfree', 'node', (event) => {
    const node: NodeSingular = event.target;
    gestures.place(actorIdOf(node.id()), { ...node.position() });
  });
  cy.on('dragpan scrollzoom pinchzoom', () => gestures.move());
}
