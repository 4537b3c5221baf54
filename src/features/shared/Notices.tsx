// What has the page to say at the moment? Lines that are read out, and one button that dismisses them.
import { TriangleAlert, X } from 'lucide-react';
import { dismissNotices, useNotices } from '../../state/notice-store.ts';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import { focusMain } from './keep-focus.ts';
import styles from './Notices.module.css';

export function Notices() {
  const notices = useNotices();
  return (
    <div role="status" className={styles['region']}>
      {notices.length > 0 && (
        <div className={styles['bar']} data-warns={notices.some(({ warns }) => warns)}>
          <ul className={styles['list']}>
            {notices.map(({ id, message, action, warns }) => (
              <li key={id}>
                {warns && <TriangleAlert size={15} aria-label="Warning:" />}
                {message}{' '}
                {action !== undefined && (
                  <Button looks="link" onClick={action.run}>
                    {action.label}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          <IconButton
            label="Dismiss"
            onClick={() => {
              focusMain();
              dismissNotices();
            }}
          >
            <X size={16} aria-hidden />
          </IconButton>
        </div>
      )}
    </div>
  );
}
