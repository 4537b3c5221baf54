import { describe, expect, it } from 'vitest';
import { CORE_VOCABULARY } from '../../src/model/core-vocabulary.ts';
import type { Sign, StanceKind } from '../../src/model/stance-graph.ts';
import { styleOfKind } from '../../src/view/stance-style.ts';
import { kindId } from '../support/build-index.ts';

const vocabularyOf = (signs: readonly Sign[]): readonly StanceKind[] =>
  signs.map((sign, at) => ({
    id: kindId(`kind-${at}`),
    label: `kind ${at}`,
    sign,
    definition: '',
  }));

describe('how a kind of stance is drawn', () => {
  it('is as the product says for the core three', () => {
    const styles = CORE_VOCABULARY.map((kind) => [kind.id, styleOfKind(kind, CORE_VOCABULARY)]);
    expect(Object.fromEntries(styles)).toEqual({
      supports: { colour: 'positive', dash: 'solid', head: 'triangle', glyph: '+' },
      condemns: { colour: 'negative', dash: 'solid', head: 'tee', glyph: '−' },
      demands: { colour: 'neutral-1', dash: 'dashed', head: 'open', glyph: '!' },
    });
  });

  it('depends on sign and place, not on the name', () => {
    const [praises] = vocabularyOf([1]);
    expect(praises && styleOfKind(praises, [praises])).toMatchObject({
      colour: 'positive',
      glyph: '+',
    });
  });

  it('tells four kinds of each sign apart without colour', () => {
    const vocabulary = vocabularyOf([1, -1, 0, 1, -1, 0, 1, -1, 0, 1, -1, 0]);
    const lines = vocabulary.map((kind) => {
      const { dash, head } = styleOfKind(kind, vocabulary);
      return `${dash} ${head}`;
    });
    expect(new Set(lines).size).toBe(vocabulary.length);
  });

  it('never ends a sign in a digit where a number of outlets may follow', () => {
    const vocabulary = vocabularyOf([1, 1, -1, -1, -1, 0, 0]);
    const glyphs = vocabulary.map((kind) => styleOfKind(kind, vocabulary).glyph);
    expect(glyphs).toEqual(['+', '+b', '−', '−b', '−c', '!', '!b']);
  });

  it('gives every kind of a long vocabulary its own sign', () => {
    const vocabulary = vocabularyOf(Array.from({ length: 40 }, (_, at) => ((at % 3) - 1) as Sign));
    expect(new Set(vocabulary.map((kind) => styleOfKind(kind, vocabulary).glyph)).size).toBe(40);
  });
});
