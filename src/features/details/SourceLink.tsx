// Where do the words stand on the web? Only with a visible host, and without telling it where one comes from.
import { ExternalLink } from 'lucide-react';
import styles from './Details.module.css';

export function SourceLink({ url }: { url: string }) {
  return (
    <a
      className={styles['source']}
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      referrerPolicy="no-referrer"
    >
      <ExternalLink size={15} aria-hidden />
      Open at source ({new URL(url).host})
    </a>
  );
}
