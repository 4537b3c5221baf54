// Which shape stands for which kind of actor?
import type { ActorKind } from '../../model/stance-graph.ts';
import styles from './ShapeGlyph.module.css';

const SHAPES: Readonly<Record<ActorKind, string>> = {
  state: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z',
  'government-body': 'M4 2h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z',
  person: 'M8 .8 15.2 8 8 15.2.8 8z',
  organisation: 'M4.4 1.8h7.2L15.2 8l-3.6 6.2H4.4L.8 8z',
  'armed-group': 'M8 1.2 15.4 14H.6z',
  population: 'M8 3.2c4 0 7.4 2.1 7.4 4.8S12 12.8 8 12.8.6 10.7.6 8 4 3.2 8 3.2z',
  other: 'M8 1 15.2 6.3 12.4 14.6H3.6L.8 6.3z',
};

export function ShapeGlyph({ kind }: { kind: ActorKind }) {
  return (
    <svg className={styles['shape']} width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[kind]} />
    </svg>
  );
}
