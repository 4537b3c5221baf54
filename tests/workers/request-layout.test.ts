import { describe, expect, it } from 'vitest';
import { layoutGraph } from '../../src/graph/layout/layout-graph.ts';
import { requestLayout } from '../../src/workers/request-layout.ts';
import { requestOf } from '../support/layout-request.ts';

describe('a layout, where there are no workers', () => {
  const request = requestOf(['caldor + merrow', 'merrow - tavria']);

  it('is computed all the same', async () => {
    expect(await requestLayout(request)).toEqual(layoutGraph(request));
  });

  it('that was cancelled before it began is not computed', async () => {
    const reason = new Error('another layout was chosen');
    await expect(requestLayout(request, AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});
