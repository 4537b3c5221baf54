// How do the stances lie over time, which part of it is shown, and how does it pass?
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useState } from 'react';
import type { Unmatched } from '../../graph/filter.ts';
import type { GraphIndex } from '../../graph/index-graph.ts';
import { dayOfNumber } from '../../model/day-number.ts';
import { openStrip } from '../../state/time-strip.ts';
import { useDays } from '../../state/use-days.ts';
import { useKeys } from '../../state/use-keys.ts';
import { type Speed, usePlayback } from '../../state/use-playback.ts';
import { changeView } from '../../state/view-store.ts';
import { keepDates } from '../../view/change-view.ts';
import { describeLoose, describeNews, describeWindow } from '../../view/describe-window.ts';
import type { TimeAxis } from '../../view/time-axis.ts';
import type { ViewState } from '../../view/view-state.ts';
import { countOf } from '../../view/wording.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { VisuallyHidden } from '../shared/VisuallyHidden.tsx';
import { PlayControls } from './PlayControls.tsx';
import { StripBars } from './StripBars.tsx';
import { StripBrush } from './StripBrush.tsx';
import { StripTicks } from './StripTicks.tsx';
import styles from './TimeStrip.module.css';

interface Props {
  readonly index: GraphIndex;
  readonly view: ViewState;
  readonly unmatched: Unmatched;
  readonly axis: TimeAxis;
  readonly open: boolean;
}

export function TimeStrip({ index, view, unmatched, axis, open }: Props) {
  const { from, to } = view;
  const [speed, setSpeed] = useState<Speed>('normal');
  const { facet, steps } = useDays(index, view, dayOfNumber(axis.from), unmatched);
  const { playing, news, play, pause, step } = usePlayback(steps, to, speed);
  const toggle = playing ? pause : play;
  useKeys(
    new Map([
      ['p', toggle],
      [',', () => step(-1)],
      ['.', () => step(1)],
    ]),
  );

  const limited = from !== null || to !== null;
  const loose = describeLoose(facet, view);
  return (
    <section className={styles['strip']} aria-label="Time" data-open={open}>
      <PlayControls
        playing={playing}
        possible={steps.length > 0}
        speed={speed}
        onToggle={toggle}
        onStep={step}
        onSpeed={setSpeed}
      />
      {open && (
        <div className={styles['time']}>
          <StripBrush axis={axis} from={from} to={to} onGrab={pause}>
            <StripBars days={facet.days} axis={axis} />
          </StripBrush>
          <StripTicks axis={axis} />
        </div>
      )}
      <div className={styles['words']}>
        <p className={styles['shown']} title={loose.join('; ') || undefined}>
          {describeWindow(view)}
        </p>
        {news !== null && (
          <p className={styles['news']} aria-hidden="true">
            {countOf(news.counted, 'new stance')}
          </p>
        )}
        <VisuallyHidden role="status">{news === null ? '' : describeNews(news)}</VisuallyHidden>
        {open && news === null && loose.length > 0 && (
          <p className={styles['loose']}>{loose.join('; ')}</p>
        )}
      </div>
      <div className={styles['ends']}>
        <IconButton
          label="All dates"
          disabled={!limited}
          onClick={() => {
            pause();
            changeView((now) => keepDates(now, null, null));
          }}
        >
          <X size={16} aria-hidden />
        </IconButton>
        <IconButton
          label={open ? 'Fold the time strip' : 'Open the time strip'}
          aria-expanded={open}
          onClick={() => openStrip(!open)}
        >
          {open ? <ChevronDown size={16} aria-hidden /> : <ChevronUp size={16} aria-hidden />}
        </IconButton>
      </div>
    </section>
  );
}
