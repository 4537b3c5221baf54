// Why is there no picture, and what can be looked at instead?
import { changeView } from '../../state/view-store.ts';
import { showView } from '../../view/change-view.ts';
import { Button } from '../shared/Button.tsx';
import styles from './GraphView.module.css';

const REASONS = {
  missing: 'Nothing can be drawn: a new version may be out, or this browser has no canvas.',
  failed: 'The picture could not be laid out. The table shows the same stances.',
  stopped: 'The picture was not arranged to the end. The table shows the same stances.',
} as const;

interface Props {
  readonly reason: keyof typeof REASONS;
  readonly onRetry: () => void;
}

/** The drawing part may not have arrived, or the layout may not have come to an end. */
export function PictureFailed({ reason, onRetry }: Props) {
  return (
    <div className={styles['failed']} role="alert">
      <p>{REASONS[reason]}</p>
      {reason === 'missing' && (
        <Button onClick={() => location.reload()}>Reload, keeping this view</Button>
      )}
      {reason === 'stopped' && <Button onClick={onRetry}>Arrange it</Button>}
      <Button onClick={() => changeView((view) => showView(view, 'table'))}>Show the table</Button>
    </div>
  );
}
