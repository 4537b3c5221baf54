import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import type { ComparedGroup } from '../../src/view/comparison-groups.ts';
import { describeOutlets } from '../../src/view/describe-outlets.ts';
import { buildArticle, buildDataset, buildStance } from '../support/build-dataset.ts';
import { criteria } from '../support/build-index.ts';
import { anyChecked, anyCriteria } from '../support/graph-arbitrary.ts';

const says = (sentence: string, ...articles: string[]) =>
  buildStance(sentence, { evidence: articles.map((article) => ({ article, exact: sentence })) });

const index = indexGraph(
  buildDataset({
    articles: [
      buildArticle({ id: 'c1', outlet: 'Courier' }),
      buildArticle({ id: 'c2', outlet: 'Courier' }),
      buildArticle({ id: 'h1', outlet: 'Herald' }),
    ],
    stances: [
      says('caldor condemns merrow', 'c1', 'h1'),
      says('caldor supports tavria', 'c1'),
      says('caldor condemns tavria', 'h1'),
      says('merrow condemns caldor', 'c1', 'c2'),
      says('merrow supports caldor', 'c2'),
      says('tavria supports merrow', 'h1'),
      says('tavria condemns caldor', 'c2'),
      says('tavria demands merrow', 'c1'),
    ],
  }),
);

const written = (groups: readonly ComparedGroup[]) =>
  groups.flatMap(({ outcome, rows }) =>
    rows.map(({ source, target, sides }) =>
      [
        outcome,
        source?.id,
        target.id,
        ...sides.map((side) => side.map(({ id }) => id).join('+')),
      ].join(' '),
    ),
  );

const compare = (one: string, other: string) =>
  describeOutlets(buildScene(index, criteria({})), index, [one, other], () => 'unchecked');

describe('two outlets compared', () => {
  it('each pair of actors stands once, with what each outlet reports of it', () => {
    const { groups, summary } = compare('Courier', 'Herald');
    expect(written(groups)).toEqual([
      'same caldor merrow caldor-condemns-merrow caldor-condemns-merrow',
      'opposite caldor tavria caldor-supports-tavria caldor-condemns-tavria',
      'onlyOne merrow caldor merrow-condemns-caldor+merrow-supports-caldor ',
      'onlyOne tavria caldor tavria-condemns-caldor ',
      'onlyOther tavria merrow  tavria-supports-merrow',
      'unsigned tavria merrow tavria-demands-merrow ',
    ]);
    expect(summary).toBe(
      'On 2 pairs of actors both outlets report a stance: the same sign (+ or −) on 1, opposite signs on 1. On 3 pairs only one of the two does.',
    );
  });

  it('each side has only the words that its outlet prints', () => {
    const [same] = compare('Courier', 'Herald').groups;
    const articles = same?.rows[0]?.sides.map((side) =>
      side.flatMap(({ cards }) => cards.map((card) => card.type === 'quote' && card.article.id)),
    );
    expect(articles).toEqual([['c1'], ['h1']]);
  });

  it('beside itself an outlet reports only the same', () => {
    const { itself, groups } = compare('Herald', 'Herald');
    expect(itself).toBe(true);
    expect(groups.map(({ outcome }) => outcome)).toEqual(['same']);
  });

  it('whatever the data and the filters, the second beside the first mirrors it', () => {
    const MIRROR: Record<string, string> = { onlyOne: 'onlyOther', onlyOther: 'onlyOne' };
    let compared = 0;
    fc.assert(
      fc.property(anyChecked, anyCriteria, ({ index: any, unmatched }, chosen) => {
        const [one = '', other = ''] = any.outlets;
        fc.pre(other !== '');
        const scene = buildScene(any, chosen, unmatched);
        const there = describeOutlets(scene, any, [one, other], () => 'exact');
        const back = describeOutlets(scene, any, [other, one], () => 'exact');
        const mirrored = back.groups.flatMap(({ outcome, rows }) =>
          rows.map(({ source, target, sides: [a, b] }) => [
            MIRROR[outcome] ?? outcome,
            source?.id,
            target.id,
            b,
            a,
          ]),
        );
        const plain = there.groups.flatMap(({ outcome, rows }) =>
          rows.map(({ source, target, sides: [a, b] }) => [outcome, source?.id, target.id, a, b]),
        );
        compared += plain.length;
        expect(new Set(mirrored.map((row) => JSON.stringify(row)))).toEqual(
          new Set(plain.map((row) => JSON.stringify(row))),
        );
        expect(back.summary).toBe(there.summary);
      }),
      { seed: 8, numRuns: 200 },
    );
    expect(compared).toBeGreaterThan(20);
  });
});
