// Why is there no picture, and what can be looked at instead?
import { changeView } from '../../state/view-store.ts';
import { showView } from '../../view/change-view.ts';
import { Button } from '../shared/Button.tsx';
import styles from './GraphView.module.css';

/** The drawing part may not have arrived, or the layout may not have come to an end. */
export function PictureFailed({ missing }: { missing: boolean }) {
  return (
    <div className={styles['failed']} role="alert">
      <p>
        {missing
          ? 'The part of the page that draws did not arrive; a new version may be out.'
          : 'The picture could not be laid out. The table shows the same stances.'}
      </p>
      {missing && <Button onClick={() => location.reload()}>Reload, keeping this view</Button>}
      <Button onClick={() => changeView((view) => showView(view, 'table'))}>Show the table</Button>
    </div>
  );
}
