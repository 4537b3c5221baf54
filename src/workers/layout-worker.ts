// How does a layout run beside the page? Takes a request, answers with positions or with what went wrong.
import type { LayoutRequest, Positions } from '../graph/layout/layout.ts';
import { layoutGraph } from '../graph/layout/layout-graph.ts';

export interface LayoutCall {
  readonly call: number;
  readonly request: LayoutRequest;
}

export type LayoutAnswer =
  | { readonly call: number; readonly positions: Positions }
  | { readonly call: number; readonly error: string };

function answer({ call, request }: LayoutCall): LayoutAnswer {
  try {
    return { call, positions: layoutGraph(request) };
  } catch (error) {
    return { call, error: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', (event: MessageEvent<LayoutCall>) => {
  self.postMessage(answer(event.data));
});
