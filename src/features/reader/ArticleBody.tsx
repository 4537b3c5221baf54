// How is a long text with hundreds of marks shown, lit and walked through without holding up a frame?
import { type ReactNode, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useSingleKeys } from '../../state/use-keys.ts';
import { changeView } from '../../state/view-store.ts';
import { clearSelection, selectQuote } from '../../view/change-view.ts';
import { aboutCharacters } from '../../view/describe-reader.ts';
import type { Reader, ReaderMark } from '../../view/reader.ts';
import type { Selection } from '../../view/view-state.ts';
import { QuoteText } from '../shared/QuoteText.tsx';
import { ArticleFoot } from './ArticleFoot.tsx';
import { buildBlocks } from './build-blocks.ts';
import { isInSight, rove, showMarks } from './light-marks.ts';
import { ParagraphBlock } from './ParagraphBlock.tsx';
import styles from './Reader.module.css';
import { markIdAt, walkMarks } from './walk-marks.ts';

interface Props {
  readonly reader: Reader;
  readonly sel: Selection | null;
  /** Ids of the marks that are selected, and of those that are pointed at. */
  readonly chosen: readonly string[];
  readonly lit: readonly string[];
  readonly onLight: (lit: Selection | null) => void;
  /** What is to be said about the text; empty for nothing. */
  readonly told: string;
  /** Where the text of the article can be given. */
  readonly give: ReactNode;
}

/** As much as one screen shows; the rest follows frame by frame. */
const FIRST_BLOCKS = 2;

export function ArticleBody({ reader, sel, chosen, lit, onLight, told, give }: Props) {
  const region = useRef<HTMLDivElement>(null);
  const pressed = useRef<Selection | null>(null);
  const letters = useSingleKeys();
  const { article, marks, text, pending } = reader;
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
    return isOwn ? undefined : scrollToMark(region.current, chosen);
  });
  // Only another selection is looked for, not another filter.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the selection says when, the marks say where.
  useEffect(() => seek(), [sel]);

  const byId = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);
  const light = (target: EventTarget) => {
    const mark = byId.get(markIdAt(target) ?? '');
    onLight(mark === undefined ? null : { type: 'stance', id: mark.stance, place: mark.place });
  };

  function press(target: EventTarget): void {
    const mark = byId.get(markIdAt(target) ?? '');
    // Who marks words with the pointer wants the words.
    if (mark === undefined || getSelection()?.isCollapsed === false) return;
    changeView((view) => {
      if (isSelected(view.sel, mark)) return clearSelection(view);
      const next = selectQuote(view, mark.stance, mark.place);
      pressed.current = next.sel;
      return next;
    });
  }

  const ownTitle = hasOwnTitle(reader);
  return (
    <div
      ref={region}
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
            {text === null && <div className={styles['give']}>{give}</div>}
            {blocks.map((block, at) => (
              <ParagraphBlock
                key={block.start}
                block={block}
                marks={marks}
                filled={at < filled || at === target}
                ownTitle={ownTitle}
              />
            ))}
            {reader.rest > 0 && (
              <p className={styles['gap']} lang="en">
                {aboutCharacters(reader.rest)} not shown
              </p>
            )}
            <ArticleFoot reader={reader} />
          </>
        )}
      </article>
    </div>
  );
}

function isSelected(sel: Selection | null, { stance, place }: ReaderMark): boolean {
  return sel?.type === 'stance' && sel.id === stance && sel.place === place;
}

function hasOwnTitle({ paragraphs: [first], article }: Reader): boolean {
  if (first?.role !== 'title') return false;
  return first.segments.map(({ text }) => text).join('') === article.title;
}

/** Twice: what is skipped until it comes near has only an estimated height. */
function scrollToMark(
  region: HTMLElement | null,
  ids: readonly string[],
): (() => void) | undefined {
  if (region === null || ids.length === 0 || isInSight(region, ids)) return undefined;
  const scroll = () =>
    region.querySelector(`button[data-mark="${ids[0]}"]`)?.scrollIntoView?.({ block: 'center' });
  scroll();
  const frame = requestAnimationFrame(() => requestAnimationFrame(scroll));
  return () => cancelAnimationFrame(frame);
}
