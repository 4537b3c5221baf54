// What is the panel about, and how is it closed?
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { changeView } from '../../state/view-store.ts';
import { clearSelection } from '../../view/change-view.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { LANDING, PANEL_TITLE } from '../shared/keep-focus.ts';
import styles from './Details.module.css';

export function PanelHead({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <header className={styles['head']}>
      <h2 id={PANEL_TITLE} className={styles['title']} {...LANDING}>
        {title}
      </h2>
      <IconButton label="Clear the selection" onClick={() => changeView(clearSelection)}>
        <X size={18} aria-hidden />
      </IconButton>
      {children !== undefined && <div className={styles['under']}>{children}</div>}
    </header>
  );
}
