// What is drawn around Cytoscape’s own layers: names and signs above, and groups beneath where they are shown?
import type { Division } from './division.ts';
import type { HullLayer } from './hull-layer.ts';
import type { TextFrame } from './text-frame.ts';
import { mountTextLayer } from './text-layer.ts';

interface Layers {
  draw(frame: TextFrame): void;
  divide(division: Division | null): void;
  resize(): void;
  destroy(): void;
}

/** Null where there is nothing to draw on. */
export function mountLayers(container: HTMLElement, render: () => void): Layers | null {
  const text = mountTextLayer(container);
  if (text === null) return null;
  let hulls: HullLayer | null = null;
  let shown: Division | null = null;
  let gone = false;

  /** Only whoever sees groups needs the part that shades them. */
  async function fetchHulls(): Promise<void> {
    const { mountHullLayer } = await import('./hull-layer.ts');
    if (gone) return;
    hulls ??= mountHullLayer(container, render);
    render();
  }

  return {
    draw(frame) {
      const division = shown;
      if (hulls === null || division === null) {
        hulls?.clear();
        text.draw(frame);
        return;
      }
      const own = hulls;
      own.draw(frame, division);
      text.draw(frame, (context) => own.drawMarks(context, frame));
    },
    divide(division) {
      if (division === shown) return;
      shown = division;
      if (hulls !== null) render();
      // Without it the picture is as it was, and the panel says who is where.
      else fetchHulls().catch(() => undefined);
    },
    resize() {
      text.resize();
      hulls?.resize();
    },
    destroy() {
      gone = true;
      text.destroy();
      hulls?.destroy();
    },
  };
}
