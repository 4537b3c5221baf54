import { describe, expect, it } from 'vitest';
import { VOICES } from '../../src/model/stance-graph.ts';
import { balanceVoices, hearActors } from '../../src/view/voice-balance.ts';
import { buildRecord, buildStance } from '../support/build-dataset.ts';
import { id } from '../support/build-index.ts';

const everyVoice = VOICES.map((voice) => ({ voice }));
const balanceOf = (actor: string, ...stances: ReturnType<typeof buildStance>[]) =>
  balanceVoices(stances, new Set([id<never>(actor)]));

describe('the balance of voices', () => {
  it('counts own words, reported words, and words of others', () => {
    const stance = buildStance('caldor condemns merrow', { evidence: everyVoice });
    expect(balanceOf('caldor', stance)).toMatchObject({
      speaks: 2,
      paraphrased: 1,
      spokenAbout: 2,
    });
    expect(balanceOf('merrow', stance)).toMatchObject({
      speaks: 0,
      paraphrased: 0,
      spokenAbout: 5,
    });
  });

  it('gives words to their speaker, not to the source', () => {
    const stance = buildStance('caldor condemns merrow', { evidence: [{ speaker: 'merrow' }] });
    expect(balanceOf('caldor', stance).speaks).toBe(0);
    expect(balanceOf('merrow', stance).speaks).toBe(1);
  });

  it('gives to the source what others say for it, and to nobody else', () => {
    const evidence = [
      { speaker: 'envoy' },
      { speaker: 'envoy', voice: 'paraphrase' as const },
      { speaker: 'envoy', voice: 'headline' as const },
    ];
    const stance = buildStance('caldor condemns merrow', { evidence });
    expect(balanceOf('caldor', stance)).toEqual({
      speaks: 0,
      through: new Map([['envoy', 2]]),
      paraphrased: 0,
      spokenAbout: 1,
    });
    expect(balanceOf('merrow', stance)).toMatchObject({ through: new Map(), spokenAbout: 3 });
  });

  it('counts neither records nor what is between others', () => {
    const record = buildStance('caldor condemns merrow', { evidence: [buildRecord('EVENTS:1')] });
    const others = buildStance('tavria condemns merrow');
    expect(balanceOf('caldor', record, others)).toEqual({
      speaks: 0,
      through: new Map(),
      paraphrased: 0,
      spokenAbout: 0,
    });
  });
});

describe('an actor is heard by the best that the data has', () => {
  const stances = [
    buildStance('caldor condemns merrow', {
      evidence: [
        { speaker: 'envoy' },
        { speaker: 'herald' },
        { speaker: 'crier', voice: 'paraphrase' },
        { speaker: 'editor', voice: 'headline' },
      ],
    }),
    buildStance('caldor supports tavria', { evidence: [{ voice: 'paraphrase' }] }),
    buildStance('tavria condemns merrow', { evidence: [{ voice: 'paraphrase' }] }),
    buildStance('league condemns merrow', { evidence: [{ voice: 'narration' }] }),
    buildStance('envoy condemns merrow', { evidence: [{ voice: 'paraphrase' }] }),
    buildStance('osk supports league', {
      evidence: [{ speaker: 'league', voice: 'paraphrase' }, buildRecord('EVENTS:1')],
    }),
  ];

  it('quoted itself, through others, paraphrased by itself or through others, else only spoken about', () => {
    expect([...hearActors(stances, (each) => each)]).toEqual([
      ['caldor', 'through'],
      ['merrow', 'silent'],
      ['tavria', 'paraphrased'],
      ['league', 'paraphrased'],
      ['envoy', 'quoted'],
      ['osk', 'paraphrased'],
      // At no end of a stance, and heard all the same.
      ['herald', 'quoted'],
      ['crier', 'paraphrased'],
    ]);
  });

  it('and by the words of whoever is drawn as it', () => {
    const drawn = (each: string) => (each === 'envoy' ? 'caldor' : each);
    expect(hearActors(stances, (each) => id(drawn(each))).get(id('caldor'))).toBe('quoted');
  });
});
