// How is the matrix read?
import type { Scene } from '../../view/scene.ts';
import { HOLLOW_WORDING } from '../../view/wording.ts';
import { ContestMark } from '../shared/ContestMark.tsx';
import { HollowMark } from '../shared/HollowMark.tsx';
import styles from './Matrix.module.css';

export function MatrixCaption({ scene, agreement }: { scene: Scene; agreement: boolean }) {
  if (agreement) {
    return (
      <span className={styles['caption']}>
        <span>
          On how many targets the two take the same signed stance, on how many the opposite. What
          has no sign does not count. An empty cell: no target on which both take a side.
        </span>
      </span>
    );
  }
  return (
    <span className={styles['caption']}>
      <span>
        Rows speak, columns are spoken about. An empty cell: no statement in this data. The number
        is that of the outlets.
      </span>
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
