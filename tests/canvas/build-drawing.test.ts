import { describe, expect, it } from 'vitest';
import { buildDrawing, MOST_TIES } from '../../src/canvas/build-drawing.ts';
import { indexGraph } from '../../src/graph/index-graph.ts';
import type { ActorId } from '../../src/model/stance-graph.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import type { Selection } from '../../src/view/view-state.ts';
import { buildActor, buildDataset, buildRecord, buildStance } from '../support/build-dataset.ts';
import { criteria } from '../support/build-index.ts';

function drawingOf(
  parts: Parameters<typeof buildDataset>[0],
  places?: Record<string, number>,
  selection: Selection | null = null,
) {
  const index = indexGraph(buildDataset(parts));
  const scene = buildScene(index, criteria({}));
  const positions = new Map(
    scene.actors.map(({ id }, at) => [id as string, { x: places?.[id] ?? at * 50, y: 0 }]),
  );
  return buildDrawing({ scene, index, positions, selection });
}

const ties = (parts: Parameters<typeof buildDataset>[0]) => [...drawingOf(parts).tieById.values()];

describe('a tie', () => {
  it('tells its kind by dash, head and sign, not by colour alone', () => {
    const drawn = ties({
      stances: ['supports', 'condemns', 'demands'].map((kind) =>
        buildStance(`caldor ${kind} merrow`),
      ),
    });
    const looks = new Map(
      drawn.map(({ stance, dash, head, glyph }) => [stance as string, `${dash} ${head} ${glyph}`]),
    );
    expect(looks.get('supports')).toBe('solid triangle +');
    expect(looks.get('condemns')).toBe('solid tee −');
    expect(looks.get('demands')).toBe('dashed chevron !');
  });

  it('is hollow where its words were not found, and split where the opposite stands too', () => {
    const stances = [
      buildStance('caldor supports merrow'),
      buildStance('caldor condemns merrow'),
      buildStance('merrow condemns caldor'),
    ];
    const index = indexGraph(buildDataset({ stances }));
    const lost = new Set(stances[2]?.evidence);
    const scene = buildScene(index, criteria({}), lost);
    const positions = new Map(scene.actors.map(({ id }, at) => [id as string, { x: at, y: 0 }]));
    const drawn = [...buildDrawing({ scene, index, positions }).tieById.values()];
    expect(drawn.map(({ id, hollow, contested }) => [id, hollow, contested])).toEqual([
      ['caldor>condemns>merrow', false, true],
      ['caldor>supports>merrow', false, true],
      ['merrow>condemns>caldor', true, false],
    ]);
  });

  it('is wider with more outlets, and no wider with more stances', () => {
    const from = (...articles: string[]) => ({
      evidence: articles.map((article) => ({ article })),
    });
    const outlets = ['one', 'two', 'three'].map((id) => ({ id, title: id, outlet: id }) as never);
    const width = (...articles: string[]) =>
      ties({
        articles: outlets,
        stances: [buildStance('caldor condemns merrow', from(...articles))],
      })[0]?.width;
    expect(width('one', 'two')).toBeGreaterThan(width('one') ?? Number.NaN);
    expect(width('one', 'one', 'one')).toBe(width('one'));
  });

  it('without words is thin and dotted', () => {
    const [tie] = ties({
      stances: [buildStance('caldor condemns merrow', { evidence: [buildRecord('EVENT-1')] })],
    });
    expect(tie).toMatchObject({ dash: 'dotted' });
    expect(tie?.width).toBeLessThan(2);
  });
});

describe('an actor', () => {
  it('has a shape by its kind, and its name cut to what can be drawn', () => {
    const name = 'Very long name '.repeat(700);
    const drawing = drawingOf({
      actors: [buildActor({ id: 'caldor', kind: 'person', name })],
      stances: [buildStance('caldor condemns merrow')],
    });
    const node = drawing.nodeById.get('caldor' as ActorId);
    expect(node?.shape).toBe('round-diamond');
    expect(node?.label.length).toBeLessThanOrEqual(60);
  });

  it.each([Number.NaN, 1e308, Number.POSITIVE_INFINITY])(
    'placed at %d is not drawn, nor are its ties',
    (x) => {
      const drawing = drawingOf(
        { stances: [buildStance('caldor condemns merrow'), buildStance('merrow supports tavria')] },
        { caldor: x },
      );
      expect([...drawing.nodeById.keys()]).toEqual(['merrow', 'tavria']);
      expect(drawing.tieById.size).toBe(1);
    },
  );
});

it('past a thousand ties only the strongest are drawn', () => {
  const stances = Array.from({ length: MOST_TIES + 40 }, (_, at) =>
    buildStance(`actor-${at} condemns actor-${at + 1}`, {
      evidence:
        at === MOST_TIES + 20 ? [{ article: 'one' }, { article: 'two' }] : [{ article: 'one' }],
    }),
  );
  const articles = ['one', 'two'].map((id) => ({ id, title: id, outlet: id }) as never);
  const drawing = drawingOf({ articles, stances });
  expect(drawing.tieById.size).toBe(MOST_TIES);
  expect(
    drawing.tieById.has(`actor-${MOST_TIES + 20}>condemns>actor-${MOST_TIES + 21}` as never),
  ).toBe(true);
});

it('past a thousand ties the selected one is drawn all the same, in the place of the last', () => {
  const stances = Array.from({ length: MOST_TIES + 40 }, (_, at) =>
    buildStance(`actor-${at} condemns actor-${at + 1}`),
  );
  const [source, target] = [`actor-${MOST_TIES + 5}`, `actor-${MOST_TIES + 6}`];
  const selection = { type: 'tie', source, target, stance: 'condemns' } as never;
  const drawing = drawingOf({ stances }, {}, selection);
  expect(drawing.tieById.size).toBe(MOST_TIES);
  expect(drawing.tieById.has(`${source}>condemns>${target}` as never)).toBe(true);
  expect(drawingOf({ stances }).tieById.has(`${source}>condemns>${target}` as never)).toBe(false);
});

it('an actor of no known kind has a shape of its own', () => {
  const drawing = drawingOf({
    actors: [buildActor({ id: 'caldor', kind: 'other' }), buildActor({ id: 'merrow' })],
    stances: [buildStance('caldor condemns merrow')],
  });
  const shapes = [...drawing.nodeById.values()].map(({ shape }) => shape);
  expect(shapes).toEqual(['round-pentagon', 'ellipse']);
});
