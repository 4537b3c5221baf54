// Where do the words stand on the web? Only with a visible host, and without telling it where one comes from.
import { ExternalLink } from 'lucide-react';
import type { SyntheticEvent } from 'react';
import styles from './Details.module.css';

interface Props {
  readonly url: string;
  /** Before it is followed, copied or dragged: by pointer, by keyboard, by any aid. */
  readonly onTurnTo?: ((event: SyntheticEvent<HTMLAnchorElement>) => void) | undefined;
}

export function SourceLink({ url, onTurnTo }: Props) {
  return (
    <a
      className={styles['source']}
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      referrerPolicy="no-referrer"
      onPointerEnter={onTurnTo}
      onPointerDown={onTurnTo}
      onFocus={onTurnTo}
      onContextMenu={onTurnTo}
      onClick={onTurnTo}
    >
      <ExternalLink size={15} aria-hidden />
      Open at source ({new URL(url).host})
    </a>
  );
}
