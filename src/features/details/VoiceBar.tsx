// Does this actor speak here, is it paraphrased, or do only others speak about it?
import type { VoiceBalance } from '../../view/voice-balance.ts';
import { countOf } from '../../view/wording.ts';
import { Explained } from '../shared/Explained.tsx';
import styles from './Details.module.css';

interface Props {
  readonly voices: VoiceBalance;
  readonly neverSpeaks: boolean;
  /** Others who are part of it take stances. */
  readonly partsSpeak: boolean;
}

export function VoiceBar({ voices, neverSpeaks, partsSpeak }: Props) {
  const parts = [
    { name: 'speaks', words: 'speaks', count: voices.speaks },
    { name: 'paraphrased', words: 'is paraphrased', count: voices.paraphrased },
    { name: 'about', words: 'is only spoken about', count: voices.spokenAbout },
  ];
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  const silent = all === 0;
  if (silent && !neverSpeaks) return null;
  return (
    <div className={styles['voices']}>
      {neverSpeaks && (
        <Explained
          label={partsSpeak ? 'does not speak itself in this data' : 'never speaks in this data'}
          definition={`No quote in this data, whatever the filters, gives any words of its own.${partsSpeak ? ' Those who are part of it stand for themselves.' : ''}`}
        />
      )}
      {!silent && (
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
        </>
      )}
    </div>
  );
}
