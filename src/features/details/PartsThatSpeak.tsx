// It takes no stance itself: who of those that are part of it does, and how are they seen as one?
import { changeView } from '../../state/view-store.ts';
import { rollUpBy } from '../../view/change-view.ts';
import type { ActorDetails } from '../../view/details.ts';
import { countOf } from '../../view/wording.ts';
import { Button } from '../shared/Button.tsx';
import { ActorLink } from './ActorLink.tsx';
import styles from './Details.module.css';

export function PartsThatSpeak({ parts }: { parts: ActorDetails['partsThatSpeak'] }) {
  return (
    <section className={styles['section']}>
      <h3 className={styles['heading']}>Stances of members</h3>
      <ul className={styles['rows']}>
        {parts.map(({ actor, takes }) => (
          <li key={actor.id}>
            <ActorLink actor={actor} />
            <span>takes {countOf(takes, 'stance')}</span>
          </li>
        ))}
      </ul>
      <p>
        <Button onClick={() => changeView((view) => rollUpBy(view, 'state'))}>
          Show actors by state
        </Button>
      </p>
    </section>
  );
}
