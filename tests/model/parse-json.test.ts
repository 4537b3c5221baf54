// Is a text JSON, and if not, is it said what it is?
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../src/model/issue.ts';
import { formatPath } from '../../src/model/json-path.ts';
import { parseJson } from '../../src/model/parse-json.ts';
import { walkJson } from '../../src/model/walk-json.ts';
import { hasShared, readShared, SHARED } from '../support/shared-files.ts';

function fault(text: string): Issue | undefined {
  const parsed = parseJson(text);
  return 'issues' in parsed ? parsed.issues[0] : undefined;
}

describe('other kinds of files are called by their name', () => {
  test.each([
    ['', 'E-FILE-EMPTY', 'empty'],
    [' \n', 'E-FILE-EMPTY', 'empty'],
    ['<!doctype html><p>404', 'E-FILE-KIND', 'web page'],
    ['<html lang="en">', 'E-FILE-KIND', 'web page'],
    ['<graphml/>', 'E-FILE-KIND', 'XML'],
    ['a,b\n1,2\n', 'E-FILE-KIND', 'CSV'],
    ['PK\u0003\u0004…', 'E-FILE-KIND', 'zip'],
    ['\u001f\uFFFD\b', 'E-FILE-KIND', 'gzip'],
    ['%PDF-1.4', 'E-FILE-KIND', 'PDF'],
    ['version https://git-lfs.github.com/spec/v1\noid sha256:00\n', 'E-FILE-KIND', 'Git LFS'],
    ['---\na: 1\n', 'E-FILE-KIND', 'YAML'],
    ['{\0"\0a\0', 'E-FILE-ENCODING', 'UTF-16'],
    ['\uFFFD\uFFFD{', 'E-FILE-ENCODING', 'UTF-16'],
  ])('%j', (text, code, word) => {
    expect(fault(text)).toMatchObject({ code, message: expect.stringContaining(word) });
  });
});

describe('broken JSON is told with line and column', () => {
  test.each([
    ['{"a": 1', 'E-JSON-CUT', 1, 8],
    ['{"a": "tex', 'E-JSON-CUT', 1, 11],
    ['[tru', 'E-JSON-CUT', 1, 5],
    ['{\n  "a": 1,\n}', 'E-JSON-SYNTAX', 3, 1],
    ["{\n  'a': 1}", 'E-JSON-SYNTAX', 2, 3],
    ['{"a" 1}', 'E-JSON-SYNTAX', 1, 6],
    ['{"a": NaN}', 'E-JSON-SYNTAX', 1, 7],
    ['{"a": 01}', 'E-JSON-SYNTAX', 1, 8],
    ['{"a": "x\ny"}', 'E-JSON-SYNTAX', 1, 9],
    ['{"a": "\\x"}', 'E-JSON-SYNTAX', 1, 8],
    ['{} {}', 'E-JSON-SYNTAX', 1, 4],
    ['{"a": 1, "b": {"c": 1,\n "c": 2}}', 'E-JSON-KEY-TWICE', 2, 2],
    ['{"a": 1, "\\u0061": 2}', 'E-JSON-KEY-TWICE', 1, 10],
  ])('%j', (text, code, line, column) => {
    expect(fault(text)).toMatchObject({ code, line, column });
  });

  test('both places of a doubled key are named', () => {
    const issue = fault('{"actors": [{"id": "a",\n  "id": "b"}]}');
    expect(issue).toMatchObject({ path: 'actors[0].id', line: 2, column: 3 });
    expect(issue?.message).toContain('line 1:14');
  });

  test('a text cut anywhere ends too early', () => {
    const whole = JSON.stringify({ a: [1, true, { b: 'text “with” \\ marks\n' }], c: null });
    for (let end = 1; end < whole.length; end++)
      expect(fault(whole.slice(0, end)), whole.slice(0, end)).toMatchObject({ code: 'E-JSON-CUT' });
  });
});

test('nesting beyond sixteen is refused, even a million deep', () => {
  expect(fault(`${'['.repeat(16)}${']'.repeat(16)}`)).toBeUndefined();
  expect(fault(`${'['.repeat(17)}${']'.repeat(17)}`)?.code).toBe('E-JSON-DEEP');
  expect(fault('['.repeat(1_000_000))?.code).toBe('E-JSON-DEEP');
  expect(fault('{"a":'.repeat(1_000_000))?.code).toBe('E-JSON-DEEP');
});

test('a byte order mark is passed over', () => {
  expect(parseJson('\uFEFF{"a": 1}')).toEqual({ value: { a: 1 } });
});

test('a text of five million characters is no trouble', () => {
  const text = 'x\\n'.repeat(1_700_000);
  expect(parseJson(`["${text}"]`)).toHaveProperty('value');
});

test('whatever JSON.stringify writes is read as it was, however it is spaced', () => {
  const value = fc.jsonValue({ maxDepth: 8 });
  fc.assert(
    fc.property(value, fc.constantFrom(undefined, 1, '\t', '\r\n '), (json, space) => {
      const text = JSON.stringify(json, null, space === '\r\n ' ? 2 : space);
      expect(parseJson(text)).toEqual({ value: JSON.parse(text) });
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('the walk sees each value where it begins', () => {
  const text = '{"a": [1, {"b c": true}], "d": ""}';
  const seen: string[] = [];
  walkJson(text, (path, offset) =>
    seen.push(`${formatPath(path)}@${text.slice(offset, offset + 3)}`),
  );
  expect(seen).toEqual(['@{"a', 'a@[1,', 'a[0]@1, ', 'a[1]@{"b', 'a[1]["b c"]@tru', 'd@""}']);
});

describe.skipIf(!hasShared)('the corpus of JSON parser tests', () => {
  const folder = join(SHARED, 'corpora/json-test-suite/test_parsing');
  const files = hasShared ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];

  test.each(files)('%s', (name) => {
    const bytes = readFileSync(join(folder, name));
    const text = decode(bytes);
    // What is no UTF-8 never gets as far as the parser.
    if (text === null) return expect(name).toMatch(/^[ni]_/);
    const issue = fault(text);
    if (name.startsWith('y_')) {
      // Sound JSON, but which of the two is meant?
      if (name.includes('duplicated_key')) expect(issue?.code).toBe('E-JSON-KEY-TWICE');
      else expect(issue).toBeUndefined();
    }
    if (name.startsWith('n_')) expect(issue).toBeDefined();
  });
});

describe.skipIf(!hasShared)('prototype keys', () => {
  const cases: readonly string[] = hasShared
    ? JSON.parse(readShared('cases/prototype-json.json'))
    : [];
  test.each(cases)('%s changes no prototype', (text) => {
    parseJson(text);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
