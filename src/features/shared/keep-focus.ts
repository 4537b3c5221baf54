// Where does the focus go when what had it disappears? To the nearest landing that is still there.

/** On what can take the focus from a part of it that is gone: a heading, a panel title, the picture. */
export const LANDING = { tabIndex: -1, 'data-landing': '' } as const;

/** The title of what stands in the panel: there a find is read on. */
export const PANEL_TITLE = 'panel-title';

/** Where the arrow keys walk; the table scrolls there. */
export const PICTURE = 'picture';

/** The words of an article. */
export const TEXT = 'article-text';

/** On a control that opens something in the panel while it stays where it is. */
export const OPENS_PANEL = 'data-opens-panel';

const MAIN = 'main';

export function focusMain(): void {
  document.getElementById(MAIN)?.focus();
}

/** A link would put its own fragment into the address, which belongs to the view. */
export function focusPicture(): void {
  (document.getElementById(PICTURE) ?? document.getElementById(MAIN))?.focus();
}

export function focusText(): void {
  (document.getElementById(TEXT) ?? document.getElementById(MAIN))?.focus();
}

export function focusPanel(): void {
  document.getElementById(PANEL_TITLE)?.focus();
}

/** What held all of the page names no place in it: then the picture is what the page is about. */
function landingOf(place: Element): Element | null {
  const main = place.querySelector(`#${MAIN}`);
  if (main !== null) return document.getElementById(PICTURE) ?? main;
  return place.matches('[data-landing]') ? place : place.querySelector('[data-landing]');
}

/** Watches the whole page; returns undo. */
export function bindFocus(): () => void {
  let path: readonly Element[] = [];

  function remember({ target }: Event): void {
    const next: Element[] = [];
    for (let at = target instanceof Element ? target : null; at !== null; at = at.parentElement)
      next.push(at);
    path = next;
  }

  // Who presses elsewhere has left by will, whatever becomes of the place.
  function forget(): void {
    path = [];
  }

  function land(): void {
    const [had, ...around] = path;
    if (had === undefined || had.isConnected || document.activeElement !== document.body) return;
    path = [];
    const places = around.filter((each) => each.isConnected && each !== document.documentElement);
    const landing = places.map(landingOf).find((each) => each instanceof HTMLElement);
    landing?.focus();
  }

  const watch = new MutationObserver(land);
  watch.observe(document.body, { childList: true, subtree: true });
  addEventListener('focusin', remember);
  addEventListener('pointerdown', forget);
  return () => {
    watch.disconnect();
    removeEventListener('focusin', remember);
    removeEventListener('pointerdown', forget);
  };
}
