// What stands in the middle: the picture in one of its views, and below it the time, where there is any.
import { type ReactNode, Suspense, useMemo } from 'react';
import { lazyPart } from '../features/shared/lazy-part.ts';
import type { Unmatched } from '../graph/filter.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import { useStripOpen } from '../state/time-strip.ts';
import { buildAxis, hasTime } from '../view/time-axis.ts';
import type { ViewState } from '../view/view-state.ts';
import { ErrorScreen } from './ErrorScreen.tsx';
import styles from './Stage.module.css';

const TimeStrip = lazyPart(async () => (await import('../features/time/TimeStrip.tsx')).TimeStrip);

interface Props {
  readonly index: GraphIndex;
  readonly view: ViewState;
  readonly unmatched: Unmatched;
  /** Whether it is time for what stands beside the picture. */
  readonly due: boolean;
  readonly children: ReactNode;
}

/** An article and a list of sources are read, not watched. */
const WITHOUT_TIME: readonly ViewState['view'][] = ['article', 'sources'];

export function Stage({ index, view, unmatched, due, children }: Props) {
  const axis = useMemo(() => buildAxis(index), [index]);
  const open = useStripOpen();
  const timed = hasTime(axis) && !view.embed && !WITHOUT_TIME.includes(view.view);
  return (
    <div className={styles['stage']}>
      <div className={styles['shown']}>{children}</div>
      {timed && (
        // Its room is kept from the start, so that nothing moves when it comes.
        <div className={styles['time']} data-open={open}>
          {due && (
            <ErrorScreen>
              <Suspense fallback={null}>
                <TimeStrip
                  index={index}
                  view={view}
                  unmatched={unmatched}
                  axis={axis}
                  open={open}
                />
              </Suspense>
            </ErrorScreen>
          )}
        </div>
      )}
    </div>
  );
}
