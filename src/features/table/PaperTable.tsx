// Which stances are shown, on paper: all of them, without anything to press?
import { describeShown } from '../../view/describe-scene.ts';
import type { Scene } from '../../view/scene.ts';
import { ContestMark } from '../shared/ContestMark.tsx';
import { LineSample, StanceVerb } from '../shared/LineSample.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import { COLUMNS, type Row } from './build-rows.ts';
import styles from './PaperTable.module.css';

interface Props {
  readonly rows: readonly Row[];
  readonly scene: Scene;
}

export function PaperTable({ rows, scene }: Props) {
  return (
    <table className={styles['table']}>
      <caption>
        Stances
        <span>{describeShown(scene)}</span>
      </caption>
      <thead>
        <tr>
          {COLUMNS.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <QuoteText text={row.source} />
            </th>
            <td>
              <span className={styles['stance']}>
                <LineSample kind={row.kind} hollow={row.hollow} />
                <StanceVerb kind={row.kind} />
              </span>
              {row.note !== '' && (
                <span className={styles['note']}>
                  {!row.hollow && <ContestMark />}
                  {row.note}
                </span>
              )}
            </td>
            <td>
              <QuoteText text={row.target} />
            </td>
            <td>
              <QuoteText text={row.topic} />
            </td>
            <td>{row.voices}</td>
            <td>
              <QuoteText text={row.outlets} />
            </td>
            <td className={styles['date']}>
              {row.date}
              {row.certainty !== '' && row.certainty !== 'stated' && (
                <span className={styles['sure']}>{row.certainty}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
