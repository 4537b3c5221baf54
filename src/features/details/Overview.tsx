// What does this graph show, and how is it read?
import { Split } from 'lucide-react';
import { changeView } from '../../state/view-store.ts';
import { splitActors } from '../../view/change-view.ts';
import type { OverviewDetails } from '../../view/details.ts';
import { countOf } from '../../view/wording.ts';
import { Button } from '../shared/Button.tsx';
import { LANDING } from '../shared/keep-focus.ts';
import { LineSample, StanceVerb } from '../shared/LineSample.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import { ActorLink } from './ActorLink.tsx';
import styles from './Details.module.css';
import { ScopeList } from './ScopeList.tsx';

const NOT_QUOTED = [
  {
    hearing: 'silent',
    title: 'Never speak in this data',
    definition:
      'They are only spoken about: no quote, whatever the filters, gives or paraphrases their words.',
  },
  {
    hearing: 'paraphrased',
    title: 'Never quoted in this data, only paraphrased',
    definition:
      'Articles report what they say; no quote, whatever the filters, has their own words.',
  },
  {
    hearing: 'through',
    title: 'Quoted only in the words of others who speak for them',
    definition: 'Their stances are quoted, whatever the filters, from those who speak for them.',
  },
] as const;

interface Props {
  readonly details: OverviewDetails;
  readonly inWords: readonly string[];
}

export function Overview({ details, inWords }: Props) {
  const { title, description, scope, mostSpeaking, heard, vocabulary, howToRead } = details;
  return (
    <>
      <header className={styles['head']}>
        <h2 className={styles['title']} {...LANDING}>
          <QuoteText text={title} />
        </h2>
      </header>
      {description !== null && (
        <p className={styles['lead']}>
          <QuoteText text={description} />
        </p>
      )}
      <ScopeList scope={scope} />
      <p>
        <Button onClick={() => changeView((view) => splitActors(view, 'camps'))}>
          <Split size={16} aria-hidden /> Blocs and tension
        </Button>
      </p>
      {inWords.length > 0 && (
        <details className={styles['inWords']}>
          <summary>In words</summary>
          {inWords.map((sentence) => (
            <p key={sentence}>
              <QuoteText text={sentence} />
            </p>
          ))}
        </details>
      )}
      {NOT_QUOTED.map(({ hearing, title, definition }) =>
        heard[hearing].length === 0 ? null : (
          <details key={hearing} className={styles['inWords']}>
            <summary>
              {title}: {countOf(heard[hearing].length, 'actor')}
            </summary>
            <p>{definition}</p>
            <p className={styles['others']}>
              {heard[hearing].map((actor) => (
                <ActorLink key={actor.id} actor={actor} />
              ))}
            </p>
          </details>
        ),
      )}
      <section className={styles['section']}>
        <h3 className={styles['heading']}>How to read it</h3>
        <dl className={styles['kinds']}>
          {vocabulary.map((kind) => (
            <div key={kind.id}>
              <dt>
                <LineSample kind={kind} />
                <StanceVerb kind={kind} />
              </dt>
              <dd>{kind.definition}</dd>
            </div>
          ))}
        </dl>
        <ul className={styles['how']}>
          {howToRead.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      {mostSpeaking.length > 0 && (
        <section className={styles['section']}>
          <h3 className={styles['heading']}>Who takes most stances</h3>
          <ul className={styles['rows']}>
            {mostSpeaking.map(({ actor, takes }) => (
              <li key={actor.id}>
                <ActorLink actor={actor} />
                <span>{takes}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
