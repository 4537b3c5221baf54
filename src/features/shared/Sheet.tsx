// What lies over the page until it is closed? A native dialog: focus, Escape and the inert rest come with it.
import { X } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { IconButton } from './IconButton.tsx';
import styles from './Sheet.module.css';

interface Props {
  readonly title: string;
  readonly side: 'centre' | 'left';
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

export function Sheet({ title, side, onClose, children, footer }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  // While it is still in the page: closing gives the focus back to what opened it.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog !== null && !dialog.open) dialog.showModal?.();
    return () => dialog?.close?.();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the sheet closes it; the keyboard has Escape and the close button.
    <dialog
      ref={ref}
      className={[styles['sheet'], styles[side]].join(' ')}
      aria-label={title}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className={styles['frame']}>
        <header className={styles['head']}>
          <h2>{title}</h2>
          <IconButton label="Close" onClick={onClose}>
            <X size={18} aria-hidden />
          </IconButton>
        </header>
        <div className={styles['body']}>{children}</div>
        {footer !== undefined && <footer className={styles['foot']}>{footer}</footer>}
      </div>
    </dialog>
  );
}
