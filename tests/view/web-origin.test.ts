// Is an origin taken only as browsers write it?
import { expect, it } from 'vitest';
import { isWebOrigin } from '../../src/view/web-origin.ts';

it.each([
  'https://news.example',
  'https://news.example:8443',
  'https://xn--bcher-kva.example',
  'http://localhost:3000',
  'http://127.0.0.1',
  'http://[::1]:8080',
])('%s is one, and a browser writes it just so', (origin) => {
  expect(isWebOrigin(origin)).toBe(true);
  expect(new URL(origin).origin).toBe(origin);
});

it.each([
  '*',
  'null',
  '',
  'news.example',
  'https://news.example/',
  'https://news.example:443',
  'https://*.example',
  'https://News.example',
  'https://user@news.example',
  'https://news.example#x',
  'http://news.example',
  'file://',
  'https://news.example\n',
])('%j is none', (text) => {
  expect(isWebOrigin(text)).toBe(false);
});
