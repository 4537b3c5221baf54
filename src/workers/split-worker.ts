// How are actors split beside the page? Takes a net, answers with the best so far and then with the last word.
import { type Partition, partition } from '../graph/partition/partition.ts';
import type { SignedNet, SplitKind } from '../graph/partition/signed-edge.ts';

export interface SplitCall {
  readonly net: SignedNet;
  readonly kind: SplitKind;
}

export type SplitReport =
  | { readonly found: Partition; readonly done: boolean }
  | { readonly error: string };

function say(report: SplitReport): void {
  self.postMessage(report);
}

self.addEventListener('message', ({ data: { net, kind } }: MessageEvent<SplitCall>) => {
  try {
    const report = (found: Partition) => say({ found, done: false });
    say({ found: partition(net, kind, { report }), done: true });
  } catch (error) {
    say({ error: error instanceof Error ? error.message : String(error) });
  }
});
