// How does a layout run beside the page? Takes a request, answers with positions or with what went wrong.
import type { LayoutRequest, Positions } from '../graph/layout/layout.ts';
import { layoutGraph } from '../graph/layout/layout-graph.ts';

export interface LayoutCall {
  readonly call: number;
  readonly request: LayoutRequest;
}

export type LayoutAnswer =
  | { readonly call: number; readonly done: number; readonly total: number }
  | { readonly call: number; readonly positions: Positions }
  | { readonly call: number; readonly error: string };

/** Milliseconds between two words on how far it is: each takes the page a frame to say. */
const PAUSE = 80;

function answer({ call, request }: LayoutCall): LayoutAnswer {
  let said = performance.now();
  const report = (done: number, total: number) => {
    const now = performance.now();
    if (now - said < PAUSE) return;
    said = now;
    self.postMessage({ call, done, total } satisfies LayoutAnswer);
  };
  try {
    return { call, positions: layoutGraph(request, report) };
  } catch (error) {
    return { call, error: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', (event: MessageEvent<LayoutCall>) => {
  self.postMessage(answer(event.data));
});
