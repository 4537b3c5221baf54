// How do three actors stand with each other, read around from the first back to the first?
import type { TriadEntry } from '../../view/describe-split.ts';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './Split.module.css';

export function TriadLine({ triad: { actors, signs, balanced } }: { triad: TriadEntry }) {
  const [one, other, third] = actors;
  const [oneOther, oneThird, otherThird] = signs;
  return (
    <>
      <span className={styles['balance']}>{balanced ? 'balanced' : 'not balanced'}</span>
      <span className={styles['around']}>
        <QuoteText text={one.name} /> <Sign sign={oneOther} /> <QuoteText text={other.name} />{' '}
        <Sign sign={otherThird} /> <QuoteText text={third.name} /> <Sign sign={oneThird} />{' '}
        <QuoteText text={one.name} />
      </span>
    </>
  );
}

function Sign({ sign }: { sign: string }) {
  return <b className={styles['sign']}>{sign}</b>;
}
