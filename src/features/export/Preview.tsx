// What will the picture look like?
import { useLayoutEffect, useRef } from 'react';
import type { Figure } from '../../picture/figure.ts';
import { mountSvg } from '../../picture/mount-svg.ts';
import styles from './PictureExport.module.css';

export function Preview({ figure }: { figure: Figure }) {
  const stage = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => (stage.current === null ? undefined : mountSvg(figure, stage.current)),
    [figure],
  );
  return <div ref={stage} className={styles['preview']} />;
}
