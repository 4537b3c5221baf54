// Which hundred rows?
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { IconButton } from '../shared/IconButton.tsx';
import styles from './Table.module.css';

interface Props {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

export function Pager({ page, pages, onPage }: Props) {
  return (
    <nav className={styles['pager']} aria-label="Pages of the table">
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
