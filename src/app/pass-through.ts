// How do wheel and fingers pass through a picture to the page around it?

/** What the picture would take for itself never reaches it; what nobody takes scrolls the page. Returns undo. */
export function bindPassThrough(page: HTMLElement, onWheel: () => void): () => void {
  const hold = (event: Event) => {
    if (event.type === 'wheel') onWheel();
    event.stopPropagation();
  };
  const events = ['wheel', 'touchstart', 'touchmove', 'touchend'] as const;
  for (const type of events) page.addEventListener(type, hold, { capture: true, passive: true });
  return () => {
    for (const type of events) page.removeEventListener(type, hold, { capture: true });
  };
}
