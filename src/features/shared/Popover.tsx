// What opens under a button and closes by itself? A native popover, placed when it opens.
import { type ReactNode, type RefObject, useId, useRef } from 'react';
import styles from './Popover.module.css';

interface Props {
  readonly button: (props: {
    popoverTarget: string;
    ref: RefObject<HTMLButtonElement | null>;
  }) => ReactNode;
  readonly label: string;
  readonly children: (close: () => void) => ReactNode;
}

const MARGIN = 8;

export function Popover({ button, label, children }: Props) {
  const id = useId();
  const anchor = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  function place(): void {
    const box = anchor.current?.getBoundingClientRect();
    const element = panel.current;
    if (box === undefined || element === null) return;
    const most = document.documentElement.clientWidth - element.offsetWidth - MARGIN;
    element.style.top = `${box.bottom + 4}px`;
    element.style.left = `${Math.max(MARGIN, Math.min(box.left, most))}px`;
  }

  return (
    <>
      {button({ popoverTarget: id, ref: anchor })}
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className={styles['popover']}
        onToggle={place}
      >
        {children(() => panel.current?.hidePopover())}
      </div>
    </>
  );
}
