// Does the link carry the data, and how much of them?
import type { Load } from '../../state/use-carried-link.ts';
import styles from './Share.module.css';

interface Props {
  /** Null: nothing is carried. */
  readonly load: Load | null;
  readonly onChange: (load: Load | null) => void;
  /** Why it should, or need not. */
  readonly advice: string;
  /** The link carries them already. */
  readonly fixed: boolean;
  readonly hasTexts: boolean;
}

export function LoadChoice({ load, onChange, advice, fixed, hasTexts }: Props) {
  return (
    <fieldset className={styles['choice']}>
      <legend>What the link holds</legend>
      {!fixed && (
        <Choice
          label="Carry the data in the link"
          checked={load !== null}
          onChange={(carries) => onChange(carries ? { part: false, texts: false } : null)}
        />
      )}
      <p className={styles['length']}>{advice}</p>
      {load !== null && (
        <>
          <Choice
            label="Only what this view shows"
            checked={load.part}
            onChange={(part) => onChange({ ...load, part })}
          />
          {hasTexts && (
            <Choice
              label="With the texts of the articles"
              checked={load.texts}
              onChange={(texts) => onChange({ ...load, texts })}
            />
          )}
        </>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Choice({ label, checked, onChange }: ChoiceProps) {
  return (
    <label>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}
