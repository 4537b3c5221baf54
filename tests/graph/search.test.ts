import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { rankActors } from '../../src/graph/rank-actors.ts';
import { type SearchHit, searchGraph } from '../../src/graph/search.ts';
import { buildActor, buildDataset, buildRecord, buildStance } from '../support/build-dataset.ts';
import { DISPUTE_INDEX } from '../support/build-index.ts';

const find = (text: string, limit = 20) => searchGraph(DISPUTE_INDEX, text, limit);
const idsOf = (hits: readonly SearchHit[]) => hits.map((hit) => hit.id);

/** Invented, with every way to be meant; in the data the best stands last. */
const MANY = indexGraph(
  buildDataset({
    actors: [
      buildActor({ id: 'inside', name: 'Obruska' }),
      buildActor({ id: 'scattered', name: 'Ska of Bru', kind: 'other' }),
      buildActor({ id: 'word-of-alias', name: 'Ektos', aliases: ['Old Bruskan League'] }),
      buildActor({ id: 'word', name: 'Foreign Ministry of Bruska' }),
      buildActor({ id: 'begins', name: 'Bruskan Coast Guard' }),
      buildActor({ id: 'not-shown', name: 'Envoy', kind: 'person', iso: 'XB' }),
      buildActor({ id: 'alias', name: 'Tavria', aliases: ['B.R.U.S.K.A.'], iso: 'XT' }),
      buildActor({ id: 'exact', name: 'Bruská', iso: 'XB' }),
    ],
    stances: [
      buildStance('exact condemns alias', {
        topic: 'pilotage levy',
        evidence: [{ exact: 'The levy robs the pilots.' }],
      }),
      buildStance('alias condemns exact', {
        topic: 'pilotage levy',
        evidence: [{ exact: 'We shall not pay.' }],
      }),
      buildStance('word demands alias', {
        topic: 'pilotage levy',
        evidence: [{ exact: 'Sovereignty ends where bombings begin.' }],
      }),
      buildStance('begins supports alias', { topic: 'convoys', evidence: [buildRecord('E:1')] }),
    ],
  }),
);

describe('what is most surely meant stands first', () => {
  const idsFor = (text: string) =>
    searchGraph(MANY, text, 20)
      .filter((hit) => hit.type === 'actor' && hit.partOf === null)
      .map((hit) => hit.id);

  it('name, alias without its dots, what begins with it, a word, inside a word', () => {
    const order = ['exact', 'alias', 'begins', 'word', 'word-of-alias', 'inside'];
    expect(idsFor('bruska')).toEqual(order);
    expect(rankActors(MANY.dataset.actors, 'BRUSKA').map(({ actor }) => actor.id)).toEqual(order);
  });

  it('the code on the node of a state, which nobody else shows', () => {
    expect(searchGraph(MANY, 'xb', 20)).toMatchObject([{ id: 'exact', via: 'XB' }]);
  });

  it('words in any order, unless they are in quotation marks', () => {
    expect(idsFor('bru ska')).toContain('scattered');
    expect(idsFor('“bru ska”')).toEqual([]);
    expect(idsFor('.')).toEqual(['alias']);
  });

  it('quotes stand before their topic, and a topic once', () => {
    expect(searchGraph(MANY, 'levy', 20)).toMatchObject([
      { type: 'stance', id: 'exact-condemns-alias', matched: 'quote' },
      { type: 'topic', id: 'pilotage levy', stances: 3 },
    ]);
    expect(searchGraph(MANY, 'convoy', 20)).toMatchObject([{ matched: 'topic', text: 'convoys' }]);
  });

  it('several words are all found, across source, verb, target, topic and quote', () => {
    const found = (text: string) => idsOf(searchGraph(MANY, text, 20));
    expect(found('bombings sovereignty')).toEqual(['word-demands-alias']);
    expect(found('tavria condemns')).toEqual(['exact-condemns-alias', 'alias-condemns-exact']);
    expect(found('levy pilots')).toEqual(['exact-condemns-alias']);
    expect(found('pay pilotage tavria')).toEqual(['alias-condemns-exact']);
    expect(found('coast guard')).toEqual(['begins']);
    expect(searchGraph(MANY, 'guard supports', 20)).toMatchObject([{ text: 'convoys' }]);
    expect(found('tavria denies')).toEqual([]);
  });
});

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
