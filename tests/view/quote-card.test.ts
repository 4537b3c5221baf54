import { describe, expect, it } from 'vitest';
import { buildScene } from '../../src/view/build-scene.ts';
import { byNames, describeEntry } from '../../src/view/quote-card.ts';
import { criteria, DISPUTE_INDEX, stanceId } from '../support/build-index.ts';

const scene = buildScene(DISPUTE_INDEX, criteria());

function entryOf(name: string, check: Parameters<typeof describeEntry>[3] = () => 'unchecked') {
  const facts = DISPUTE_INDEX.stanceById.get(stanceId(name));
  const shown = scene.stances.find((each) => each.id === name);
  if (facts === undefined || shown === undefined) throw new Error(name);
  return describeEntry(DISPUTE_INDEX, facts, shown, check);
}

describe('a quote card', () => {
  it('has the words with what stands around them, and where they stand', () => {
    expect(entryOf('ostrel-condemns-merrow').cards[0]).toMatchObject({
      type: 'quote',
      id: 'ostrel-condemns-merrow/0',
      exact: 'Closing the harbour is a breach of faith',
      prefix: 'She said: ',
      suffix: '.',
      speaker: null,
      implied: [],
      article: {
        title: 'Harbour closed',
        outlet: 'The Merrow Courier',
        url: 'https://courier.example/harbour',
        language: 'en',
        published: '3 May 2031 (stated in the text)',
      },
      attribution: { voice: 'direct speech', date: '2 May 2031 (stated in the text)' },
      check: 'unchecked',
    });
  });

  it('says which end the words leave unnamed, and that there is no address', () => {
    expect(entryOf('ostrel-condemns-merrow').cards[1]).toMatchObject({
      implied: ['target'],
      article: { url: null, published: null },
    });
  });

  it('names the speaker if it is not the source', () => {
    expect(entryOf('merrow-council-condemns-merrow').cards[0]).toMatchObject({
      speaker: { name: 'Tavria' },
    });
  });

  it('says how each quote stands to the text, for whoever checked it', () => {
    const { cards } = entryOf('ostrel-condemns-merrow', (_, place) =>
      place === 0 ? 'exact' : 'missing',
    );
    expect(cards).toMatchObject([{ check: 'exact' }, { check: 'missing' }]);
  });

  it('of a record has no words', () => {
    expect(entryOf('league-supports-merrow').cards).toMatchObject([
      { type: 'record', record: 'EVENTS:1', url: null, attribution: { voice: null, outlet: null } },
    ]);
  });
});

describe('stances in a list', () => {
  it('are in alphabetical order of source, target and topic', () => {
    const entries = scene.stances.map((each) => entryOf(each.id)).toSorted(byNames);
    expect(entries.map(({ source, target }) => `${source.name} ${target.name}`)).toEqual([
      'Ana Ostrel Merrow',
      'Caldoran Foreign Ministry Merrow',
      'Coastal League Merrow',
      'Merrow Council Merrow',
      'Tavria Caldor',
      'Tavria Merrow',
    ]);
  });
});
