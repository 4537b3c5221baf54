// How does a text get onto the clipboard, and what is said if the browser does not allow it?
import { setNotices } from '../../state/notice-store.ts';

/** What is still to be fetched may fail too: a new version of the app may be out. */
export async function copyText(
  text: string | Promise<string>,
  otherwise: string,
): Promise<boolean> {
  try {
    // Safari allows it only in the very task of the press.
    const ready = typeof text === 'string' ? text : await text;
    try {
      await navigator.clipboard.writeText(ready);
      setNotices('share', []);
      return true;
    } catch {
      setNotices('share', [{ message: `The browser did not allow copying. ${otherwise}` }]);
    }
  } catch {
    const message = 'This part did not load: a new version may be out. Reload the page.';
    setNotices('share', [{ message }]);
  }
  return false;
}
