import { expect, it } from 'vitest';
import type { ArticleId } from '../../src/model/stance-graph.ts';
import { mendTogether } from '../../src/view/mend-together.ts';
import { DEFAULT_VIEW } from '../../src/view/view-state.ts';

const DIGEST = 'a'.repeat(43);

it.each([
  ['dates in the wrong order', { from: '2031-05', to: '2031-04-30' }, 'from'],
  ['steps from nobody', { hops: 3 }, 'hops'],
  ['an article in another view', { article: 'gazette' as ArticleId }, 'article'],
  ['a digest of data that is not fetched elsewhere', { data: 'ferry', sha256: DIGEST }, 'sha256'],
])('%s are dropped and named', (_, change, key) => {
  const { view, notices } = mendTogether({ ...DEFAULT_VIEW, ...change });
  expect(notices.map((notice) => notice.key)).toEqual([key]);
  expect(mendTogether(view)).toEqual({ view, notices: [] });
});

it('what makes sense together stays', () => {
  const view = { ...DEFAULT_VIEW, data: 'https://a.example/', sha256: DIGEST, to: '2031' };
  expect(mendTogether(view)).toEqual({ view, notices: [] });
});
