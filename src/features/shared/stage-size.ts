// How large is the picture on the screen? The page itself knows; nobody keeps a second record of it.

/** Set on the element that the graph is drawn in. */
export const STAGE = { 'data-stage': '' } as const;

/** Null where no graph is on the screen. */
export function readStage(): { readonly width: number; readonly height: number } | null {
  const stage = document.querySelector<HTMLElement>('[data-stage]');
  if (stage === null || stage.clientWidth === 0 || stage.clientHeight === 0) return null;
  return { width: stage.clientWidth, height: stage.clientHeight };
}
