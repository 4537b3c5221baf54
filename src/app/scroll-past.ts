// Where the page itself scrolls, whose are wheel and finger over the picture? The page's; with Ctrl, or with two fingers, the picture's.

/** Returns undo. */
export function bindScrollPast(page: Document): () => void {
  const hold = (event: WheelEvent | TouchEvent) => {
    const { scrollHeight, clientHeight } = page.documentElement;
    const scrolls = scrollHeight > clientHeight + 1;
    const meant = 'touches' in event ? event.touches.length > 1 : event.ctrlKey || event.metaKey;
    const { target } = event;
    const over = target instanceof Element && target.closest('[data-stage]') !== null;
    if (scrolls && over && !meant) event.stopPropagation();
  };
  const events = ['wheel', 'touchstart', 'touchmove'] as const;
  for (const type of events) page.addEventListener(type, hold, { capture: true, passive: true });
  return () => {
    for (const type of events) page.removeEventListener(type, hold, { capture: true });
  };
}
