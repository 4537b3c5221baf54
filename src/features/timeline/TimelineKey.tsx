// What do the marks mean?
import { use } from 'react';
import type { GraphIndex } from '../../graph/index-graph.ts';
import { CERTAINTIES, type Certainty } from '../../model/stance-graph.ts';
import { kindLabel } from '../../view/kind-label.ts';
import type { Scene } from '../../view/scene.ts';
import { styleOfKind } from '../../view/stance-style.ts';
import { CERTAINTY_WORDING, HOLLOW_WORDING } from '../../view/wording.ts';
import { Vocabulary } from '../shared/vocabulary.ts';
import styles from './Marks.module.css';

/** As much as stands in one line; the whole is explained on asking. */
const SHORT: Readonly<Record<Certainty, string>> = {
  stated: 'date stated',
  inferred: 'inferred',
  published: 'publication only',
};

export function TimelineKey({ scene, index }: { scene: Scene; index: GraphIndex }) {
  const vocabulary = use(Vocabulary);
  const spans = scene.stances.map(({ id }) => index.stanceById.get(id)?.span ?? null);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where there is one line for it, it scrolls, also by keyboard.
    <ul className={styles['key']} aria-label="Key" tabIndex={0}>
      {vocabulary.map((kind) => (
        <li key={kind.id} title={kind.definition}>
          <Sample colour={styleOfKind(kind, vocabulary).colour} certainty="stated">
            {styleOfKind(kind, vocabulary).glyph}
          </Sample>
          {kindLabel(kind)}
        </li>
      ))}
      {CERTAINTIES.map((certainty) => (
        <li key={certainty} title={CERTAINTY_WORDING[certainty].definition}>
          <Sample certainty={certainty} />
          {SHORT[certainty]}
        </li>
      ))}
      {spans.some((span) => span !== null && span.from !== span.to) && (
        <li title="Somewhere within; where it is pointed, it reaches beyond the time that is drawn.">
          <svg width="34" height="20" viewBox="-17 -10 34 20" aria-hidden="true">
            <rect className={styles['month']} x="-15.5" y="-8" width="31" height="16" rx="8" />
          </svg>
          month or year
        </li>
      )}
      {scene.stances.some(({ hollow }) => hollow) && (
        <li title={HOLLOW_WORDING.definition}>
          <Sample certainty="inferred" hollow />
          {HOLLOW_WORDING.label}
        </li>
      )}
    </ul>
  );
}

interface SampleProps {
  readonly colour?: string;
  readonly certainty: string;
  readonly hollow?: boolean;
  readonly children?: string;
}

function Sample({ colour = 'none', certainty, hollow = false, children }: SampleProps) {
  return (
    <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
      <g
        className={styles['mark']}
        data-colour={colour}
        data-certainty={certainty}
        data-hollow={hollow}
      >
        <circle className={styles['disc']} r="8" />
        {hollow && <circle className={styles['core']} r="5" />}
        <text className={styles['glyph']} y="5">
          {children}
        </text>
      </g>
    </svg>
  );
}
