// How is the matrix read?
import { use } from 'react';
import type { Scene } from '../../view/scene.ts';
import { HOLLOW_WORDING, MATRIX_WORDING } from '../../view/wording.ts';
import { ContestMark } from '../shared/ContestMark.tsx';
import { HollowMark } from '../shared/HollowMark.tsx';
import { Vocabulary } from '../shared/vocabulary.ts';
import { MOST_KINDS } from './Corner.tsx';
import { KindSign } from './KindSign.tsx';
import styles from './Matrix.module.css';

const GROUPED = <span>A strong rule begins a group; its name stands at its first actor.</span>;

interface Props {
  readonly scene: Scene;
  readonly agreement: boolean;
  readonly grouped: boolean;
}

export function MatrixCaption({ scene, agreement, grouped }: Props) {
  const vocabulary = use(Vocabulary);
  if (agreement) {
    return (
      <span className={styles['caption']}>
        <span>{MATRIX_WORDING.agreement}</span>
        {grouped && GROUPED}
      </span>
    );
  }
  return (
    <span className={styles['caption']}>
      <span>{MATRIX_WORDING.stances}</span>
      {vocabulary.length > MOST_KINDS &&
        vocabulary.map((kind) => <KindSign key={kind.id} kind={kind} />)}
      {grouped && GROUPED}
      {scene.contests.length > 0 && (
        <span className={styles['entry']}>
          <ContestMark />
          Contested: the opposite stance too
        </span>
      )}
      {scene.ties.some(({ hollow }) => hollow) && (
        <span className={styles['entry']}>
          <HollowMark />
          Hollow: {HOLLOW_WORDING.label}
        </span>
      )}
    </span>
  );
}
