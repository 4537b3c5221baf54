// What must be said once a link to a file of the reader's own is on the clipboard?
import { isOwnData } from '../../state/dataset-queries.ts';
import { setNotices } from '../../state/notice-store.ts';
import { useViewStore } from '../../state/view-store.ts';

const MESSAGE = 'This link points to your own file. Whoever opens it needs the file too.';

/** After copying, which takes back what was said before. */
export function noticeOwnData(onMore: (() => void) | null = null): void {
  if (!isOwnData(useViewStore.getState().view.data)) return;
  const action =
    onMore === null ? {} : { action: { label: 'Make one that carries the data', run: onMore } };
  setNotices('share', [{ message: MESSAGE, ...action }]);
}
