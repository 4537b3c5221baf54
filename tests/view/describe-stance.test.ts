import { describe, expect, it } from 'vitest';
import { attributionSentence, describeAttribution } from '../../src/view/describe-stance.ts';
import { DISPUTE_INDEX, id, stanceId } from '../support/build-index.ts';

describe('the attribution', () => {
  it('says in one sentence who, toward whom, what, how, where and when', () => {
    const facts = DISPUTE_INDEX.stanceById.get(stanceId('caldor-mfa-demands-merrow'));
    const article = DISPUTE_INDEX.articleById.get(id('gazette-1'));
    if (facts === undefined || article === undefined) throw new Error('the dispute has changed');
    expect(attributionSentence(describeAttribution(DISPUTE_INDEX, facts, 'partial', article))).toBe(
      'Caldoran Foreign Ministry → Merrow: demands · reopening · partly quoted · Caldor Gazette · 3 May 2031 (inferred from the text)',
    );
  });

  it('leaves out what the data does not say', () => {
    const facts = DISPUTE_INDEX.stanceById.get(stanceId('league-supports-merrow'));
    if (facts === undefined) throw new Error('the dispute has changed');
    expect(attributionSentence(describeAttribution(DISPUTE_INDEX, facts, null, null))).toBe(
      'Coastal League → Merrow: supports',
    );
  });
});
