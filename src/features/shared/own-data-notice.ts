// What must be said once a link to a file of the reader's own is on the clipboard?
import { isOwnData } from '../../state/dataset-queries.ts';
import { setNotices } from '../../state/notice-store.ts';
import { useViewStore } from '../../state/view-store.ts';

const MESSAGE = 'This link points to your own file. Whoever opens it needs the file too.';

/** After copying, which takes back what was said before. */
export function noticeOwnData(): void {
  if (isOwnData(useViewStore.getState().view.data)) setNotices('share', [{ message: MESSAGE }]);
}
