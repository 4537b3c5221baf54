// Whose data are they, where exactly do they lie, and which bytes are meant?
import { Fragment } from 'react';
import styles from './ForeignGate.module.css';

interface Props {
  readonly url: URL;
  /** In base64url; empty if any bytes will do, null where nothing is asked for yet. */
  readonly sha256: string | null;
}

export function ForeignFacts({ url, sha256 }: Props) {
  return (
    <dl className={styles['facts']}>
      <dt>Site</dt>
      <dd className={styles['host']}>{url.hostname}</dd>
      <dt>Address</dt>
      <dd className={styles['address']}>
        {url.href.split(/(?<=[/?&])/).map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one address never change places.
          <Fragment key={at}>
            {part}
            <wbr />
          </Fragment>
        ))}
      </dd>
      {sha256 !== null && <dt>Digest</dt>}
      {sha256 === '' && <dd>None in the link: whatever arrives is shown.</dd>}
      {sha256 !== null && sha256 !== '' && (
        <dd>
          SHA-256 <code className={styles['digest']}>{sha256}</code>
          <span className={styles['note']}>Other bytes are refused.</span>
        </dd>
      )}
    </dl>
  );
}
