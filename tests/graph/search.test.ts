import { describe, expect, it } from 'vitest';
import { type SearchHit, searchGraph } from '../../src/graph/search.ts';
import { DISPUTE_INDEX } from '../support/build-index.ts';

const find = (text: string, limit = 20) => searchGraph(DISPUTE_INDEX, text, limit);
const idsOf = (hits: readonly SearchHit[]) => hits.map((hit) => hit.id);

describe('searching', () => {
  it('finds an actor by name, alias and role, without accents or capitals', () => {
    expect(find('ANA OS')).toMatchObject([{ type: 'actor', id: 'ostrel', via: null }]);
    expect(find('port elan')[0]).toMatchObject({ id: 'caldor', via: 'Port Élan' });
    expect(find('harbour min')).toMatchObject([{ id: 'ostrel', via: 'Harbour Minister' }]);
  });

  it('gives actors before stances', () => {
    const types = find('merrow').map(({ type }) => type);
    expect(types).toEqual(['actor', 'actor', 'stance']);
  });

  it('gives first what begins with the text, else keeps the order of the data', () => {
    expect(idsOf(find('co', 2))).toEqual(['league', 'merrow-council']);
    expect(idsOf(find('cal')).slice(0, 2)).toEqual(['caldor', 'caldor-mfa']);
  });

  it('finds quotes and topics, and says which', () => {
    expect(find('breach of faith')).toMatchObject([{ type: 'stance', matched: 'quote' }]);
    expect(find('reopen')).toMatchObject([{ type: 'stance', matched: 'topic', text: 'reopening' }]);
  });

  it('does not find the words of a withdrawn stance', () => {
    expect(find('The League condemned')).toEqual([]);
  });

  it('finds a withdrawn stance by its topic', () => {
    expect(idsOf(find('harbour'))).toContain('league-condemns-caldor');
  });

  it('has right below an actor those who are part of it, with their roles', () => {
    expect(find('port elan')).toMatchObject([
      { id: 'caldor', partOf: null },
      { id: 'caldor-mfa', via: null, partOf: 'Caldor' },
      { id: 'ostrel', via: 'Harbour Minister', partOf: 'Caldor' },
    ]);
    expect(idsOf(find('caldor')).filter((id) => id === 'caldor-mfa')).toHaveLength(1);
  });

  it('takes every character for itself', () => {
    expect(find('.*')).toEqual([]);
    expect(find('(a+)+$')).toEqual([]);
    expect(find('“open the gates”')).toHaveLength(1);
  });

  it('finds nothing for nothing, and no more than asked', () => {
    expect(find('   ')).toEqual([]);
    expect(find('a', 3)).toHaveLength(3);
  });
});
