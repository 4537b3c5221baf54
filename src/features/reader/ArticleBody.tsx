// How is a long text with hundreds of marks shown, lit and walked through without holding up a frame?
import { type ReactNode, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { answerRequest, isAskedForWords, useReadRequest } from '../../state/read-request.ts';
import { useSingleKeys } from '../../state/use-keys.ts';
import { changeView } from '../../state/view-store.ts';
import { clearSelection, selectQuote } from '../../view/change-view.ts';
import { describeRest, describeShare } from '../../view/describe-reader.ts';
import type { Reader, ReaderMark } from '../../view/reader.ts';
import type { Selection } from '../../view/view-state.ts';
import { TEXT } from '../shared/keep-focus.ts';
import { QuoteText } from '../shared/QuoteText.tsx';
import { ArticleFoot } from './ArticleFoot.tsx';
import { buildBlocks } from './build-blocks.ts';
import { rove, showMarks } from './light-marks.ts';
import { OutOfSight } from './OutOfSight.tsx';
import { PaperMarks } from './PaperMarks.tsx';
import { ParagraphBlock } from './ParagraphBlock.tsx';
import styles from './Reader.module.css';
import { scrollTo, scrollToMark, signOf, uncoverMark } from './seek-marks.ts';
import { markIdAt, markIdsAt, walkMarks } from './walk-marks.ts';

interface Props {
  readonly reader: Reader;
  readonly sel: Selection | null;
  /** Ids of the marks that are selected, and of those that are pointed at. */
  readonly chosen: readonly string[];
  readonly lit: readonly string[];
  /** Those of them that are pointed at from elsewhere, or else selected. */
  readonly meant: readonly string[];
  readonly onLight: (lit: Selection | null) => void;
  /** All quotes have been looked for. */
  readonly done: boolean;
  /** What is to be said about the text; empty for nothing. */
  readonly told: string;
  /** Where the text of the article can be given, or what became of texts that were; null where all is settled. */
  readonly give: ReactNode;
}

type Quoted = Pick<ReaderMark, 'stance' | 'place'>;

/** As much as one screen shows; the rest follows frame by frame. */
const FIRST_BLOCKS = 2;

export function ArticleBody({ reader, sel, chosen, lit, meant, onLight, done, told, give }: Props) {
  const region = useRef<HTMLDivElement>(null);
  const pressed = useRef<Selection | null>(null);
  const letters = useSingleKeys();
  const { article, marks, pending } = reader;
  const blocks = useMemo(() => buildBlocks(reader.paragraphs, marks), [reader.paragraphs, marks]);
  const [first] = chosen;
  const target = blocks.findIndex(({ ids }) => first !== undefined && ids.includes(first));
  const [filled, setFilled] = useState(FIRST_BLOCKS);

  useEffect(() => {
    if (filled >= blocks.length) return undefined;
    const frame = requestAnimationFrame(() => setFilled(filled + 1));
    return () => cancelAnimationFrame(frame);
  }, [filled, blocks]);

  // Attributes of the few marks that change: to draw all paragraphs anew would take longer than a frame.
  useEffect(() => {
    showMarks(region.current, 'lit', lit);
    showMarks(region.current, 'selected', chosen);
    rove(region.current, first ?? null);
  });

  const seek = useEffectEvent(() => {
    const isOwn = pressed.current !== null && pressed.current === sel;
    pressed.current = null;
    return isOwn ? uncoverMark(region.current, first) : scrollToMark(region.current, chosen);
  });
  // Only another selection is looked for, not another filter.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the selection says when, the marks say where.
  useEffect(() => seek(), [sel]);

  const asked = useReadRequest();
  const missed = reader.unplaced.find((each) => isSelected(sel, each))?.id ?? null;
  const arrive = useEffectEvent(() => {
    const shown = region.current;
    if (shown === null || pending || !isAskedForWords()) return undefined;
    const found = first === undefined ? null : signOf(shown, first);
    const listed = shown.querySelector<HTMLElement>('[data-missed]');
    // What is still being looked for may be found yet.
    if (found === null && listed === null && sel !== null && !done) return undefined;
    // The foot moves as long as the text above it comes in.
    if (found === null && listed !== null && filled < blocks.length) return undefined;
    answerRequest();
    const target = found ?? listed ?? shown.closest<HTMLElement>('[data-landing]');
    target?.focus({ preventScroll: true });
    if (found !== null) return scrollToMark(shown, chosen);
    return listed === null ? undefined : scrollTo(() => listed);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was asked for may come with any of these.
  useEffect(() => arrive(), [asked, first, missed, done, filled < blocks.length]);

  const byId = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);
  const light = (target: EventTarget) => {
    const mark = byId.get(markIdAt(target) ?? '');
    onLight(mark === undefined ? null : { type: 'stance', id: mark.stance, place: mark.place });
  };

  function press(target: EventTarget): void {
    const here = markIdsAt(target).flatMap((id) => byId.get(id) ?? []);
    // Who marks words with the pointer wants the words.
    if (here.length === 0 || getSelection()?.isCollapsed === false) return;
    changeView((view) => {
      // Once more on the same words: the next that they belong to, and after the last none.
      const mark = here[here.findIndex((each) => isSelected(view.sel, each)) + 1];
      if (mark === undefined) return clearSelection(view);
      const next = selectQuote(view, mark.stance, mark.place);
      pressed.current = next.sel;
      return next;
    });
  }

  const ownTitle = hasOwnTitle(reader);
  const rest = describeRest(reader);
  const share = describeShare(reader);
  return (
    <div className={styles['body']}>
      <div
        ref={region}
        id={TEXT}
        className={styles['scroll']}
        role="region"
        aria-label="Text of the article"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
        tabIndex={0}
        onPointerOver={({ target }) => light(target)}
        onPointerLeave={() => onLight(null)}
        onFocus={({ target }) => light(target)}
        onBlur={() => onLight(null)}
        onClick={({ target }) => press(target)}
        onKeyDown={(event) => walkMarks(event, letters)}
      >
        <article className={styles['article']} lang={article.language ?? undefined}>
          {share !== null && (
            <p className={styles['share']} lang="en">
              {share}
            </p>
          )}
          {!ownTitle && (
            <h2 className={styles['title']}>
              <QuoteText text={article.title} />
            </h2>
          )}
          {told !== '' && (
            <p className={styles['told']} lang="en">
              {told}
            </p>
          )}
          {pending ? (
            <p className={styles['told']} role="status" lang="en">
              The text is on its way.
            </p>
          ) : (
            <>
              {give !== null && <div className={styles['give']}>{give}</div>}
              {blocks.map((block, at) => (
                <ParagraphBlock
                  key={block.start}
                  block={block}
                  marks={marks}
                  filled={at < filled || at === target}
                  ownTitle={ownTitle}
                />
              ))}
              {rest !== '' && (
                <p className={styles['gap']} lang="en">
                  {rest}
                </p>
              )}
              <ArticleFoot reader={reader} missed={missed} />
              <PaperMarks marks={marks} />
            </>
          )}
        </article>
      </div>
      <OutOfSight region={region} blocks={blocks} filled={filled} ids={meant} />
    </div>
  );
}

function isSelected(sel: Selection | null, { stance, place }: Quoted): boolean {
  return sel?.type === 'stance' && sel.id === stance && (sel.place ?? place) === place;
}

function hasOwnTitle({ paragraphs: [first], article }: Reader): boolean {
  if (first?.role !== 'title') return false;
  return first.segments.map(({ text }) => text).join('') === article.title;
}
