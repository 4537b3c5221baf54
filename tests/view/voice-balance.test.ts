import { describe, expect, it } from 'vitest';
import { VOICES } from '../../src/model/stance-graph.ts';
import { balanceVoices } from '../../src/view/voice-balance.ts';
import { buildRecord, buildStance } from '../support/build-dataset.ts';
import { id } from '../support/build-index.ts';

const everyVoice = VOICES.map((voice) => ({ voice }));
const balanceOf = (actor: string, ...stances: ReturnType<typeof buildStance>[]) =>
  balanceVoices(stances, new Set([id<never>(actor)]));

describe('the balance of voices', () => {
  it('counts own words, reported words, and words of others', () => {
    const stance = buildStance('caldor condemns merrow', { evidence: everyVoice });
    expect(balanceOf('caldor', stance)).toEqual({ speaks: 2, paraphrased: 1, spokenAbout: 2 });
    expect(balanceOf('merrow', stance)).toEqual({ speaks: 0, paraphrased: 0, spokenAbout: 5 });
  });

  it('gives words to their speaker, not to the source', () => {
    const stance = buildStance('caldor condemns merrow', { evidence: [{ speaker: 'merrow' }] });
    expect(balanceOf('caldor', stance).speaks).toBe(0);
    expect(balanceOf('merrow', stance).speaks).toBe(1);
  });

  it('counts neither records nor what is between others', () => {
    const record = buildStance('caldor condemns merrow', { evidence: [buildRecord('EVENTS:1')] });
    const others = buildStance('tavria condemns merrow');
    expect(balanceOf('caldor', record, others)).toEqual({
      speaks: 0,
      paraphrased: 0,
      spokenAbout: 0,
    });
  });
});
