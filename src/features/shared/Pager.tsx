// Which page of a long list?
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { IconButton } from './IconButton.tsx';
import styles from './Pager.module.css';

interface Props {
  /** "Pages of the table". */
  readonly label: string;
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

export function Pager({ label, page, pages, onPage }: Props) {
  return (
    <nav className={styles['pager']} aria-label={label}>
      <IconButton label="Previous page" disabled={page === 0} onClick={() => onPage(page - 1)}>
        <ChevronLeft size={17} aria-hidden />
      </IconButton>
      <span role="status">
        Page {page + 1} of {pages}
      </span>
      <IconButton label="Next page" disabled={page === pages - 1} onClick={() => onPage(page + 1)}>
        <ChevronRight size={17} aria-hidden />
      </IconButton>
    </nav>
  );
}
