import { describe, expect, it } from 'vitest';
import type { Criteria } from '../../src/graph/criteria.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { describeSelection } from '../../src/view/describe-selection.ts';
import type { Details } from '../../src/view/details.ts';
import { decodeView } from '../../src/view/view-url.ts';
import { criteria, DISPUTE_INDEX } from '../support/build-index.ts';

function detailsOf<Type extends Details['type']>(
  type: Type,
  name: string,
  changes: Partial<Criteria> = {},
): Extract<Details, { type: Type }> {
  const scene = buildScene(DISPUTE_INDEX, criteria(changes));
  const details = describeSelection(scene, DISPUTE_INDEX, decodeView(`sel=${name}`).view.sel);
  if (!isOf(details, type)) throw new Error(`${name} gives ${details.type}`);
  return details;
}

function isOf<Type extends Details['type']>(
  details: Details,
  type: Type,
): details is Extract<Details, { type: Type }> {
  return details.type === type;
}

describe('with nothing selected', () => {
  const details = detailsOf('overview', '');

  it('the panel says how much there is and from where', () => {
    expect(details).toMatchObject({
      title: 'The harbour dispute',
      articles: 2,
      outlets: ['Caldor Gazette', 'The Merrow Courier'],
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

  it('it also stands in for a selection that the data does not have', () => {
    for (const name of ['nobody', 'stance:nothing', 'a>b>c']) {
      expect(detailsOf('overview', name).title).toBe('The harbour dispute');
    }
  });
});

describe('an actor', () => {
  it('is introduced with role, kind and what it is part of', () => {
    expect(detailsOf('actor', 'ostrel')).toMatchObject({
      actor: { name: 'Ana Ostrel', role: 'Harbour Minister' },
      kindLabel: 'person',
      partOf: [{ name: 'Caldoran Foreign Ministry' }, { name: 'Caldor' }],
      shown: true,
      hidden: 0,
    });
  });

  it('says some stances and is spoken about in others, by kind and the other end', () => {
    const { says, about } = detailsOf('actor', 'merrow');
    expect(says).toEqual([]);
    expect(about.map(({ kind, other, stances }) => [kind.id, other.name, stances.length])).toEqual([
      ['condemns', 'Ana Ostrel', 1],
      ['condemns', 'Merrow Council', 1],
      ['condemns', 'Tavria', 1],
      ['supports', 'Coastal League', 1],
      ['demands', 'Caldoran Foreign Ministry', 1],
    ]);
  });

  it('is said to speak, to be paraphrased, or only to be spoken about', () => {
    const minister = detailsOf('actor', 'ostrel');
    expect(minister.voices).toEqual({ speaks: 1, paraphrased: 1, spokenAbout: 0 });
    expect(minister.neverSpeaks).toBe(false);
    const tavria = detailsOf('actor', 'tavria');
    expect(tavria.voices).toEqual({ speaks: 0, paraphrased: 0, spokenAbout: 3 });
    expect(tavria.neverSpeaks).toBe(true);
  });

  it('speaks with the words of its ministers when rolled up', () => {
    const state = detailsOf('actor', 'caldor', { by: 'state' });
    expect(state.members.map(({ name }) => name)).toEqual([
      'Ana Ostrel',
      'Caldoran Foreign Ministry',
    ]);
    expect(state.voices).toEqual({ speaks: 2, paraphrased: 1, spokenAbout: 2 });
    expect(state.says.flatMap(({ stances }) => stances.map(({ source }) => source.name))).toEqual([
      'Ana Ostrel',
      'Caldoran Foreign Ministry',
    ]);
  });

  it('shares a stance toward the same target with others', () => {
    const [same, ...more] = detailsOf('actor', 'tavria').sameStance;
    expect(more).toEqual([]);
    expect(same).toMatchObject({
      kind: { id: 'condemns' },
      target: { name: 'Merrow' },
      others: [{ name: 'Ana Ostrel' }, { name: 'Merrow Council' }],
    });
  });

  it('says how many of its stances the filters hide, and whether all of them', () => {
    expect(detailsOf('actor', 'tavria', { topic: ['fees'] })).toMatchObject({
      shown: true,
      hidden: 1,
    });
    expect(detailsOf('actor', 'tavria', { voice: ['direct'] })).toMatchObject({
      shown: false,
      hidden: 2,
      neverSpeaks: true,
    });
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

  it('that was withdrawn keeps its note and drops its words', () => {
    const { entry, shown } = detailsOf('stance', 'stance:league-condemns-caldor');
    expect(shown).toBe(false);
    expect(entry).toMatchObject({
      withdrawn: true,
      note: 'The outlet corrected the report.',
      cards: [],
      hidden: 0,
    });
  });
});
