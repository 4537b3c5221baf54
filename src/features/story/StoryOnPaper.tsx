// What of a story goes on paper? All of its steps in order, each with the link to its view.
import type { GraphIndex } from '../../graph/index-graph.ts';
import { linkTo } from '../../state/link-to.ts';
import { useView } from '../../state/view-store.ts';
import { goToStep } from '../../view/story.ts';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './Story.module.css';

export function StoryOnPaper({ index }: { index: GraphIndex }) {
  const view = useView();
  const { story = [], language } = index.dataset;
  return (
    <ol className={styles['paper']}>
      {story.map(({ title, text, view: shown }, place) => (
        <li key={`${title} ${shown}`}>
          <h3>
            <QuoteText text={title} lang={language} />
          </h3>
          <p>
            <QuoteText text={text} lang={language} />
          </p>
          <p className={styles['link']}>{linkTo(goToStep(view, index, place + 1))}</p>
        </li>
      ))}
    </ol>
  );
}
