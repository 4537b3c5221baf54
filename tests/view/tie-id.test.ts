import { describe, expect, it } from 'vitest';
import { tieId } from '../../src/view/tie-id.ts';
import { decodeView } from '../../src/view/view-url.ts';
import { id, kindId } from '../support/build-index.ts';

describe('the name of a tie', () => {
  it('is what the address calls it', () => {
    const name = tieId(id('caldor'), kindId('demands'), id('merrow'));
    expect(decodeView(`sel=${name}`).view.sel).toEqual({
      type: 'tie',
      source: 'caldor',
      stance: 'demands',
      target: 'merrow',
    });
  });
});
