// @vitest-environment node
// What does a reader learn who asks where an address leads: the address at the end, and nothing that must not be asked?
import { expect, it } from 'vitest';
import { findWhereItLeads } from '../../src/state/find-where-it-leads.ts';

const url = new URL('https://data.example/latest.json');

function ask(end: string | Error) {
  const asked: RequestInit[] = [];
  const fetch = async (_: unknown, init: RequestInit = {}) => {
    asked.push(init);
    if (end instanceof Error) throw end;
    return { url: end };
  };
  const { signal } = new AbortController();
  return { found: findWhereItLeads({ url, signal, fetch: fetch as never }), asked };
}

it('the last address is told, and nothing of the reader went there', async () => {
  const { found, asked } = ask('https://files.example/v3.json');
  expect((await found).href).toBe('https://files.example/v3.json');
  expect(asked).toMatchObject([
    { credentials: 'omit', referrerPolicy: 'no-referrer', mode: 'cors', redirect: 'follow' },
  ]);
});

it('what ends inside the reader’s own network is named and not offered', async () => {
  const { found } = ask('https://192.168.1.1/admin');
  await expect(found).rejects.toThrow('https://192.168.1.1/admin');
});

it('where the browser does not tell, the reader learns what to do by hand', async () => {
  const { found } = ask(new TypeError('Failed to fetch'));
  await expect(found).rejects.toThrow('could not be found out');
});
