// How fast is the least that could draw the same elements? React, Cytoscape, preset positions, nothing else.
import cytoscape from 'cytoscape';
import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { afterPaint } from '../../../src/canvas/after-paint.ts';

interface Elements {
  actors: { id: string; x: number; y: number }[];
  ties: { source: string; target: string; stance: string; outlets: string[] }[];
}

function Picture({ elements }: { elements: Elements }) {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const cy = cytoscape({
      container: container.current,
      elements: [
        ...elements.actors.map(({ id, x, y }) => ({ data: { id, label: id }, position: { x, y } })),
        ...elements.ties.map(({ source, target, stance }, at) => ({
          data: { id: `tie ${at}`, source, target, stance },
        })),
      ],
      layout: { name: 'preset', fit: true, padding: 40 },
      style: [
        {
          selector: 'node',
          style: { label: 'data(label)', width: 32, height: 32, 'font-size': 13 },
        },
        {
          selector: 'edge',
          style: { 'curve-style': 'bezier', width: 2, 'target-arrow-shape': 'triangle' },
        },
      ],
    });
    cy.one('render', () => afterPaint(() => performance.measure('control:load', { start: 0 })));
    return () => cy.destroy();
  }, [elements]);
  return <div className="picture" ref={container} />;
}

const elements: Elements = await (await fetch('./elements.json')).json();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Picture elements={elements} />);
