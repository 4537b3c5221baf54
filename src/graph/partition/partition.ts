// Into which groups do signed nodes fall with the fewest contradictions? Exactly where the effort allows it, with honest bounds where not.
import { type Block, findBlocks } from './find-blocks.ts';
import {
  contradicts,
  countContradictions,
  renumber,
  type SignedNet,
  type SplitKind,
} from './signed-edge.ts';
import { type BlockSplit, type Bounds, splitBlock, startBlock } from './split-block.ts';

export interface Partition {
  /** The group of each node; groups are numbered in the order of their first node. */
  readonly groups: readonly number[];
  readonly contradictions: number;
  /** No split has fewer contradictions than this. */
  readonly atLeast: number;
  /** Whether the two are equal: no other split is better. */
  readonly exact: boolean;
  /** Whether another split of some connected part is as good; null where that was not found out. */
  readonly others: boolean | null;
}

/** About eight seconds of one core. */
const EFFORT = 4e9;

export interface Limits {
  /** How many multiplications the proof may take. */
  readonly effort?: number;
  /** Told what is known so far whenever a bound moves. */
  readonly report?: (found: Partition) => void;
}

/**
 * Two connected parts are turned so that their first nodes are in the same camp. A bloc is held together by positive
 * ties: whoever has none to a bloc is not in it, however many enemies they share.
 */
export function partition(
  net: SignedNet,
  kind: SplitKind,
  { effort = EFFORT, report = () => {} }: Limits = {},
): Partition {
  const blocks = findBlocks(net);
  const splits = blocks.map((block) => startBlock(block.net, kind));
  // Small blocks first would not make the large one cheaper: each gets what the others have left.
  let left = effort;
  blocks.forEach((block, at) => {
    const own = {
      left,
      report(bounds: Bounds, groups: readonly number[]) {
        splits[at] = { groups, bounds, others: null };
        report(assemble(net, blocks, splits, kind));
      },
    };
    splits[at] = splitBlock(block.net, kind, own, splits[at]);
    left = Math.max(0, own.left);
  });
  return assemble(net, blocks, splits, kind);
}

function assemble(
  net: SignedNet,
  blocks: readonly Block[],
  splits: readonly BlockSplit[],
  kind: SplitKind,
): Partition {
  const joined = renumber(joinBlocks(net.size, blocks, splits, kind));
  const groups = kind === 'camps' ? joined : keepTogether(net, joined);
  const contradictions = countContradictions(groups, net);
  const atLeast = splits.reduce((sum, { bounds }) => sum + bounds.least, 0);
  const exact = atLeast === contradictions;
  return { groups, contradictions, atLeast, exact, others: exact ? anyOther(splits) : null };
}

function anyOther(splits: readonly BlockSplit[]): boolean | null {
  if (splits.some(({ others }) => others === true)) return true;
  return splits.some(({ others }) => others === null) ? null : false;
}

/** Each block hangs on its first node, whose group is known when its turn comes. */
function joinBlocks(
  size: number,
  blocks: readonly Block[],
  splits: readonly BlockSplit[],
  kind: SplitKind,
): readonly number[] {
  const groups = new Array<number>(size).fill(-1);
  let fresh = 2;
  blocks.forEach(({ nodes: [first = 0, ...others] }, at) => {
    const [own = 0, ...rest] = splits[at]?.groups ?? [];
    if (groups[first] === -1) groups[first] = kind === 'camps' ? 0 : fresh++;
    const held = groups[first] ?? 0;
    const groupOf = new Map([[own, held]]);
    others.forEach((node, place) => {
      const group = rest[place] ?? 0;
      const known = groupOf.get(group) ?? (kind === 'camps' ? 1 - held : fresh++);
      groupOf.set(group, known);
      groups[node] = known;
    });
  });
  return groups.map((group) => (group === -1 ? (kind === 'camps' ? 0 : fresh++) : group));
}

/** A bloc without positive ties between its parts is as many blocs; nothing is contradicted that was not before. */
function keepTogether(net: SignedNet, groups: readonly number[]): readonly number[] {
  const parts = Array.from({ length: net.size }, (_, node) => node);
  for (const edge of net.edges) {
    if (edge.sign === -1 || contradicts(groups, edge)) continue;
    const [one, other] = [parts[edge.a], parts[edge.b]];
    parts.forEach((part, node) => {
      if (part === other && one !== undefined) parts[node] = one;
    });
  }
  return renumber(parts);
}
