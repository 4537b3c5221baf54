// Which square does the camera of a phone read as this link?
import { useMemo } from 'react';
import { encode } from 'uqr';
import styles from './Share.module.css';

/** The most that a code of 97 squares holds; denser ones are hard to read off a screen. */
const LONGEST = 858;
/** Without so wide a margin some cameras do not find it. */
const MARGIN = 4;

export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const code = useMemo(() => (text.length > LONGEST ? null : drawCode(text)), [text]);
  if (code === null)
    return (
      <p className={styles['length']}>
        The link is too long for a code that a camera can read off a screen. Up to {LONGEST}{' '}
        characters fit.
      </p>
    );
  return (
    <svg
      className={styles['qr']}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${code.size} ${code.size}`}
      shapeRendering="crispEdges"
    >
      <rect className={styles['light']} width={code.size} height={code.size} />
      <path className={styles['dark']} d={code.path} />
    </svg>
  );
}

function drawCode(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: MARGIN });
  const rows = data.map((row, y) =>
    row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join(''),
  );
  return { size, path: rows.join('') };
}
