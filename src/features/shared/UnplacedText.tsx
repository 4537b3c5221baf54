// What about a text that fits no article, or a file that is no text? The reader says, or is told why.
import { useId, useState } from 'react';
import type { Article, ArticleId } from '../../model/stance-graph.ts';
import type { Unplaced } from '../../state/receive-text.ts';
import { cutText } from '../../view/safe-text.ts';
import { Button } from './Button.tsx';
import styles from './GiveText.module.css';

interface Props {
  readonly unplaced: Unplaced;
  readonly articles: readonly Article[];
  readonly likely: ArticleId | null;
  /** Null: the text is left out. */
  readonly onPlace: (article: Article | null) => void;
}

const LONGEST = 80;

export function UnplacedText({ unplaced, articles, likely, onPlace }: Props) {
  const id = useId();
  const [chosen, setChosen] = useState<string>(likely ?? articles[0]?.id ?? '');
  const { brought, error } = unplaced;
  if (error !== null)
    return (
      <p className={styles['unplaced']} role="alert">
        <strong>{error.message}</strong> {error.cure}
      </p>
    );
  return (
    <div className={styles['unplaced']} role="alert">
      <p>
        <strong>{cutText(brought.name, LONGEST)} fits no article by itself.</strong> It is none of
        the texts that the data was made from, and no article’s quotes stand in it.
      </p>
      <label htmlFor={id}>Take it as the text of</label>
      <select id={id} value={chosen} onChange={(event) => setChosen(event.target.value)}>
        {articles.map((article) => (
          <option key={article.id} value={article.id}>
            {cutText(article.title, LONGEST)} ({cutText(article.outlet, LONGEST)})
          </option>
        ))}
      </select>
      <p className={styles['ways']}>
        <Button onClick={() => onPlace(articles.find((each) => each.id === chosen) ?? null)}>
          Check against it
        </Button>
        <Button looks="quiet" onClick={() => onPlace(null)}>
          Leave it out
        </Button>
      </p>
    </div>
  );
}
