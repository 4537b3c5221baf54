// What do rows and columns mean, and what the signs in the cells?
import { use } from 'react';
import { styleOfKind } from '../../view/stance-style.ts';
import { Vocabulary } from '../shared/vocabulary.ts';
import styles from './Matrix.module.css';

/** More kinds would not fit; their names are in every cell. */
const MOST_KINDS = 4;

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
          {vocabulary.slice(0, MOST_KINDS).map((kind) => {
            const { glyph, colour } = styleOfKind(kind, vocabulary);
            return (
              <li key={kind.id} data-colour={colour}>
                <b>{glyph}</b> {kind.label}
              </li>
            );
          })}
          <li>number: outlets</li>
        </ul>
      )}
    </td>
  );
}
