// Which sign stands for a kind of stance? The sign and its verb, in the colour of the kind.
import { use } from 'react';
import type { StanceKind } from '../../model/stance-graph.ts';
import { kindLabel } from '../../view/kind-label.ts';
import { styleOfKind } from '../../view/stance-style.ts';
import { Vocabulary } from '../shared/vocabulary.ts';
import styles from './Matrix.module.css';

export function KindSign({ kind }: { kind: StanceKind }) {
  const { glyph, colour } = styleOfKind(kind, use(Vocabulary));
  return (
    <span className={styles['kind']} data-colour={colour}>
      <b>{glyph}</b> {kindLabel(kind)}
    </span>
  );
}
