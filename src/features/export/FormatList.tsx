// Which format, and what is each of them for?
import { useId } from 'react';
import { FORMATS, type FormatId } from '../../exchange/formats.ts';
import styles from './FormatList.module.css';

interface Props {
  readonly chosen: FormatId;
  readonly onChange: (id: FormatId) => void;
}

export function FormatList({ chosen, onChange }: Props) {
  const name = useId();
  return (
    <fieldset className={styles['list']} aria-label="Format">
      {FORMATS.map(({ id, label, use }) => (
        <label key={id} className={styles['format']}>
          <input type="radio" name={name} checked={id === chosen} onChange={() => onChange(id)} />
          <span className={styles['label']}>{label}</span>
          <span className={styles['use']}>{use}</span>
        </label>
      ))}
    </fieldset>
  );
}
