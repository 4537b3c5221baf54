// Does this actor speak here, do others speak for it, is it paraphrased, or do only others speak about it?
import type { ActorDetails } from '../../view/details.ts';
import type { Hearing } from '../../view/voice-balance.ts';
import { countOf } from '../../view/wording.ts';
import { Explained } from '../shared/Explained.tsx';
import { ActorLink } from './ActorLink.tsx';
import styles from './Details.module.css';

type Badge = Readonly<{ label: string; definition: string }>;

const BADGES: Readonly<Record<Exclude<Hearing, 'quoted'>, Badge>> = {
  through: {
    label: 'quoted only through others',
    definition:
      'The words quoted for these stances, whatever the filters, are those of others who speak for this actor.',
  },
  paraphrased: {
    label: 'never quoted in this data',
    definition:
      'Articles report what this actor says; no quote, whatever the filters, has the actor’s own words.',
  },
  silent: {
    label: 'never speaks in this data',
    definition:
      'Only spoken about: no quote in this data, whatever the filters, gives or paraphrases words of this actor.',
  },
};
const PARTS_SPEAK: Badge = {
  label: 'does not speak itself in this data',
  definition: `${BADGES.silent.definition} Those who are part of it stand for themselves.`,
};

export function VoiceBar({ details }: { readonly details: ActorDetails }) {
  const { voices, speaksThrough, hearing, partsThatSpeak } = details;
  const through = speaksThrough.reduce((sum, { quotes }) => sum + quotes, 0);
  const parts = [
    { name: 'speaks', words: 'speaks', count: voices.speaks },
    { name: 'through', words: 'is spoken for', count: through },
    { name: 'paraphrased', words: 'is paraphrased', count: voices.paraphrased },
    { name: 'about', words: 'is only spoken about', count: voices.spokenAbout },
  ].filter(({ name, count }) => name !== 'through' || count > 0);
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  const nothing = all === 0;
  if (nothing && hearing === 'quoted') return null;
  return (
    <div className={styles['voices']}>
      {hearing !== 'quoted' && (
        <Explained
          {...(hearing === 'silent' && partsThatSpeak.length > 0 ? PARTS_SPEAK : BADGES[hearing])}
        />
      )}
      {!nothing && (
        <>
          <div className={styles['bar']} aria-hidden="true">
            {parts.map(({ name, count }) => (
              <span key={name} data-part={name} style={{ flexGrow: count }} hidden={count === 0} />
            ))}
          </div>
          <p className={styles['unit']}>{countOf(all, 'quote')}</p>
          <ul>
            {parts.map(({ name, words, count }) => (
              <li key={name} data-part={name}>
                {words} {count}
              </li>
            ))}
          </ul>
          {speaksThrough.length > 0 && (
            <p className={styles['through']}>
              Through{' '}
              {speaksThrough.map(({ actor, quotes }, at) => (
                <span key={actor.id}>
                  {at > 0 && ', '}
                  <ActorLink actor={actor} />: {quotes}
                </span>
              ))}
            </p>
          )}
        </>
      )}
    </div>
  );
}
