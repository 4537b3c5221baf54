// What is said of an exported graph: how large it is, and what no picture shows and so is not in it?
import { countOf } from '../view/wording.ts';
import type { DrawnGraph } from './drawn-graph.ts';
import type { Change } from './exported.ts';
import type { Material } from './material.ts';

export function describeGraph({ nodes, ties }: DrawnGraph): string {
  const quotes = ties.reduce((sum, { values }) => sum + listLength(values['quotes']), 0);
  return `${countOf(nodes.length, 'node')}, ${countOf(ties.length, 'edge')}, ${countOf(quotes, 'quote')}`;
}

/** A view has no withdrawn stances to begin with; of everything, they are a part. */
export function reportWithdrawn({ index, view }: Material): readonly Change[] {
  const count = view === null ? index.stanceById.size - index.facts.length : 0;
  return count === 0
    ? []
    : [{ count, one: 'withdrawn stance left out', many: 'withdrawn stances left out' }];
}

function listLength(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
