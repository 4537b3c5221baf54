// Which quotes are off in one way, and what is off about each?
import { useMemo, useState } from 'react';
import type { GraphIndex } from '../../graph/index-graph.ts';
import { usePrinting } from '../../state/use-printing.ts';
import type { FindingGroup } from '../../view/describe-check.ts';
import { diffFinding } from '../../view/diff-finding.ts';
import type { Provenance } from '../../view/provenance.ts';
import { countOf } from '../../view/wording.ts';
import { Button } from '../shared/Button.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './Check.module.css';
import { StanceLink } from './StanceLink.tsx';
import { WordDifference } from './WordDifference.tsx';
import { GROUP_WORDING } from './wording.ts';

/** With a wrong text every quote is in the list. */
const FIRST = 12;
const MOST_ON_PAPER = 200;

interface Props {
  readonly index: GraphIndex;
  readonly provenance: Provenance;
  readonly group: FindingGroup;
  readonly onClose: () => void;
}

export function FindingList({ index, provenance, group: { kind, findings }, onClose }: Props) {
  const [all, setAll] = useState(false);
  const printing = usePrinting();
  const most = printing ? MOST_ON_PAPER : all ? findings.length : FIRST;
  const { title, meaning } = GROUP_WORDING[kind];
  const shown = useMemo(
    () =>
      findings.slice(0, most).map((finding) => {
        const { stance, place } = finding;
        const missing = kind === 'missing';
        return { ...finding, runs: missing ? diffFinding(index, provenance, stance, place) : null };
      }),
    [index, provenance, kind, findings, most],
  );
  return (
    <section className={styles['section']}>
      <h3>
        {title} <span className={styles['count']}>{findings.length}</span>
      </h3>
      <p className={styles['soft']}>{meaning}</p>
      {shown.some(({ runs }) => runs !== null) && (
        <p className={styles['soft']}>
          Where a text has words like these: <del>struck through</del> stands in the quote only,{' '}
          <ins>underlined</ins> in the text only.
        </p>
      )}
      <ul className={styles['findings']}>
        {shown.map(({ stance, place, sentence, exact, lang, reason, runs }) => (
          <li key={`${stance}/${place}`} className={styles['finding']}>
            <StanceLink stance={stance} place={place} sentence={sentence} onFollow={onClose} />
            <blockquote lang={lang} dir="auto">
              <q>
                <QuoteText text={exact} lang={lang} />
              </q>
            </blockquote>
            <p>
              <QuoteText text={reason} />
            </p>
            {runs !== null && <WordDifference runs={runs} lang={lang} />}
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <p>
          {printing ? (
            `${countOf(findings.length - most, 'more', 'more')} not printed.`
          ) : (
            <Button onClick={() => setAll(true)}>
              Show {countOf(findings.length - most, 'more', 'more')}
            </Button>
          )}
        </p>
      )}
    </section>
  );
}
