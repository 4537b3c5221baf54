// Does each dataset keep the texts that the reader gave for it, and give them back?
import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { givenTextOf, takeTextBack, useGivenTexts } from '../../src/state/given-texts.ts';
import { setNotices, useNotices } from '../../src/state/notice-store.ts';
import { buildArticle, buildDataset } from '../support/build-dataset.ts';
import { giveText } from '../support/give-text.ts';

const article = buildArticle({ id: 'courier' });
const other = buildArticle({ id: 'gazette' });
const build = () => buildDataset({ articles: [article, other], stances: [] });

test('a text that is given belongs to its article in its dataset only', async () => {
  const dataset = build();
  await giveText(dataset, article, 'words');
  expect(givenTextOf(dataset, article.id)).toMatchObject({ text: 'words', supply: 'given' });
  expect(givenTextOf(dataset, other.id)).toBeNull();
  // The same file, opened again.
  expect(givenTextOf(build(), article.id)).toBeNull();
});

test('one that is taken back is gone, the other stays, and nothing is said of it any more', async () => {
  const dataset = build();
  const { result, rerender } = renderHook(() => ({
    texts: useGivenTexts(dataset),
    notices: useNotices(),
  }));
  await giveText(dataset, article, 'words');
  await giveText(dataset, other, 'others');
  setNotices('text', [{ message: 'It is read.' }]);
  takeTextBack(dataset, article.id);
  rerender();
  expect([...result.current.texts.keys()]).toEqual(['gazette']);
  expect(result.current.notices).toEqual([]);
});
