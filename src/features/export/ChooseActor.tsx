// Whose dossier?
import { alphabetically } from '../../graph/alphabetical.ts';
import type { ActorId } from '../../model/stance-graph.ts';
import { cutText } from '../../view/safe-text.ts';
import styles from './Export.module.css';

interface Props {
  readonly actors: readonly { readonly id: ActorId; readonly name: string }[];
  readonly chosen: ActorId | null;
  readonly onChange: (id: ActorId | null) => void;
}

const LONGEST_NAME = 60;

export function ChooseActor({ actors, chosen, onChange }: Props) {
  return (
    <label className={styles['actor']}>
      Actor
      <select
        value={chosen ?? ''}
        onChange={(event) => {
          const { value } = event.target;
          onChange(actors.find(({ id }) => id === value)?.id ?? null);
        }}
      >
        {actors
          .toSorted((a, b) => alphabetically(a.name, b.name))
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {cutText(name, LONGEST_NAME)}
            </option>
          ))}
      </select>
    </label>
  );
}
