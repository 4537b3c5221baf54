import { describe, expect, it } from 'vitest';
import { hierarchyLayout } from '../../../src/graph/layout/hierarchy-layout.ts';
import { overlapsOf, requestOf } from '../../support/layout-request.ts';

const parents = { ministry: 'caldor', minister: 'ministry', council: 'merrow' };
const request = requestOf(['caldor - merrow', 'league + merrow'], 'hierarchy', parents);
const positions = hierarchyLayout(request);
const y = (id: string) => positions.get(id)?.y ?? Number.NaN;

describe('hierarchy', () => {
  it('places everyone beneath whom they are part of', () => {
    for (const [member, whole] of Object.entries(parents))
      expect(y(member)).toBeGreaterThan(y(whole));
  });

  it('places who belongs to nobody, and has nobody, beneath the groups', () => {
    for (const id of Object.keys(parents)) expect(y('league')).toBeGreaterThan(y(id));
  });

  it('covers nobody', () => {
    expect(overlapsOf(request, positions)).toEqual([]);
  });

  it('places actors that are said to be part of each other', () => {
    const circular = requestOf(['a + b', 'c + d'], 'hierarchy', { a: 'b', b: 'a', c: 'c' });
    expect(hierarchyLayout(circular).size).toBe(4);
    expect(overlapsOf(circular, hierarchyLayout(circular))).toEqual([]);
  });
});
