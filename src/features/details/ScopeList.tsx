// On what does the whole dataset rest, and whose words are its quotes?
import type { ReactNode } from 'react';
import { changeView } from '../../state/view-store.ts';
import { compareOutlets } from '../../view/change-view.ts';
import type { DataScope } from '../../view/describe-data.ts';
import { countOf, VOICE_WORDING } from '../../view/wording.ts';
import { Button } from '../shared/Button.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './ScopeList.module.css';

const MOST_OUTLETS = 6;

export function ScopeList({ scope }: { scope: DataScope }) {
  const { articles, outlets, days, languages, quotes, voices, narration } = scope;
  const more = outlets.length - MOST_OUTLETS;
  return (
    <section className={styles['scope']} aria-label="What the data rests on">
      <p className={styles['whole']}>The whole data, whatever the filters and the check:</p>
      <dl className={styles['facts']}>
        <Fact term="Articles">
          {[articles.toLocaleString('en'), days].filter(Boolean).join(' · ')}
        </Fact>
        {outlets.length > 0 && (
          <Fact term={outlets.length === 1 ? 'Outlet' : 'Outlets'}>
            <QuoteText text={outlets.slice(0, MOST_OUTLETS).join(', ')} />
            {more > 0 && ` and ${more} more`}
            <CompareOutlets outlets={outlets} />
          </Fact>
        )}
        {languages.length > 0 && (
          <Fact term={languages.length === 1 ? 'Language' : 'Languages'}>
            {languages.join(', ')}
          </Fact>
        )}
        {narration !== null && (
          <Fact term="Quotes">
            {quotes.toLocaleString('en')} · {narration} the outlets’ own narration
          </Fact>
        )}
      </dl>
      {voices.length > 0 && (
        <>
          <p className={styles['unit']}>Quotes by voice</p>
          <div className={styles['bar']} aria-hidden="true">
            {voices.map(({ voice, count }) => (
              <span key={voice} data-voice={voice} style={{ flexGrow: count }} />
            ))}
          </div>
          <ul className={styles['voices']} aria-label={`Voices of ${countOf(quotes, 'quote')}`}>
            {voices.map(({ voice, count }) => (
              <li key={voice} title={VOICE_WORDING[voice].definition}>
                <span className={styles['tone']} data-voice={voice} aria-hidden="true" />
                {VOICE_WORDING[voice].label} {count.toLocaleString('en')}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Which two is chosen in the comparison itself. */
function CompareOutlets({ outlets: [one, other] }: { outlets: DataScope['outlets'] }) {
  if (one === undefined || other === undefined) return null;
  return (
    <>
      {' · '}
      <Button looks="link" onClick={() => changeView((view) => compareOutlets(view, [one, other]))}>
        Compare two of them
      </Button>
    </>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
