import { describe, expect, it } from 'vitest';
import { migrateFragment } from '../../src/view/migrate-fragment.ts';

describe('a link of an older grammar', () => {
  it('is brought up to date step by step, in order', () => {
    const steps = [
      { name: 'tone became stance', migrate: (text: string) => text.replace('tone=', 'stance=') },
      {
        name: 'stances lost their capitals',
        migrate: (text: string) => text.replace('stance=C', 'stance=c'),
      },
    ];
    expect(migrateFragment('tone=Condemns', steps)).toBe('stance=condemns');
  });

  it('stays as it is while the grammar has had one version', () => {
    expect(migrateFragment('stance=condemns')).toBe('stance=condemns');
  });
});
