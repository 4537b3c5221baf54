import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { readDataset } from '../../src/model/read-dataset.ts';
import { buildPageScene, type PageScene } from '../../src/view/build-page-scene.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { criteria, DISPUTE_INDEX, kindId } from '../support/build-index.ts';

describe('the scene that the page tells to others', () => {
  const scene = buildScene(DISPUTE_INDEX, criteria({ stance: [kindId('demands')] }));

  it('is plain JSON: who, where, which ties on how many outlets, and how much is shown', () => {
    const positions = new Map([
      ['caldor-mfa', { x: 1.236, y: -0.001 }],
      ['merrow', { x: 40, y: 0 }],
    ]);
    const told = buildPageScene(scene, positions);
    expect(told).toEqual({
      actors: [
        { id: 'caldor-mfa', x: 1.24, y: 0 },
        { id: 'merrow', x: 40, y: 0 },
      ],
      ties: [
        {
          source: 'caldor-mfa',
          target: 'merrow',
          stance: 'demands',
          stances: ['caldor-mfa-demands-merrow'],
          outlets: 1,
        },
      ],
      counts: {
        actors: { shown: 2, total: 7 },
        stances: { shown: 1, total: 6 },
        ties: { shown: 1, total: 6 },
        quotes: { shown: 1, total: 7 },
      },
    });
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  });

  it('is what the guide shows as an example', () => {
    const root = join(import.meta.dirname, '../..');
    const guide = readFileSync(join(root, 'docs/address.md'), 'utf8');
    const shown: PageScene = JSON.parse(/```json\n([\s\S]+?)```/.exec(guide)?.[1] ?? '');
    const { dataset } = readDataset(
      readFileSync(join(root, 'data/ferry-dispute/dataset.json'), 'utf8'),
    );
    if (dataset === null) throw new Error('the example is no dataset');
    const demands = buildScene(indexGraph(dataset), criteria({ stance: [kindId('demands')] }));
    const places = new Map(shown.actors.map(({ id, x, y }) => [id, { x: x ?? 0, y: y ?? 0 }]));
    expect(buildPageScene(demands, places)).toEqual(shown);
  });

  it('says that it knows no place before the layout is done', () => {
    expect(buildPageScene(scene, new Map()).actors[0]).toEqual({
      id: 'caldor-mfa',
      x: null,
      y: null,
    });
  });
});
