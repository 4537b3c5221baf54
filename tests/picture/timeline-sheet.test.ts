// Does a picture of the timeline hold every stance in its lane, and say how sure the dates are?
import { expect, it } from 'vitest';
import { guessLetters } from '../../src/picture/measure-letters.ts';
import { TOKENS } from '../../src/picture/palette.ts';
import { buildTimelineSheet } from '../../src/picture/timeline-sheet.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { describeSheet } from '../../src/view/describe-sheet.ts';
import { DEFAULT_VIEW } from '../../src/view/view-state.ts';
import { DISPUTE_INDEX } from '../support/build-index.ts';
import { OCCASION, readAloud } from '../support/picture-sheets.ts';

it('every shown stance has a mark, and every lane a name', () => {
  const scene = buildScene(DISPUTE_INDEX, DEFAULT_VIEW);
  const words = describeSheet(scene, DISPUTE_INDEX, DEFAULT_VIEW, OCCASION);
  const sheet = { index: DISPUTE_INDEX, scene, view: DEFAULT_VIEW, words, tokens: TOKENS.dark };
  const figure = buildTimelineSheet(sheet, guessLetters);
  expect(JSON.stringify(figure).split('"title":').length - 2).toBe(scene.stances.length);
  const said = readAloud(figure);
  expect(said).toContain('Ana Ostrel → Merrow');
  expect(said).toContain('no date');
  expect(said).toContain('inferred from the text');
  expect(said).toContain(OCCASION.link);
});
