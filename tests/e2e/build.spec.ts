// Is what we publish closed: one policy before everything, nothing inline, nothing compiled from text, no maps?
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect } from 'playwright/test';
import { scriptsOfFirstPicture } from '../support/script-cost.mjs';
import { test } from './journey.ts';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
const page = readFileSync(join(dist, 'index.html'), 'utf8');

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app-worker',
];

test('the policy is exact and stands first in the head, after the charset', () => {
  const [, first, second] = /<head>\s*(<[^>]+>)\s*(<[^>]+>)/.exec(page) ?? [];
  expect(first).toMatch(/^<meta charset="utf-8" ?\/?>$/);
  expect(second).toBe(`<meta http-equiv="Content-Security-Policy" content="${POLICY.join('; ')}">`);
  expect(page).toMatch(/<meta name="referrer" content="no-referrer" ?\/?>/);
});

test('the page that may connect to other sites differs in that alone', () => {
  const other = readFileSync(join(dist, 'open.html'), 'utf8');
  const policy = POLICY.join('; ').replace("connect-src 'self'", "connect-src 'self' https:");
  expect(other).toContain(`<meta http-equiv="Content-Security-Policy" content="${policy}">`);
  expect(other).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/);
  expect(other).not.toContain('/data/');
});

test('nothing is inline, and every address is our own and relative', () => {
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/);
  expect(page).not.toMatch(/<style|\son\w+=|\sstyle=/);
  const addresses = [...page.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(2);
  for (const address of addresses) expect(address).toMatch(/^\.\//);
});

test('no script is compiled from text, and no source map is left behind', () => {
  const scripts = files.filter((file) => extname(file) === '.js');
  expect(scripts.length).toBeGreaterThan(1);
  for (const file of scripts) {
    const text = readFileSync(join(dist, file), 'utf8');
    expect(text, file).not.toMatch(/\beval\(|new Function\(|sourceMappingURL|\.outerHTML\s*=/);
  }
  expect(files.filter((file) => extname(file) === '.map')).toEqual([]);
});

test('page and canvas are compiled while they arrive: the hint counts in the first line only', () => {
  const parts = files.filter((file) => /(page|mount-canvas)-[^/]*\.js$/.test(file));
  expect(parts.length).toBe(2);
  for (const part of parts)
    expect(readFileSync(join(dist, part), 'utf8')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});

test('the datasets, their catalogue and their schema are part of the site', () => {
  const shipped = readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' });
  const published = new Set(files);
  expect(shipped.filter((file) => !published.has(join('data', file)))).toEqual([]);
});

test('the first picture needs at most 250 kB of JavaScript', async ({ context, baseURL }) => {
  const scripts = await scriptsOfFirstPicture(context, baseURL ?? '');
  const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(scripts.length).toBeGreaterThan(1);
  expect(total, JSON.stringify(scripts)).toBeLessThanOrEqual(250_000);
});
