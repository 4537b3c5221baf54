// How is one stance drawn in its lane: its sign, how sure its date is, and what it covers of the time?
import { use } from 'react';
import type { GraphIndex } from '../../graph/index-graph.ts';
import { outlineSpan } from '../../view/outline-span.ts';
import { visibleText } from '../../view/safe-text.ts';
import { styleOfKind } from '../../view/stance-style.ts';
import type { TimelineMark } from '../../view/timeline.ts';
import { Vocabulary } from '../shared/vocabulary.ts';
import styles from './Marks.module.css';

interface Props {
  readonly index: GraphIndex;
  readonly mark: TimelineMark;
  readonly name: string;
  readonly current: boolean;
  readonly selected: boolean;
  readonly fresh: boolean;
}

const RADIUS = 9;
const ORIGIN = { x: 0, y: 0 };

export function StanceMark({ index, mark, name, current, selected, fresh }: Props) {
  const vocabulary = use(Vocabulary);
  const kind = index.kindById.get(mark.stance);
  if (kind === undefined) return null;
  const { glyph, colour } = styleOfKind(kind, vocabulary);
  const { id, x, y, certainty, hollow, span } = mark;
  return (
    <g
      role="button"
      tabIndex={current ? 0 : -1}
      aria-label={visibleText(name)}
      aria-pressed={selected}
      className={styles['mark']}
      data-mark={id}
      data-colour={colour}
      data-certainty={certainty ?? 'stated'}
      data-hollow={hollow}
      data-fresh={fresh}
      transform={`translate(${round(x)} ${round(y)})`}
    >
      {fresh && <circle className={styles['halo']} r={RADIUS + 5} />}
      {span !== null && (
        <path
          className={styles['span']}
          d={outlineSpan({ ...span, left: span.left - x, right: span.right - x }, ORIGIN)}
        />
      )}
      <circle className={styles['hit']} r={12} />
      <circle className={styles['ring']} r={RADIUS + 2.5} />
      <circle className={styles['disc']} r={RADIUS} />
      {hollow && <circle className={styles['core']} r={RADIUS - 3} />}
      <text className={styles['glyph']} data-long={glyph.length > 1} y={5}>
        {glyph}
      </text>
    </g>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
