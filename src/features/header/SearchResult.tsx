// How does one find look: an actor with its shape, or words with their place?
import { Quote, Tag } from 'lucide-react';
import type { GraphIndex } from '../../graph/index-graph.ts';
import type { SearchHit } from '../../graph/search.ts';
import { kindLabel } from '../../view/kind-label.ts';
import { countOf } from '../../view/wording.ts';
import { QuoteText } from '../shared/QuoteText.tsx';
import { ShapeGlyph } from '../shared/ShapeGlyph.tsx';
import styles from './Search.module.css';

interface Props {
  readonly id: string;
  readonly hit: SearchHit;
  readonly index: GraphIndex | null;
  readonly active: boolean;
  readonly onChoose: () => void;
}

export function SearchResult({ id, hit, index, active, onChoose }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of a combobox act on its text field, which keeps the focus.
    // biome-ignore lint/a11y/useFocusableInteractive: the active option is named by aria-activedescendant.
    <div
      id={id}
      role="option"
      aria-selected={active}
      className={styles['result']}
      // The field must keep the focus until the click arrives.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {hit.type === 'actor' ? (
        <ActorHit hit={hit} index={index} />
      ) : hit.type === 'topic' ? (
        <TopicHit hit={hit} />
      ) : (
        <StanceHit hit={hit} index={index} />
      )}
    </div>
  );
}

function ActorHit({
  hit,
  index,
}: {
  hit: SearchHit & { type: 'actor' };
  index: GraphIndex | null;
}) {
  const part = hit.partOf === null ? null : `part of ${hit.partOf}`;
  const note = [hit.via, part].filter((each) => each !== null).join(' · ');
  return (
    <>
      <ShapeGlyph kind={index?.actorById.get(hit.id)?.kind ?? 'other'} />
      <span className={styles['resultName']}>
        <QuoteText text={hit.name} />
      </span>
      {note !== '' && (
        <span className={styles['resultNote']}>
          <QuoteText text={note} />
        </span>
      )}
    </>
  );
}

function TopicHit({ hit }: { hit: SearchHit & { type: 'topic' } }) {
  return (
    <>
      <Tag size={14} aria-hidden />
      <span className={styles['resultQuote']}>
        <QuoteText text={hit.id} />
      </span>
      <span className={styles['resultNote']}>
        topic of {countOf(hit.stances, 'stance')} · show only these
      </span>
    </>
  );
}

function StanceHit({
  hit,
  index,
}: {
  hit: SearchHit & { type: 'stance' };
  index: GraphIndex | null;
}) {
  const facts = index?.stanceById.get(hit.id);
  const nameOf = (actor: 'source' | 'target') =>
    facts === undefined ? '' : (index?.actorById.get(facts.stance[actor])?.name ?? '');
  const Icon = hit.matched === 'quote' ? Quote : Tag;
  return (
    <>
      <Icon size={14} aria-hidden />
      <span className={styles['resultQuote']}>
        <QuoteText text={hit.text} />
      </span>
      <span className={styles['resultNote']}>
        <QuoteText text={nameOf('source')} /> {facts && kindLabel(facts.kind)}{' '}
        <QuoteText text={nameOf('target')} />
        {facts?.stance.status === 'withdrawn' && ' · withdrawn'}
      </span>
    </>
  );
}
