// What is to be split, and which ties of it does a split contradict?

export interface SignedEdge {
  readonly a: number;
  readonly b: number;
  readonly sign: 1 | -1;
}

/** Two camps at most, or any number of blocs. */
export type SplitKind = 'camps' | 'blocs';

/** Nodes from 0; no two edges join the same two, and none a node with itself. */
export interface SignedNet {
  readonly size: number;
  readonly edges: readonly SignedEdge[];
}

/** A tie across groups contradicts if positive, one inside a group if negative. */
export function contradicts(groups: readonly number[], { a, b, sign }: SignedEdge): boolean {
  return (groups[a] === groups[b]) !== (sign === 1);
}

export function countContradictions(groups: readonly number[], { edges }: SignedNet): number {
  return edges.filter((edge) => contradicts(groups, edge)).length;
}

/** Groups are numbered in the order of their first node. */
export function renumber(groups: readonly number[]): readonly number[] {
  const numbers = new Map<number, number>();
  return groups.map((group) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
}

export interface Step {
  readonly to: number;
  readonly edge: number;
}

/** Whom each node is tied to, and by which edge. */
export function listSteps({ size, edges }: SignedNet): readonly (readonly Step[])[] {
  const steps: Step[][] = Array.from({ length: size }, () => []);
  edges.forEach(({ a, b }, edge) => {
    steps[a]?.push({ to: b, edge });
    steps[b]?.push({ to: a, edge });
  });
  return steps;
}
