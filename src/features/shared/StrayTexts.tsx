// What about the texts that did not find their place by themselves? The reader says, or is told why.
import { useId, useState } from 'react';
import type { Article, ArticleId, Dataset } from '../../model/stance-graph.ts';
import { asLoadError } from '../../state/load-error.ts';
import { setNotices } from '../../state/notice-store.ts';
import { giveTo } from '../../state/receive-text.ts';
import { dropStray, type StrayText, useReceiving } from '../../state/stray-texts.ts';
import { cutText } from '../../view/safe-text.ts';
import { Button } from './Button.tsx';
import styles from './GiveText.module.css';

interface Props {
  readonly dataset: Dataset;
  /** The article that is most likely meant, where a text does not say so itself. */
  readonly likely: ArticleId | null;
}

const LONGEST = 80;

export function StrayTexts({ dataset, likely }: Props) {
  const { strays } = useReceiving(dataset);

  async function place(stray: StrayText, article: Article | undefined): Promise<void> {
    if (stray.why !== 'unreadable' && article !== undefined)
      try {
        await giveTo(dataset, article, stray.brought);
      } catch (error) {
        const { message, cure } = asLoadError(error);
        setNotices('text', [{ message: `${message} ${cure}` }]);
        return;
      }
    dropStray(dataset, stray.id);
  }

  return strays.map((stray) => (
    <div key={stray.id} className={styles['stray']} role="alert">
      {stray.why === 'unreadable' ? (
        <p>
          <strong>{stray.error.message}</strong> {stray.error.cure}
        </p>
      ) : stray.why === 'worse' ? (
        <>
          <p>
            <strong>{cutText(stray.brought.name, LONGEST)} was not taken.</strong> {stray.told}
          </p>
          <p className={styles['ways']}>
            <Button onClick={() => place(stray, undefined)}>Keep the one at hand</Button>
            <Button looks="quiet" onClick={() => place(stray, stray.article)}>
              Check against the new one
            </Button>
          </p>
        </>
      ) : (
        <>
          <p>
            <strong>{cutText(stray.brought.name, LONGEST)} fits no article by itself.</strong>{' '}
            {stray.why === 'tied'
              ? 'Its words do not tell which article it is.'
              : 'It is none of the texts that the data was made from, and too few words of any article’s quotes stand in it.'}
          </p>
          <PlaceText
            articles={dataset.articles}
            likely={likely}
            onPlace={(article) => place(stray, article)}
          />
        </>
      )}
    </div>
  ));
}

interface PlaceProps {
  readonly articles: readonly Article[];
  readonly likely: ArticleId | null;
  /** Undefined: the text is left out. */
  readonly onPlace: (article: Article | undefined) => void;
}

function PlaceText({ articles, likely, onPlace }: PlaceProps) {
  const id = useId();
  const [chosen, setChosen] = useState<string>(likely ?? articles[0]?.id ?? '');
  return (
    <>
      <label htmlFor={id}>Take it as the text of</label>
      <select id={id} value={chosen} onChange={(event) => setChosen(event.target.value)}>
        {articles.map((article) => (
          <option key={article.id} value={article.id}>
            {cutText(article.title, LONGEST)} ({cutText(article.outlet, LONGEST)})
          </option>
        ))}
      </select>
      <p className={styles['ways']}>
        <Button onClick={() => onPlace(articles.find((each) => each.id === chosen))}>
          Check against it
        </Button>
        <Button looks="quiet" onClick={() => onPlace(undefined)}>
          Leave it out
        </Button>
      </p>
    </>
  );
}
