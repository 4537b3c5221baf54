import { describe, expect, it } from 'vitest';
import { detailsOf } from '../support/details-of.ts';

describe('a selection that the data does not have', () => {
  it('gives way to the overview', () => {
    for (const name of ['nobody', 'stance:nothing', 'a>b>c']) {
      expect(detailsOf('overview', name).title).toBe('The harbour dispute');
    }
  });
});

describe('a tie', () => {
  it('shows its stances with their quotes', () => {
    const tie = detailsOf('tie', 'ostrel>condemns>merrow');
    expect(tie).toMatchObject({
      source: { name: 'Ana Ostrel' },
      target: { name: 'Merrow' },
      kind: { label: 'condemns' },
      outlets: ['Caldor Gazette', 'The Merrow Courier'],
      hidden: 0,
    });
    expect(tie.stances.map(({ cards }) => cards.length)).toEqual([2]);
  });

  it('is still introduced when the filters hide it', () => {
    const tie = detailsOf('tie', 'ostrel>condemns>merrow', { topic: ['fees'] });
    expect(tie).toMatchObject({ stances: [], outlets: [], hidden: 1 });
  });

  it('gathers the stances of everyone who is rolled up into its ends', () => {
    const tie = detailsOf('tie', 'caldor>condemns>merrow', { by: 'state' });
    expect(tie.stances.map(({ source }) => source.name)).toEqual(['Ana Ostrel']);
  });
});

describe('a stance', () => {
  it('is said in one sentence', () => {
    expect(detailsOf('stance', 'stance:caldor-mfa-demands-merrow').sentence).toBe(
      'Caldoran Foreign Ministry → Merrow: demands · reopening · 3 May 2031 (inferred from the text)',
    );
  });

  it('says how many of its quotes the filters hide', () => {
    const { entry, shown } = detailsOf('stance', 'stance:ostrel-condemns-merrow', {
      voice: ['direct'],
    });
    expect(shown).toBe(true);
    expect(entry).toMatchObject({ hidden: 1 });
    expect(entry.cards).toHaveLength(1);
  });

  it('that was withdrawn keeps its note, and apart what it rested on', () => {
    const { entry, shown, withdrawnCards } = detailsOf('stance', 'stance:league-condemns-caldor');
    expect(shown).toBe(false);
    expect(withdrawnCards).toMatchObject([{ exact: 'The League condemned Caldor' }]);
    expect(entry).toMatchObject({
      withdrawn: true,
      note: 'The outlet corrected the report.',
      cards: [],
      hidden: 0,
    });
  });
});
