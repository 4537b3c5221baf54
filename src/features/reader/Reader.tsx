// What does the article say, and where in it does every stance stand?
import { useMemo } from 'react';
import type { GraphIndex } from '../../graph/index-graph.ts';
import { useReceiving } from '../../state/stray-texts.ts';
import { buildReader } from '../../view/build-reader.ts';
import { describeText } from '../../view/describe-reader.ts';
import type { Provenance } from '../../view/provenance.ts';
import type { Scene } from '../../view/scene.ts';
import { articlesOf, selectMarks } from '../../view/select-marks.ts';
import type { Selection, ViewState } from '../../view/view-state.ts';
import { GiveText } from '../shared/GiveText.tsx';
import { LANDING } from '../shared/keep-focus.ts';
import { StrayTexts } from '../shared/StrayTexts.tsx';
import { ArticleBody } from './ArticleBody.tsx';
import { ArticleHead } from './ArticleHead.tsx';
import { MarkLine } from './MarkLine.tsx';
import styles from './Reader.module.css';

interface Props {
  readonly index: GraphIndex;
  readonly view: ViewState;
  readonly scene: Scene;
  readonly provenance: Provenance;
  /** What is pointed at, here or in the picture. */
  readonly lit: Selection | null;
  readonly onLight: (lit: Selection | null) => void;
}

export function Reader({ index, view, scene, provenance, lit, onLight }: Props) {
  const { article, sel, by } = view;
  const { strays } = useReceiving(index.dataset);
  const reader = useMemo(
    () => buildReader(index, scene, provenance, article),
    [index, scene, provenance, article],
  );
  const marks = reader?.marks;
  const litMarks = useMemo(() => selectMarks(marks ?? [], index, by, lit), [marks, index, by, lit]);
  const chosen = useMemo(() => selectMarks(marks ?? [], index, by, sel), [marks, index, by, sel]);
  const elsewhere = useMemo(() => articlesOf(index, by, sel), [index, by, sel]);
  if (reader === null)
    return (
      <section className={styles['reader']} aria-label="Article" {...LANDING}>
        <p className={styles['note']}>This dataset has no articles.</p>
      </section>
    );
  return (
    <section className={styles['reader']} aria-label="Article" {...LANDING}>
      <ArticleHead reader={reader} chosenIn={elsewhere} />
      <ArticleBody
        // Another text is read from its top.
        key={`${reader.article.id} ${reader.pending} ${reader.text?.supply}`}
        reader={reader}
        told={describeText(reader, index)}
        sel={sel}
        chosen={chosen}
        lit={litMarks}
        // A line of the picture means marks that may be out of sight; words under the pointer are not.
        meant={lit === null || lit.type === 'stance' ? chosen : litMarks}
        done={provenance.done}
        onLight={onLight}
        give={
          reader.text === null ? (
            <GiveText dataset={index.dataset} article={reader.article.id} />
          ) : strays.length > 0 ? (
            <StrayTexts dataset={index.dataset} likely={null} />
          ) : null
        }
      />
      <MarkLine reader={reader} lit={lit} />
    </section>
  );
}
