// What is open here, and what can be done with all of it?
import { CircleHelp, Download } from 'lucide-react';
import type { ReactNode } from 'react';
import type { GraphIndex } from '../../graph/index-graph.ts';
import { useMedia } from '../../state/use-media.ts';
import { changeView } from '../../state/view-store.ts';
import { showView } from '../../view/change-view.ts';
import { openReader } from '../../view/open-reader.ts';
import type { ViewName } from '../../view/view-state.ts';
import { Button } from '../shared/Button.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { Segments } from '../shared/Segments.tsx';
import styles from './Header.module.css';
import { ThemeSwitch } from './ThemeSwitch.tsx';

interface Props {
  readonly view: ViewName;
  /** Null while no data is there. */
  readonly index: GraphIndex | null;
  readonly datasets: ReactNode;
  readonly scope: ReactNode;
  readonly filters: ReactNode;
  readonly search: ReactNode;
  readonly share: ReactNode;
  /** Null while there is nothing to take away. */
  readonly onExport: (() => void) | null;
  readonly onHelp: () => void;
}

const VIEWS = [
  { value: 'graph', label: 'Graph' },
  { value: 'matrix', label: 'Matrix' },
  { value: 'timeline', label: 'Timeline' },
  { value: 'table', label: 'Table' },
  { value: 'article', label: 'Article' },
  { value: 'sources', label: 'Sources' },
] as const;

export function Header({
  view,
  index,
  datasets,
  scope,
  filters,
  search,
  share,
  onExport,
  onHelp,
}: Props) {
  const narrow = useMedia('(width < 54rem)');
  const what = (
    <div key="what" className={styles['what']}>
      {!narrow && filters}
      {datasets}
      {narrow && filters}
      {scope}
    </div>
  );
  const sought = (
    <div key="search" className={styles['search']}>
      {search}
    </div>
  );
  const views = (
    <div key="views" className={styles['views']}>
      <Segments
        label="View"
        value={view}
        options={VIEWS}
        onChange={(name) =>
          changeView((before) =>
            name === 'article' && index !== null
              ? openReader(before, index)
              : showView(before, name),
          )
        }
      />
    </div>
  );
  const actions = (
    <div key="actions" className={styles['actions']}>
      {share}
      {onExport !== null && (
        <Button className={styles['export']} onClick={onExport} title="Export">
          <Download size={17} aria-hidden />
          <span>Export</span>
        </Button>
      )}
      <ThemeSwitch />
      <IconButton label="Keys and help" onClick={onHelp}>
        <CircleHelp size={19} aria-hidden />
      </IconButton>
    </div>
  );
  // Where each stands, the keys find it.
  const parts = narrow ? [sought, actions, views, what] : [what, sought, views, actions];
  return (
    <header className={styles['header']} data-view={view}>
      <h1 className={styles['name']}>Demarche</h1>
      {parts}
    </header>
  );
}
