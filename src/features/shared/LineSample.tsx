// How is a stance kind drawn, in one inch? The same colour, dash, head and sign as on the canvas.
import { use } from 'react';
import type { StanceKind } from '../../model/stance-graph.ts';
import { kindLabel } from '../../view/kind-label.ts';
import { type StanceStyle, styleOfKind } from '../../view/stance-style.ts';
import styles from './LineSample.module.css';
import { Vocabulary } from './vocabulary.ts';

const WIDTH = 40;
/** Room in the middle of the line for its sign, as on the canvas. */
const SIGN_WIDTH = 16;
const MIDDLE = 8;

interface Props {
  readonly kind: StanceKind;
  readonly signed?: boolean;
  /** As on the canvas, where the words were not found in the text. */
  readonly hollow?: boolean;
}

export function LineSample({ kind, signed = false, hollow = false }: Props) {
  const style = styleOfKind(kind, use(Vocabulary));
  const width = signed ? WIDTH + SIGN_WIDTH : WIDTH;
  const head = style.head === 'tee' || style.head === 'open' ? 3 : 10;
  return (
    <svg
      className={styles['sample']}
      data-colour={style.colour}
      data-hollow={hollow}
      width={width}
      height={2 * MIDDLE}
      viewBox={`0 0 ${width} ${2 * MIDDLE}`}
      aria-hidden="true"
    >
      <path className={styles['line']} data-dash={style.dash} d={`M1 ${MIDDLE}H${width - head}`} />
      {hollow && <path className={styles['core']} d={`M1 ${MIDDLE}H${width - head}`} />}
      <Head head={style.head} shift={width - WIDTH} />
      {signed && <Sign x={width / 2 - 3} glyph={style.glyph} />}
    </svg>
  );
}

function Sign({ x, glyph }: { x: number; glyph: string }) {
  return (
    <>
      <circle className={styles['disc']} cx={x} cy={MIDDLE} r={MIDDLE} />
      <text className={styles['glyph']} x={x} y={MIDDLE + 4.2}>
        {glyph}
      </text>
    </>
  );
}

const HEADS: Readonly<Record<StanceStyle['head'], { readonly d: string; readonly open: boolean }>> =
  {
    triangle: { d: 'M29 2.2 39 7l-10 4.8z', open: false },
    tee: { d: 'M37 1.5v11', open: true },
    open: { d: 'm31.5 2 6.5 5-6.5 5', open: true },
    circle: { d: 'M30 7a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1-9 0z', open: false },
    square: { d: 'M30 3h8v8h-8z', open: false },
    diamond: { d: 'M29 7l5-5 5 5-5 5z', open: false },
  };

function Head({ head, shift }: { head: StanceStyle['head']; shift: number }) {
  const { d, open } = HEADS[head];
  return (
    <path
      className={open ? styles['head'] : styles['fill']}
      d={d}
      transform={`translate(${shift} 1)`}
    />
  );
}

/** The verb in the colour of its line. */
export function StanceVerb({ kind }: { kind: StanceKind }) {
  const style = styleOfKind(kind, use(Vocabulary));
  return (
    <span className={styles['verb']} data-colour={style.colour}>
      {kindLabel(kind)}
    </span>
  );
}
