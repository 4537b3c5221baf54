// Is a link that works on one computer told from one that works for all?
import { expect, it } from 'vitest';
import { leadsHereOnly } from '../../../src/features/share/leads-here-only.ts';

it('names of the computer itself lead here only, those of others do not', () => {
  for (const here of ['localhost', '127.0.0.1', '127.1.2.3', '[::1]', 'demarche.localhost'])
    expect([here, leadsHereOnly(here)]).toEqual([here, true]);
  for (const there of ['demarche.example', '192.168.1.20', 'localhost.example', '127.example', ''])
    expect([there, leadsHereOnly(there)]).toEqual([there, false]);
});
