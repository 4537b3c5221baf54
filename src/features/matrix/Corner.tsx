// What do rows and columns mean, and what the signs in the cells?
import { use } from 'react';
import { Vocabulary } from '../shared/vocabulary.ts';
import { KindSign } from './KindSign.tsx';
import styles from './Matrix.module.css';

/** More kinds would not fit; then all of them stand below the matrix. */
export const MOST_KINDS = 4;

export function Corner({ agreement }: { agreement: boolean }) {
  const vocabulary = use(Vocabulary);
  return (
    <td className={styles['corner']}>
      {agreement ? (
        <ul className={styles['key']}>
          <li>
            <b>=</b> same stance
          </li>
          <li>
            <b>≠</b> opposite stance
          </li>
          <li>number: targets</li>
        </ul>
      ) : (
        <ul className={styles['key']}>
          <li>rows speak of columns</li>
          {vocabulary.length <= MOST_KINDS &&
            vocabulary.map((kind) => (
              <li key={kind.id}>
                <KindSign kind={kind} />
              </li>
            ))}
          <li>number: outlets</li>
        </ul>
      )}
    </td>
  );
}
