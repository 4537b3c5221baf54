import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../src/model/stance-graph.ts';
import { outletPairParam, pairParam } from '../../src/view/url-pair.ts';
import type { ActorPair } from '../../src/view/view-state.ts';

const pair = (...ids: [string, string]) => ids as [ActorId, ActorId] satisfies ActorPair;

describe('two actors in the address', () => {
  it('stand in the order in which they were given', () => {
    expect(pairParam.write(pair('merrow', 'caldor'))).toBe('merrow~caldor');
    expect(pairParam.read('merrow~caldor').value).toEqual(['merrow', 'caldor']);
    expect(pairParam.write(pair('a', 'a'))).toBe('a~a');
  });

  it.each(['', '~', 'a', 'a~', '~b', 'a~b~c', 'A~b', 'a>b'])('%j is no pair', (text) => {
    const { value, bad } = pairParam.read(text);
    expect(value).toBeUndefined();
    expect(bad[0]?.message).toContain('a~b');
  });

  it('are left out where nobody is compared', () => {
    expect(pairParam.write(null)).toBeNull();
  });
});

describe('two outlets in the address', () => {
  it('stand in the order in which they were given, whatever their names hold', () => {
    const text = outletPairParam.write(['The ~ Courier', 'Émile’s']);
    expect(outletPairParam.read(text ?? '').value).toEqual(['The ~ Courier', 'Émile’s']);
    expect(outletPairParam.write(null)).toBeNull();
  });

  it.each(['', '~', 'A', 'A~', '~B', 'A~B~C', 'A~%FF'])('%j is no pair', (text) => {
    const { value, bad } = outletPairParam.read(text);
    expect(value).toBeUndefined();
    expect(bad[0]?.message).toContain('A~B');
  });
});
