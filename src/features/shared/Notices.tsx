// What has the page to say at the moment? A list that is read out and can be dismissed.
import { X } from 'lucide-react';
import { dismissNotice, useNotices } from '../../state/notice-store.ts';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './Notices.module.css';

export function Notices() {
  const notices = useNotices();
  return (
    <div role="status" className={styles['region']}>
      {notices.length > 0 && (
        <ul className={styles['list']}>
          {notices.map(({ id, message, action }) => (
            <li key={id} className={styles['notice']}>
              <span className={styles['message']}>{message}</span>
              {action !== undefined && (
                <Button looks="link" onClick={action.run}>
                  {action.label}
                </Button>
              )}
              <IconButton label="Dismiss" onClick={() => dismissNotice(id)}>
                <X size={16} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
