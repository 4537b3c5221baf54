import { describe, expect, it } from 'vitest';
import { detailsOf } from '../support/details-of.ts';

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

  it('names who is part of it, however far down, unless they are rolled up into it', () => {
    const parts = (by: 'name' | 'state') =>
      detailsOf('actor', 'caldor', { by }).parts.map(({ name }) => name);
    expect(parts('name')).toEqual(['Ana Ostrel', 'Caldoran Foreign Ministry']);
    expect(parts('state')).toEqual([]);
  });

  it('names those of its members who take stances where it takes none itself', () => {
    const speaking = (name: string, by: 'name' | 'state' = 'name') =>
      detailsOf('actor', name, { by }).partsThatSpeak.map(({ actor, takes }) => [
        actor.name,
        takes,
      ]);
    expect(speaking('caldor')).toEqual([
      ['Ana Ostrel', 1],
      ['Caldoran Foreign Ministry', 1],
    ]);
    expect(speaking('caldor', 'state')).toEqual([]);
    // It takes one itself.
    expect(speaking('caldor-mfa')).toEqual([]);
  });

  it('keeps on record what was withdrawn of it, and what of others about it', () => {
    const withdrawn = (name: string) =>
      detailsOf('actor', name).withdrawn.map(({ stance }) => stance);
    expect(withdrawn('league')).toEqual(['league-condemns-caldor']);
    expect(withdrawn('caldor')).toEqual(['league-condemns-caldor']);
    expect(withdrawn('tavria')).toEqual([]);
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
    expect(minister.hearing).toBe('quoted');
    const tavria = detailsOf('actor', 'tavria');
    expect(tavria.voices).toEqual({ speaks: 0, paraphrased: 0, spokenAbout: 3 });
    expect(tavria.hearing).toBe('paraphrased');
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
      hearing: 'paraphrased',
    });
  });
});
