import { describe, expect, it } from 'vitest';
import type { ActorId, StanceId } from '../../src/model/stance-graph.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { describeView } from '../../src/view/describe-view.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/view/view-state.ts';
import { decodeView } from '../../src/view/view-url.ts';
import { DISPUTE_INDEX, kindId } from '../support/build-index.ts';
import { QUARREL } from '../support/quarrel.ts';

const story = ['Who', 'Why'].map((title) => ({ title, text: 'Look here.', view: '' }));
const INDEX = { ...DISPUTE_INDEX, dataset: { ...DISPUTE_INDEX.dataset, story } };

const told = (change: Partial<ViewState> = {}) => {
  const view = { ...DEFAULT_VIEW, ...change };
  return describeView(view, buildScene(INDEX, view), INDEX);
};
const [caldor, merrow] = ['caldor' as ActorId, 'merrow' as ActorId];

describe('a view in a few words', () => {
  it('names the data, says that fiction is fiction, and how much is shown', () => {
    expect(told().title).toMatch(/\(fiction\)$/);
    expect(told().sentences).toEqual(['The graph: 7 actors, 6 stances, 7 quotes.']);
  });

  it('under a filter says of how much it is a part, and names the filter', () => {
    expect(told({ stance: [kindId('supports')], view: 'table' }).sentences).toEqual([
      'The table: 4 of 7 actors, 2 of 6 stances.',
      'Filters: stance: supports.',
    ]);
  });

  it.each<[Partial<ViewState>, string]>([
    [{ sel: { type: 'actor', id: caldor } }, 'Selected: Caldor.'],
    [
      { sel: { type: 'tie', source: caldor, target: merrow, stance: kindId('condemns') } },
      'Selected: Caldor condemns Merrow.',
    ],
    [
      { sel: { type: 'stance', id: 'league-condemns-caldor' as StanceId } },
      'Selected: Coastal League condemns Caldor (withdrawn, not counted).',
    ],
    [{ cmp: [caldor, merrow] }, 'Compared: Caldor and Merrow.'],
    [{ path: [caldor, merrow] }, 'Connected: Caldor and Merrow.'],
    [{ split: 'camps' }, 'No camps, too little data: 0 signed triads; balance needs at least 5.'],
    [{ step: 2 }, 'Step 2 of the story: Why.'],
  ])('says what is looked at: %j', (change, sentence) => {
    expect(told(change).sentences.at(-1)).toBe(sentence);
  });

  it('names the split where there is enough to tell one from', () => {
    const last = (fragment: string) => {
      const { view } = decodeView(fragment);
      return describeView(view, buildScene(QUARREL, view), QUARREL).sentences.at(-1);
    };
    expect(last('split=camps')).toBe('Divided into two camps.');
    expect(last('split=blocs&unsigned=negative')).toBe(
      'Divided into blocs, with what has no sign counted as negative.',
    );
  });

  it.each<[Partial<ViewState>, string]>([
    [{ view: 'article' }, 'An article with its stances marked'],
    [
      { view: 'article', article: INDEX.dataset.articles[0]?.id ?? null },
      'The article “Harbour closed”',
    ],
    [{ view: 'matrix', cell: 'agreement' }, 'The matrix of agreement'],
  ])('names what is opened: %j', (change, name) => {
    expect(told(change).sentences[0]).toBe(`${name}: 7 actors, 6 stances, 7 quotes.`);
  });

  it('says nothing of a selection that the data does not have', () => {
    expect(told({ sel: { type: 'stance', id: 'gone' as StanceId } }).sentences).toHaveLength(1);
  });
});
