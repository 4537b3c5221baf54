// @vitest-environment node
// Is an address that may lead into the reader's own network, or elsewhere than it looks, refused before it is asked?
import { describe, expect, it } from 'vitest';
import { judgeAddress } from '../../src/state/judge-address.ts';
import { hasShared, readShared } from '../support/shared-files.ts';

describe('an address of data on another site', () => {
  it.each([
    'https://data.example/a.json',
    'HTTPS://Data.Example:8443/a?b=c#d',
    'https://data.example./a',
    'https://xn--pple-43d.com/',
  ])('%s may be asked, once the reader agrees', (text) => {
    expect(judgeAddress(text).reason).toBeNull();
  });

  it.each([
    'http://data.example/a.json',
    'https:data.example',
    ' https://data.example',
    'https://data.example\\@other.example',
    'https://a@data.example/',
    'https://:b@data.example/',
    'https://127.1/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://[::ffff:10.0.0.1]/',
    'https://192.0.2.1/',
    'https://router/',
    'https://nas.local/',
    'https://nas.LOCAL./',
    'https://a.localhost/',
    'https://wiki.corp/',
    'https://data.example:22/',
    `https://data.example/${'a'.repeat(2048)}`,
    '',
  ])('%j is refused, with the reason', (text) => {
    const { url, reason } = judgeAddress(text);
    expect(url).toBeNull();
    expect(reason).toMatch(/\.$/);
  });

  it('is shown as what the browser will ask, not as what it looks like', () => {
    expect(judgeAddress('https://\u0430pple.com/\u202ea').url?.href).toBe(
      'https://xn--pple-43d.com/%E2%80%AEa',
    );
  });

  it.skipIf(!hasShared)('is refused wherever the collection of addresses says so', () => {
    const cases = JSON.parse(readShared('cases/urls.json')) as { url: string; dataset: string }[];
    const denied = cases.filter(({ dataset }) => dataset === 'deny');
    expect(denied.length).toBeGreaterThan(20);
    for (const { url } of denied) expect(judgeAddress(url).url, url).toBeNull();
    // What it allows beyond names on other sites is for this site's own data, or for a name of one label.
    for (const { url } of cases.filter(({ dataset }) => dataset === 'allow'))
      if (judgeAddress(url).url === null) expect(url).toMatch(/^(?:\/|\.\.\/|https:\/\/\/x)/);
  });
});
