// What does the graph look like on paper: whole, sharp, and in the light, whatever the screen shows?
import { useLayoutEffect, useRef } from 'react';
import type { GraphIndex } from '../../graph/index-graph.ts';
import type { Positions } from '../../graph/layout/layout.ts';
import { buildGraphSheet, roomForAll } from '../../picture/graph-sheet.ts';
import { createLetterMeasure } from '../../picture/measure-letters.ts';
import { mountSvg } from '../../picture/mount-svg.ts';
import { TOKENS } from '../../picture/palette.ts';
import { divideScene } from '../../view/divide-scene.ts';
import type { Scene } from '../../view/scene.ts';
import type { ShownSplit } from '../../view/shown-split.ts';
import type { Selection } from '../../view/view-state.ts';
import styles from './PaperPicture.module.css';

interface Props {
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly positions: Positions;
  readonly selection: Selection | null;
  readonly lit: readonly Selection[];
  readonly split: ShownSplit | null;
}

/** As wide as a page, so that names are as large as on a screen. */
const PAGE = { width: 800, height: 680 };
const PAPER = { ...TOKENS.light, colours: { ...TOKENS.light.colours, paper: '#fff' } };

export function PaperPicture({ index, scene, positions, selection, lit, split }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (stage.current === null) return undefined;
    const seen = { scene, framed: scene, index, positions, selection };
    const picture = { ...seen, camera: null, tokens: PAPER };
    const viewport = roomForAll(scene.actors.length, PAGE);
    const division = divideScene(split, scene);
    const sheet = { picture, lit, division, viewport, cropped: true, words: null };
    return mountSvg(buildGraphSheet(sheet, createLetterMeasure()), stage.current);
  }, [index, scene, positions, selection, lit, split]);
  return <div ref={stage} className={styles['picture']} data-drawn-on-paper="" />;
}
