import { describe, expect, it } from 'vitest';
import { detailsOf } from '../support/details-of.ts';

describe('with nothing selected', () => {
  const details = detailsOf('overview', '');

  it('the panel says how much there is and from where', () => {
    expect(details).toMatchObject({
      title: 'The harbour dispute',
      scope: { articles: 2, outlets: ['Caldor Gazette', 'The Merrow Courier'] },
      counts: { stances: { shown: 6, total: 6 } },
    });
  });

  it('it names who takes most stances, and in alphabetical order who takes as many', () => {
    expect(details.mostSpeaking.map(({ actor, takes }) => [actor.name, takes])).toEqual([
      ['Tavria', 2],
      ['Ana Ostrel', 1],
      ['Caldoran Foreign Ministry', 1],
      ['Coastal League', 1],
      ['Merrow Council', 1],
    ]);
  });
});
