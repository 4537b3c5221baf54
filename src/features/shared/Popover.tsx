// What opens under a button and closes by itself? A native popover, placed when it opens.
import { type ReactNode, type RefObject, useId, useRef } from 'react';
import styles from './Popover.module.css';

interface Props {
  readonly button: (props: {
    popoverTarget: string;
    ref: RefObject<HTMLButtonElement | null>;
  }) => ReactNode;
  readonly label: string;
  readonly onOpen?: () => void;
  readonly children: (close: () => void) => ReactNode;
}

const MARGIN = 8;
const GAP = 4;

export function Popover({ button, label, onOpen, children }: Props) {
  const id = useId();
  const anchor = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  function place(): void {
    const box = anchor.current?.getBoundingClientRect();
    const element = panel.current;
    if (box === undefined || element === null) return;
    const most = document.documentElement.clientWidth - element.offsetWidth - MARGIN;
    const below = box.bottom + GAP;
    const fits = below + element.offsetHeight <= document.documentElement.clientHeight - MARGIN;
    element.style.top = `${fits ? below : Math.max(MARGIN, box.top - GAP - element.offsetHeight)}px`;
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
        onToggle={(event) => {
          if (event.newState !== 'open') return;
          place();
          onOpen?.();
        }}
      >
        {children(() => panel.current?.hidePopover?.())}
      </div>
    </>
  );
}
