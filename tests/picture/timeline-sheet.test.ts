// Does a picture of the timeline hold every stance in its lane, and say how sure the dates are?
import { expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { guessLetters } from '../../src/picture/measure-letters.ts';
import { TOKENS } from '../../src/picture/palette.ts';
import { buildTimelineSheet } from '../../src/picture/timeline-sheet.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { describeSheet } from '../../src/view/describe-sheet.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/view/view-state.ts';
import { DISPUTE_INDEX, kindId } from '../support/build-index.ts';
import { OCCASION, readAloud } from '../support/picture-sheets.ts';

function timelineOf(changes: Partial<ViewState> = {}, index = DISPUTE_INDEX) {
  const view = { ...DEFAULT_VIEW, ...changes };
  const scene = buildScene(index, view);
  const words = describeSheet(scene, index, view, OCCASION);
  const sheet = { index, scene, view, words, tokens: TOKENS.dark };
  return { scene, figure: buildTimelineSheet(sheet, guessLetters) };
}

it('every shown stance has a mark, and every lane a name', () => {
  const { scene, figure } = timelineOf();
  expect(JSON.stringify(figure).split('"title":').length - 2).toBe(scene.stances.length);
  const said = readAloud(figure);
  expect(said).toContain('Ana Ostrel Merrow');
  expect(said).toContain('no date');
  expect(said).toContain('inferred from the text');
  expect(said).toContain(OCCASION.link);
});

it('what is dated to a month covers it, as on the screen, and the legend says so where there is one', () => {
  const { figure } = timelineOf();
  expect(JSON.stringify(figure)).toMatch(/A9 9 0 0 1|L[\d.]+ [\d.]+L[\d.]+ [\d.]+Z/);
  expect(readAloud(figure)).toContain('a month or year, somewhere within');
  const demands = timelineOf({ stance: [kindId('demands')] });
  expect(demands.scene.stances.length).toBeGreaterThan(0);
  expect(readAloud(demands.figure)).not.toContain('a month or year');
});

it('a target is named however long the name before it is', () => {
  const long = 'The Standing Conference of Harbour Towns and Fishing Villages of the Merrow Coast';
  const { dataset } = DISPUTE_INDEX;
  const index = indexGraph({
    ...dataset,
    actors: dataset.actors.map((actor) =>
      actor.id === 'caldor-mfa' ? { ...actor, name: long } : actor,
    ),
  });
  const said = readAloud(timelineOf({ stance: [kindId('demands')] }, index).figure);
  expect(said).toMatch(/The Standing Conference.*…/);
  expect(said).toMatch(/… Merrow/);
});
