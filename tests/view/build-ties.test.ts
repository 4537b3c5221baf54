import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { buildArticle, buildDataset, buildStance } from '../support/build-dataset.ts';
import { criteria, DISPUTE_INDEX } from '../support/build-index.ts';

describe('a tie', () => {
  it('is all stances of one kind from one actor to another, and its outlets count once', () => {
    const index = indexGraph(
      buildDataset({
        articles: [
          buildArticle({ id: 'p1', outlet: 'Post' }),
          buildArticle({ id: 'p2', outlet: 'Post' }),
          buildArticle({ id: 'e1', outlet: 'Élan' }),
        ],
        stances: [
          buildStance('caldor condemns merrow', {
            id: 'one',
            evidence: [{ article: 'p1' }, { article: 'p2' }],
          }),
          buildStance('caldor condemns merrow', { id: 'two', evidence: [{ article: 'e1' }] }),
          buildStance('caldor demands merrow', { id: 'three' }),
        ],
      }),
    );
    const { ties } = buildScene(index, criteria());
    expect(ties).toMatchObject([
      {
        id: 'caldor>condemns>merrow',
        stances: ['one', 'two'],
        outlets: ['Élan', 'Post'],
        sign: -1,
      },
      { id: 'caldor>demands>merrow', stances: ['three'], sign: 0 },
    ]);
  });

  it('is ordered by source, target and vocabulary, whatever the order of the stances', () => {
    const ties = (by: 'name' | 'state') =>
      buildScene(DISPUTE_INDEX, criteria({ by })).ties.map((tie) => tie.id);
    expect(ties('state')).toEqual([
      'caldor>condemns>merrow',
      'caldor>demands>merrow',
      'merrow>condemns>merrow',
      'tavria>supports>caldor',
      'tavria>condemns>merrow',
      'league>supports>merrow',
    ]);
    expect(ties('name')[0]).toBe('caldor-mfa>demands>merrow');
  });

  it('is wordless when only records stand behind it', () => {
    const { ties } = buildScene(DISPUTE_INDEX, criteria());
    expect(ties.filter((tie) => tie.wordless).map((tie) => tie.id)).toEqual([
      'league>supports>merrow',
    ]);
  });
});
