// Which page of a long list is shown, and on paper, where nobody turns it, how much of the list?
import { type ReactNode, useState } from 'react';
import { usePrinting } from '../../state/use-printing.ts';
import { countOf } from '../../view/wording.ts';
import { Pager } from '../shared/Pager.tsx';
import details from './Details.module.css';

interface Props<Item> {
  readonly items: readonly Item[];
  /** "Pages of the triads". */
  readonly label: string;
  /** What one of them is called. */
  readonly unit: string;
  /** More of them would be a heap of paper. */
  readonly mostOnPaper: number;
  readonly children: (shown: readonly Item[]) => ReactNode;
}

const PAGE = 10;

export function Paged<Item>({ items, label, unit, mostOnPaper, children }: Props<Item>) {
  const printing = usePrinting();
  const [wanted, setWanted] = useState(0);
  const pages = Math.max(1, Math.ceil(items.length / PAGE));
  const page = Math.min(wanted, pages - 1);
  const left = items.length - mostOnPaper;
  if (!printing)
    return (
      <>
        {children(items.slice(page * PAGE, (page + 1) * PAGE))}
        {pages > 1 && <Pager label={label} page={page} pages={pages} onPage={setWanted} />}
      </>
    );
  return (
    <>
      {children(items.slice(0, mostOnPaper))}
      {left > 0 && (
        <p className={details['definition']}>
          {countOf(left, `more ${unit}`)} not printed: all are at the address of this view.
        </p>
      )}
    </>
  );
}
