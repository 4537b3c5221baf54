import { describe, expect, it } from 'vitest';
import { describeFilters } from '../../src/view/describe-filters.ts';
import { criteria, DISPUTE_INDEX, id, kindId } from '../support/build-index.ts';

const say = (changes: Parameters<typeof criteria>[0]) =>
  describeFilters(criteria(changes), DISPUTE_INDEX);

describe('the filters in words', () => {
  it('are none where everything is kept', () => {
    expect(say({})).toEqual([]);
  });

  it('name the kept values as the page does', () => {
    expect(
      say({
        stance: [kindId('condemns'), kindId('demands')],
        voice: ['narration'],
        outlet: ['The Merrow Courier'],
        kind: ['government-body'],
        topic: [],
      }),
    ).toEqual([
      'stance: condemns, demands',
      'voice: the outlet’s narration',
      'outlet: The Merrow Courier',
      'kind of actor: government body',
      'topic: none',
    ]);
  });

  it('say how far around whom, by the names of actors', () => {
    expect(say({ actor: [id('ostrel')], hops: 2 })).toEqual(['within 2 steps of Ana Ostrel']);
  });

  it('give the days, whichever end is open', () => {
    expect(say({ from: '2031-05-02' })).toEqual(['dated from 2 May 2031']);
    expect(say({ to: '2031-05' })).toEqual(['dated up to May 2031']);
    expect(say({ from: '2031', to: '2032' })).toEqual(['dated 2031 to 2032']);
  });

  it('repeat the words, the roll-up and what counts too', () => {
    expect(say({ q: 'harbour', by: 'state', unmatched: true })).toEqual([
      'with the words “harbour”',
      'actors by state',
      'quotes counted that do not match the text',
    ]);
  });
});
