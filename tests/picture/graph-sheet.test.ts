// Does a picture of the graph explain itself wherever it turns up, and does nothing on it lie over anything else?
import { expect, it } from 'vitest';
import { BAND } from '../../src/canvas/build-bands.ts';
import { FADED_TIE } from '../../src/canvas/line-look.ts';
import { NO_CRITERIA } from '../../src/graph/criteria.ts';
import { indexGraph } from '../../src/graph/index-graph.ts';
import type { ActorId } from '../../src/model/stance-graph.ts';
import type { Part } from '../../src/picture/figure.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import type { ViewState } from '../../src/view/view-state.ts';
import { buildArticle, buildDataset, buildStance } from '../support/build-dataset.ts';
import { DISPUTE_INDEX, id, kindId } from '../support/build-index.ts';
import { graphFigure, lettersOf, OCCASION, readAloud } from '../support/picture-sheets.ts';

const scene = buildScene(DISPUTE_INDEX, NO_CRITERIA);

const allParts = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part) => [part, ...(part.type === 'group' ? allParts(part.parts) : [])]);

it('says what it is, on how much it rests, what was left out, when it was made and where it opens', () => {
  const said = readAloud(graphFigure(DISPUTE_INDEX, { stance: [kindId('condemns')] }));
  for (const words of [
    'The harbour dispute',
    'Fiction',
    '2 articles · 2 outlets',
    '3 of 6 stances',
    'stance: condemns',
    'The Merrow Courier, “Harbour closed”, 3 May 2031',
    'Caldor Gazette, “A closed harbour”, undated',
    'Made with Demarche on 2 June 2031',
    OCCASION.link,
  ])
    expect(said).toContain(words);
});

it('its legend names every kind of line and of actor that is there', () => {
  const said = readAloud(graphFigure(DISPUTE_INDEX));
  for (const { label } of DISPUTE_INDEX.dataset.vocabulary) expect(said).toContain(label);
  for (const kind of ['state', 'government body', 'person', 'organisation'])
    expect(said).toContain(kind);
  expect(said).toContain('A wider line: more outlets');
  expect(said).not.toContain('population');
  expect(said).toContain('Thin, dotted: no words');
  const stances = [buildStance('caldor supports merrow')];
  const quoted = readAloud(graphFigure(indexGraph(buildDataset({ stances }))));
  expect(quoted).not.toContain('Thin, dotted');
});

it('names every actor inside of the sheet, and no line of letters lies over another', () => {
  const figure = graphFigure(DISPUTE_INDEX);
  const letters = lettersOf(figure);
  const said = readAloud(figure);
  for (const { name } of scene.actors)
    for (const word of name.split(' ')) expect(said).toContain(word);
  for (const { text, left, right, y, size } of letters) {
    expect([text, left >= 0, right <= figure.width]).toEqual([text, true, true]);
    expect([text, y - size >= 0, y <= figure.height]).toEqual([text, true, true]);
  }
  const overlaps = letters.flatMap((one, at) =>
    letters
      .slice(at + 1)
      .filter((other) => one.left < other.right && other.left < one.right)
      .filter((other) => Math.abs(one.y - other.y) < 0.7 * Math.min(one.size, other.size))
      .map((other) => [one.text, other.text]),
  );
  expect(overlaps).toEqual([]);
});

it('what is out of sight on the screen is out of the picture', () => {
  const corner = { x: 4000, y: 4000, zoom: 1 };
  const near = { x: 0, y: 0, zoom: 4 };
  const whole = JSON.stringify(graphFigure(DISPUTE_INDEX)).length;
  expect(JSON.stringify(graphFigure(DISPUTE_INDEX, { cam: near })).length).toBeLessThan(whole);
  // A camera that sees nothing at all gives way, as it does on the screen.
  expect(readAloud(graphFigure(DISPUTE_INDEX, { cam: corner }))).toContain('Tavria');
});

it('each tie and each actor is named where it is pointed at', () => {
  const drawn = JSON.stringify(graphFigure(DISPUTE_INDEX));
  expect(drawn).toContain('Ana Ostrel condemns Merrow: 1 stance, 2 outlets');
  expect(drawn.split('"title":').length - 1).toBe(scene.actors.length + scene.ties.length + 1);
});

it('groups are shaded with their marks, what contradicts them is banded, and the legend says so', () => {
  const [one] = scene.ties;
  const division = {
    kind: 'camps' as const,
    groups: [{ mark: 'A', members: [id<ActorId>('caldor'), id<ActorId>('tavria')] }],
    contradicted: new Set(one ? [one.id] : []),
  };
  const figure = graphFigure(DISPUTE_INDEX, {}, OCCASION, division);
  expect(lettersOf(figure).filter(({ text }) => text === 'A')).toHaveLength(1);
  expect(JSON.stringify(figure)).toContain('Camp A');
  expect(readAloud(figure)).toContain('Shaded, A or B: a camp');
  expect(readAloud(figure)).toContain('Banded: contradicts the camps');
  expect(readAloud(graphFigure(DISPUTE_INDEX))).not.toContain('Banded');
});

it('bands that cross are one area, and a band fades with its line', () => {
  const division = {
    kind: 'blocs' as const,
    groups: [],
    contradicted: new Set(scene.ties.map(({ id }) => id)),
  };
  const densities = (changes: Partial<ViewState>) =>
    allParts(graphFigure(DISPUTE_INDEX, changes, OCCASION, division).parts)
      .filter((part) => part.type === 'path' && (part.width ?? 0) > BAND.breadth)
      .map((part) => 'opacity' in part && part.opacity);
  // One for each width, of whatever number of ties, and the legend's.
  const widths = new Set(scene.ties.map(({ outlets }) => outlets.length));
  expect(widths.size).toBeLessThan(scene.ties.length);
  expect(densities({})).toEqual(Array(widths.size + 1).fill(BAND.density));
  const chosen = { type: 'actor', id: id<ActorId>('caldor') } as const;
  expect(new Set(densities({ sel: chosen }))).toEqual(
    new Set([BAND.density, BAND.density * FADED_TIE]),
  );
});

it('a link that is too long to be read is counted, and stands whole in the description', () => {
  const link = `${OCCASION.link}&inline=${'x'.repeat(9000)}`;
  const figure = graphFigure(DISPUTE_INDEX, {}, { ...OCCASION, link, own: true });
  expect(readAloud(figure)).toContain('The link has 9,047 characters');
  expect(readAloud(figure)).toContain('on 2 June 2031 from a file that the link needs too');
  expect(figure.description).toContain(link);
});

it('of many sources the first are named and the others counted', () => {
  const articles = Array.from({ length: 20 }, (_, at) =>
    buildArticle({ id: `article-${at}`, title: `Report number ${at}` }),
  );
  const evidence = articles.map((article) => ({ article: article.id, exact: 'We say so.' }));
  const index = indexGraph(
    buildDataset({ articles, stances: [buildStance('caldor condemns merrow', { evidence })] }),
  );
  const said = readAloud(graphFigure(index, { sel: { type: 'actor', id: id('caldor') } }));
  expect(said).toContain('Report number 10');
  expect(said).not.toContain('Report number 11');
  expect(said).toContain('and 9 more');
});
