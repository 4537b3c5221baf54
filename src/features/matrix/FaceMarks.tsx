// What is drawn inside a cell: a sign and the number of outlets for each tie, or how far two actors agree?
import { Fragment, use } from 'react';
import type { GraphIndex } from '../../graph/index-graph.ts';
import { useFresh } from '../../state/fresh-stances.ts';
import type { Face } from '../../view/matrix-faces.ts';
import type { SceneTie } from '../../view/scene.ts';
import { styleOfKind } from '../../view/stance-style.ts';
import { ContestMark } from '../shared/ContestMark.tsx';
import { Vocabulary } from '../shared/vocabulary.ts';
import styles from './Marks.module.css';

export function FaceMarks({ face, index }: { face: Face; index: GraphIndex }) {
  const { ties, agreement } = face;
  if (agreement !== null) {
    const { same, opposite } = agreement;
    if (same.length + opposite.length === 0) return null;
    return (
      <span className={styles['marks']} data-many={same.length > 0 && opposite.length > 0}>
        {same.length > 0 && <Mark glyph="=" count={same.length} looks="same" />}
        {opposite.length > 0 && <Mark glyph="≠" count={opposite.length} looks="opposite" />}
      </span>
    );
  }
  if (ties.length === 0) return null;
  // The disc stands between the two, as it breaks the line in the picture.
  const firstSide = ties.find((tie) => tie.contested);
  return (
    <span className={styles['marks']} data-many={ties.length > 1}>
      {ties.map((tie) => (
        <Fragment key={tie.id}>
          <TieMark tie={tie} index={index} />
          {tie === firstSide && (
            <span className={styles['contest']}>
              <ContestMark />
            </span>
          )}
        </Fragment>
      ))}
    </span>
  );
}

/** A click on it selects this tie and no other of its cell. */
function TieMark({ tie, index }: { tie: SceneTie; index: GraphIndex }) {
  const vocabulary = use(Vocabulary);
  const fresh = useFresh();
  const kind = index.kindById.get(tie.stance);
  if (kind === undefined) return null;
  const { glyph, colour } = styleOfKind(kind, vocabulary);
  return (
    <span
      className={styles['mark']}
      data-colour={colour}
      data-hollow={tie.hollow}
      data-fresh={tie.stances.some((id) => fresh.has(id))}
      data-tie={tie.id}
    >
      <span className={styles['glyph']}>{glyph}</span>
      <span className={styles['count']}>{tie.outlets.length.toLocaleString('en')}</span>
    </span>
  );
}

function Mark({ glyph, count, looks }: { glyph: string; count: number; looks: string }) {
  return (
    <span className={styles['mark']} data-looks={looks}>
      <span className={styles['glyph']}>{glyph}</span>
      <span className={styles['count']}>{count.toLocaleString('en')}</span>
    </span>
  );
}
