// Is this page shown inside another one? There nothing is opened that did not come with the app.

export function isFramed(): boolean {
  return window.self !== window.top;
}

export const FRAMED_MESSAGE =
  'Inside another page only the data that came with Demarche is opened. Open Demarche in a tab of its own first.';
