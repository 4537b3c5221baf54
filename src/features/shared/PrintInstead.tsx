// What goes on paper instead of the page while it lies over it?
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { usePrinting } from '../../state/use-printing.ts';

/** Beside the app, which then goes from the paper as a whole: a dialog cannot go on from one sheet to the next. */
export function PrintInstead({ children }: { readonly children: ReactNode }) {
  if (!usePrinting()) return null;
  return createPortal(<div data-print-alone="">{children}</div>, document.body);
}
