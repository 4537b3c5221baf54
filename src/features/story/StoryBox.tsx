// Which step of the data's own story stands beside the picture, and how does one go on?
import { ArrowLeft, ArrowRight, BookOpen, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { GraphIndex } from '../../graph/index-graph.ts';
import { changeView } from '../../state/view-store.ts';
import { describeStep, goToStep, leaveStory, type StoryPlace } from '../../view/story.ts';
import type { ViewState } from '../../view/view-state.ts';
import { Button } from '../shared/Button.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './Story.module.css';
import { StoryOnPaper } from './StoryOnPaper.tsx';

interface Props {
  readonly index: GraphIndex;
  readonly view: ViewState;
  /** Nothing but the overview stands in the panel: then the story is offered. */
  readonly free: boolean;
}

export function StoryBox({ index, view, free }: Props) {
  const place = describeStep(view, index);
  if (place !== null) return <Step index={index} place={place} />;
  if (!free) return null;
  const count = index.dataset.story?.length ?? 0;
  return (
    <section className={styles['offer']} aria-label="Story">
      <Button onClick={() => changeView((now) => goToStep(now, index, 1))}>
        <BookOpen size={16} aria-hidden />
        Follow the story in {count} steps
      </Button>
    </section>
  );
}

function Step({ index, place }: { index: GraphIndex; place: StoryPlace }) {
  const { at, count, title, text, left } = place;
  const lang = index.dataset.language;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<number | null>(null);

  // Who goes on by keyboard reads on from the title of the next step.
  useEffect(() => {
    if (shown.current !== null && shown.current !== at) heading.current?.focus();
    shown.current = at;
  }, [at]);

  const go = (to: number) => {
    if (to >= 1 && to <= count) changeView((now) => goToStep(now, index, to));
  };

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowRight') go(at + 1);
    else if (event.key === 'ArrowLeft') go(at - 1);
    else return;
    event.preventDefault();
  }

  return (
    <section className={styles['story']} aria-label="Story" onKeyDown={onKeyDown}>
      <header className={styles['head']}>
        <p className={styles['count']}>
          Step {at} of {count}
        </p>
        <IconButton label="Leave the story" onClick={() => changeView(leaveStory)}>
          <X size={18} aria-hidden />
        </IconButton>
      </header>
      <h2 ref={heading} className={styles['title']} tabIndex={-1} lang={lang}>
        <QuoteText text={title} lang={lang} />
      </h2>
      {left ? (
        <p className={styles['count']}>You have gone on from the view of this step.</p>
      ) : (
        <p className={styles['text']} lang={lang} dir="auto">
          <QuoteText text={text} lang={lang} />
        </p>
      )}
      <div className={styles['steps']}>
        <Button disabled={at === 1} onClick={() => go(at - 1)}>
          <ArrowLeft size={16} aria-hidden /> Back
        </Button>
        <Button
          looks={at < count ? 'strong' : 'plain'}
          disabled={at === count}
          onClick={() => go(at + 1)}
        >
          Next <ArrowRight size={16} aria-hidden />
        </Button>
        {left && (
          <Button looks="link" onClick={() => go(at)}>
            Show the step again
          </Button>
        )}
      </div>
      <StoryOnPaper index={index} />
    </section>
  );
}
