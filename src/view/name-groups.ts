// What are the groups of a split called? By letter or number, which say nothing of who is in them.
import type { SplitKind } from '../graph/partition/signed-edge.ts';
import type { Split } from '../graph/read-split.ts';
import type { ActorId } from '../model/stance-graph.ts';

interface NamedGroup {
  /** "Camp A", "Bloc 1". */
  readonly label: string;
  /** "A", "1": what fits on the picture. */
  readonly mark: string;
  /** In alphabetical order of their ids. */
  readonly members: readonly ActorId[];
}

export interface NamedGroups {
  readonly groups: readonly NamedGroup[];
  /** Blocs of one: no positive pair of theirs fits the split. */
  readonly alone: readonly ActorId[];
}

export function nameGroups({ groups }: Pick<Split, 'groups'>, kind: SplitKind): NamedGroups {
  if (kind === 'camps') {
    const [first = [], second = []] = groups;
    return {
      groups: [
        { label: 'Camp A', mark: 'A', members: first },
        { label: 'Camp B', mark: 'B', members: second },
      ],
      alone: [],
    };
  }
  const blocs = groups.filter((members) => members.length > 1);
  return {
    groups: blocs.map((members, at) => ({
      label: `Bloc ${at + 1}`,
      mark: String(at + 1),
      members,
    })),
    alone: groups.filter((members) => members.length === 1).flat(),
  };
}
