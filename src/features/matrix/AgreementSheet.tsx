// On what do two actors agree, on what not, and which ties bear it?
import type { GraphIndex } from '../../graph/index-graph.ts';
import { describeAgreement } from '../../view/describe-agreement.ts';
import { cutText } from '../../view/safe-text.ts';
import type { Scene, SceneActor, SceneTie } from '../../view/scene.ts';
import { countOf } from '../../view/wording.ts';
import { LineSample, StanceVerb } from '../shared/LineSample.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import { Sheet } from '../shared/Sheet.tsx';
import { VisuallyHidden } from '../shared/VisuallyHidden.tsx';
import styles from './AgreementSheet.module.css';
import type { FaceOf } from './faces.ts';

interface Props {
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly actors: readonly [SceneActor, SceneActor];
  readonly faceOf: FaceOf;
  readonly onOpen: (tie: SceneTie) => void;
  readonly onClose: () => void;
}

const LONGEST = 60;

export function AgreementSheet({ index, scene, actors, faceOf, onOpen, onClose }: Props) {
  const [one, other] = actors;
  const { agreement } = faceOf(one, other);
  const groups = agreement === null ? [] : describeAgreement(scene, agreement, one, other);
  const names = actors.map(({ name }) => cutText(name, LONGEST));
  return (
    <Sheet title={`${names[0]} and ${names[1]}`} side="centre" onClose={onClose}>
      {groups.length === 0 && <p>Neither takes a signed stance in this data.</p>}
      {groups.map(({ label, entries }) => (
        <section key={label} className={styles['group']}>
          <h3>
            {cutText(label, LONGEST + LONGEST)}
            <span>{countOf(entries.length, 'target')}</span>
          </h3>
          <ul>
            {entries.map(({ target, ties }) => (
              <li key={target.id}>
                <strong>
                  <QuoteText text={cutText(target.name, LONGEST)} />
                </strong>
                <ul>
                  {ties.map((tie) => (
                    <li key={tie.id}>
                      <TieButton tie={tie} index={index} onOpen={openTie} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Sheet>
  );

  /** The quotes stand in the panel, which the sheet would cover. */
  function openTie(tie: SceneTie): void {
    onClose();
    onOpen(tie);
  }
}

function TieButton({
  tie,
  index,
  onOpen,
}: Pick<Props, 'index' | 'onOpen'> & { readonly tie: SceneTie }) {
  const kind = index.kindById.get(tie.stance);
  if (kind === undefined) return null;
  const nameOf = (id: SceneTie['source']) => cutText(index.actorById.get(id)?.name ?? id, LONGEST);
  return (
    <button type="button" className={styles['tie']} onClick={() => onOpen(tie)}>
      <QuoteText text={nameOf(tie.source)} />
      <LineSample kind={kind} />
      <StanceVerb kind={kind} />
      <VisuallyHidden>{nameOf(tie.target)}</VisuallyHidden>
      <span className={styles['outlets']}>{countOf(tie.outlets.length, 'outlet')}</span>
    </button>
  );
}
