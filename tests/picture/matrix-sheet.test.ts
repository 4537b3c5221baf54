// Does a picture of the matrix hold every actor and every tie, in the order of the view?
import { expect, it } from 'vitest';
import { NO_CRITERIA } from '../../src/graph/criteria.ts';
import type { ActorId } from '../../src/model/stance-graph.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { MATRIX_WORDING } from '../../src/view/wording.ts';
import { DISPUTE_INDEX, id } from '../support/build-index.ts';
import { lettersOf, matrixFigure, readAloud } from '../support/picture-sheets.ts';

const scene = buildScene(DISPUTE_INDEX, NO_CRITERIA);

it('each filled cell says what it holds, with sign and number of outlets', () => {
  const figure = matrixFigure(DISPUTE_INDEX);
  const drawn = JSON.stringify(figure);
  expect(drawn).toContain('Ana Ostrel about Merrow: condemns (1 stance, 2 outlets)');
  const pairs = new Set(scene.ties.map(({ source, target }) => `${source} ${target}`));
  expect(drawn.split('"title":').length - 2).toBe(pairs.size);
  const signs = lettersOf(figure).filter(({ text }) => text === '−');
  const condemning = scene.ties.filter(({ sign }) => sign < 0);
  // One more stands in the legend.
  expect(signs).toHaveLength(condemning.length + 1);
  expect(readAloud(figure)).toContain(MATRIX_WORDING.stances.slice(0, 40));
});

it('rows stand in the order of the view', () => {
  const names = (order: 'name' | 'number') =>
    lettersOf(matrixFigure(DISPUTE_INDEX, { order }))
      .filter(({ text }) => scene.actors.some(({ name }) => name === text))
      .toSorted((a, b) => a.y - b.y)
      .map(({ text }) => text);
  expect(names('name').at(0)).toBe('Ana Ostrel');
  expect(names('number').at(0)).toBe('Merrow');
});

it('groups are ruled off and named in their order', () => {
  const members = (...names: string[]) => names.map((name) => id<ActorId>(name));
  const groups = [
    { label: 'Bloc 1', mark: '1', members: members('tavria', 'caldor') },
    { label: 'Bloc 2', mark: '2', members: members('merrow') },
  ];
  const figure = matrixFigure(DISPUTE_INDEX, { order: 'bloc' }, { groups, alone: [] });
  expect(readAloud(figure)).toContain('Ruled off, in this order: Bloc 1, Bloc 2');
  const names = lettersOf(figure).toSorted((a, b) => a.y - b.y);
  expect(names.findIndex(({ text }) => text === 'Merrow')).toBeGreaterThan(
    names.findIndex(({ text }) => text === 'Tavria'),
  );
});

it('by agreement it says on how many targets two actors agree', () => {
  const drawn = JSON.stringify(matrixFigure(DISPUTE_INDEX, { cell: 'agreement' }));
  expect(drawn).toContain('Ana Ostrel and Tavria: same stance on 1 target');
});
