import { describe, expect, it } from 'vitest';
import { CORE_VOCABULARY } from '../../src/model/core-vocabulary.ts';
import {
  CERTAINTY_WORDING,
  countOf,
  END_WORDING,
  KIND_WORDING,
  VOICE_WORDING,
} from '../../src/view/wording.ts';

const LOADED = /\b(enem|friend|regime|attack|ally|allies|hostile|true|verif|terror|puppet)/i;

describe('the words of the interface', () => {
  const entries = [VOICE_WORDING, KIND_WORDING, CERTAINTY_WORDING, END_WORDING].flatMap((table) =>
    Object.values(table),
  );

  it('have a label that nothing else has, and one sentence of definition', () => {
    expect(new Set(entries.map(({ label }) => label)).size).toBe(entries.length);
    for (const { definition } of entries) expect(definition).toMatch(/^[A-Z].+\.$/);
  });

  it('take no side', () => {
    const all = [...entries, ...CORE_VOCABULARY];
    for (const { label, definition } of all) expect(`${label} ${definition}`).not.toMatch(LOADED);
  });
});

describe('a count', () => {
  it('agrees with its noun', () => {
    expect([countOf(0, 'stance'), countOf(1, 'stance'), countOf(12_345, 'stance')]).toEqual([
      '0 stances',
      '1 stance',
      '12,345 stances',
    ]);
    expect(countOf(2, 'body', 'bodies')).toBe('2 bodies');
  });
});
