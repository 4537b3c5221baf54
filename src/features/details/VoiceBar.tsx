// Does this actor speak here, is it paraphrased, or do only others speak about it?
import type { VoiceBalance } from '../../view/voice-balance.ts';
import styles from './Details.module.css';

interface Props {
  readonly voices: VoiceBalance;
  readonly neverSpeaks: boolean;
}

export function VoiceBar({ voices, neverSpeaks }: Props) {
  const parts = [
    { name: 'speaks', words: 'speaks', count: voices.speaks },
    { name: 'paraphrased', words: 'is paraphrased', count: voices.paraphrased },
    { name: 'about', words: 'is only spoken about', count: voices.spokenAbout },
  ];
  const silent = parts.every(({ count }) => count === 0);
  if (silent && !neverSpeaks) return null;
  return (
    <div className={styles['voices']}>
      {neverSpeaks && (
        <p
          className={styles['badge']}
          title="No quote in this data, whatever the filters, gives words of its own."
        >
          never speaks in this data
        </p>
      )}
      {!silent && (
        <div className={styles['bar']} aria-hidden="true">
          {parts.map(({ name, count }) => (
            <span key={name} data-part={name} style={{ flexGrow: count }} hidden={count === 0} />
          ))}
        </div>
      )}
      <ul>
        {parts.map(({ name, words, count }) => (
          <li key={name} data-part={name}>
            {words} {count}
          </li>
        ))}
      </ul>
    </div>
  );
}
