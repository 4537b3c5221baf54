import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { CORE_VOCABULARY } from '../../src/model/core-vocabulary.ts';
import { parseDataset } from '../../src/model/parse-dataset.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { cutDataset, dropFilters, printDataset } from '../../src/view/cut-dataset.ts';
import { DEFAULT_VIEW } from '../../src/view/view-state.ts';
import { buildArticle, buildDataset, buildStance } from '../support/build-dataset.ts';
import { criteria, DISPUTE_INDEX, kindId } from '../support/build-index.ts';

const { dataset } = DISPUTE_INDEX;

const shownWith = (filters: Parameters<typeof criteria>[0]) => {
  const scene = buildScene(DISPUTE_INDEX, criteria(filters));
  return { scene, part: cutDataset(dataset, scene, ['stance: condemns']) };
};

describe('the part of a dataset that a view shows', () => {
  it.each([
    { stance: [kindId('condemns')] },
    { voice: ['direct' as const], by: 'state' as const },
    { to: '2031-05-03' },
    { q: 'harbour' },
    {},
  ])('shows the same without the filters: %j', (filters) => {
    const { scene, part } = shownWith(filters);
    const reading = parseDataset(JSON.parse(printDataset(part, true)));
    if (reading.dataset === null) throw new Error('not a dataset');
    expect(reading.setAside).toBe(0);
    const view = dropFilters({ ...DEFAULT_VIEW, ...filters });
    const again = buildScene(indexGraph(reading.dataset), view);
    expect(again.stances).toEqual(scene.stances);
    expect(again.ties).toEqual(scene.ties);
  });

  it('says that it is one, of how much, and why', () => {
    const { part } = shownWith({ stance: [kindId('condemns')] });
    expect(part.description).toContain('A part of the data: 3 of 6 stances.');
    expect(part.description).toContain('Filters: stance: condemns.');
    expect(part.actors.length).toBeLessThan(dataset.actors.length);
  });
});

describe('a dataset as a link carries it', () => {
  const whole = {
    ...buildDataset({
      stances: [buildStance('caldor condemns merrow', { evidence: [{ article: 'gazette' }] })],
      articles: [buildArticle({ id: 'gazette', text: 'We say so.' })],
    }),
    $schema: '../schema.json',
    'x-own': { kept: true },
  };

  it('leaves out what its reader puts in, and the texts unless they are asked for', () => {
    const printed = printDataset({ ...whole, vocabulary: CORE_VOCABULARY }, false);
    expect(printed).not.toMatch(/\$schema|vocabulary|"text"/);
    expect(printed).toContain('"x-own":{"kept":true}');
    expect(printDataset(whole, true)).toContain('"text":"We say so."');
    expect(parseDataset(JSON.parse(printed)).dataset?.vocabulary).toEqual(CORE_VOCABULARY);
  });
});
