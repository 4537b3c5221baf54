// Which one of a few? Radio buttons that look like one strip.
import { type ReactNode, useId } from 'react';
import styles from './Segments.module.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
  readonly onChange: (value: Value) => void;
  readonly wide?: boolean;
}

export function Segments<Value extends string>({
  label,
  value,
  options,
  onChange,
  wide = false,
}: Props<Value>) {
  const name = useId();
  return (
    <fieldset className={styles['segments']} data-wide={wide} aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={styles['segment']}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
