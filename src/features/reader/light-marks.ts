// Which marks are lit, selected and next in line for the keyboard? Attributes on few elements of the text.

type Light = 'lit' | 'selected';

export function showMarks(region: HTMLElement | null, light: Light, ids: readonly string[]): void {
  if (region === null) return;
  const name = `data-${light}`;
  const wanted = new Set(ids);
  for (const element of region.querySelectorAll(`[${name}]`)) {
    if (wanted.has(element.getAttribute('data-mark') ?? '')) continue;
    element.removeAttribute(name);
    if (light === 'selected') element.removeAttribute('aria-current');
  }
  if (ids.length === 0) return;
  // One walk through all, since an actor may have hundreds of marks.
  for (const element of region.querySelectorAll('[data-mark]')) {
    if (!wanted.has(element.getAttribute('data-mark') ?? '')) continue;
    if (!element.hasAttribute(name)) element.setAttribute(name, '');
    if (light === 'selected' && element.matches('button'))
      element.setAttribute('aria-current', 'true');
  }
}

/** One tab stop in the text and one beside it: at this mark, else where it was, else at the first. */
export function rove(region: HTMLElement | null, id: string | null): void {
  for (const walk of ['text', 'notes']) {
    const stops = `button[data-walk="${walk}"]`;
    const held = region?.querySelector(`${stops}[tabindex="0"]`) ?? null;
    const wanted = id === null ? null : region?.querySelector(`${stops}[data-mark="${id}"]`);
    const next = wanted ?? held ?? region?.querySelector(stops) ?? null;
    if (next === held) continue;
    held?.setAttribute('tabindex', '-1');
    next?.setAttribute('tabindex', '0');
  }
}
