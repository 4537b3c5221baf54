import { expect, test } from 'vitest';
import { select, selectQuote, selectStance } from '../../src/view/change-view.ts';
import { openReader } from '../../src/view/open-reader.ts';
import { DEFAULT_VIEW } from '../../src/view/view-state.ts';
import { DISPUTE_INDEX, id, stanceId } from '../support/build-index.ts';

const stance = stanceId('ostrel-condemns-merrow');

test('who asks for the article comes to the one with the words of the selection', () => {
  const view = selectQuote(DEFAULT_VIEW, stance, 1);
  expect(openReader(view, DISPUTE_INDEX)).toEqual({
    ...view,
    view: 'article',
    article: 'gazette-1',
  });
});

test('the first article needs no name in the address', () => {
  expect(openReader(selectStance(DEFAULT_VIEW, stance), DISPUTE_INDEX).article).toBeNull();
  expect(openReader(DEFAULT_VIEW, DISPUTE_INDEX)).toEqual({ ...DEFAULT_VIEW, view: 'article' });
});

test('a selection without words in any article leads to the first', () => {
  const view = select(DEFAULT_VIEW, { type: 'actor', id: id('league') });
  expect(openReader(view, DISPUTE_INDEX).article).toBeNull();
});
