// What is wrong with the shape of one record? Every complaint of the schema in words, with its cure.
import * as v from 'valibot';
import { LONGEST_TEXT } from './dataset-shape.ts';
import { excerptText, excerptValue } from './excerpt.ts';
import type { Issue } from './issue.ts';
import { formatPath, type PathSegment } from './json-path.ts';
import { didYouMean } from './suggest-word.ts';

type Shape = v.GenericSchema & { readonly entries: object };

interface Words {
  readonly code: string;
  readonly message: string;
  readonly cure: string;
}

/** All faults of `value` as a record of this shape, none of them thrown. */
export function findShapeIssues(
  shape: Shape,
  value: unknown,
  place: readonly PathSegment[],
  record: string | null,
): readonly Issue[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [issueAt(place, record, wrongType('an object', value))];
  const { issues = [] } = v.safeParse(shape, value);
  return issues.map((issue) => {
    const inner = (issue.path ?? []).map((item) => item.key as PathSegment);
    return issueAt([...place, ...inner], record, describe(issue));
  });
}

function issueAt(place: readonly PathSegment[], record: string | null, words: Words): Issue {
  return { severity: 'error', path: formatPath(place), record, ...words };
}

function describe(issue: v.BaseIssue<unknown>): Words {
  const last = issue.path?.at(-1);
  if (last?.type === 'object' && last.origin === 'key')
    return missing(String(last.key), Object.keys(last.input as object));
  if (issue.type === 'picklist' || issue.type === 'literal') return wrongChoice(issue);
  if (issue.kind === 'schema')
    return wrongType(NAME_OF_TYPE.get(issue.type) ?? issue.type, issue.input);
  return brokenRule(issue);
}

const NAME_OF_TYPE: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['loose_object', 'an object'],
  ['strict_tuple', 'a pair of numbers [start, end]'],
]);

function missing(key: string, present: readonly string[]): Words {
  const meant = present.find((other) => didYouMean(other, [key]) !== '');
  const cure =
    meant === undefined
      ? `Add "${key}".`
      : `Rename "${excerptText(meant)}".${didYouMean(meant, [key])}`;
  return { code: 'E-MISSING', message: `the property "${key}" is missing`, cure };
}

function wrongType(wanted: string, found: unknown): Words {
  return {
    code: 'E-TYPE',
    message: `this must be ${wanted}, but it is ${excerptValue(found)}`,
    cure: `Write ${wanted} here.`,
  };
}

function wrongChoice(issue: v.BaseIssue<unknown>): Words {
  const choices = (issue.expected ?? '').replace(/^\(|\)$/g, '').split(' | ');
  const words = choices.map((choice) => choice.replace(/^"|"$/g, ''));
  const suggestion = typeof issue.input === 'string' ? didYouMean(issue.input, words) : '';
  return {
    code: 'E-VALUE',
    message: `${excerptValue(issue.input)} is not one of the values it may have`,
    cure: `Use ${listWords(choices)}.${suggestion}`,
  };
}

function listWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

const WORDS_OF_RULE: ReadonlyMap<string, readonly [message: string, cure: string]> = new Map([
  [
    'E-ID',
    [
      'is not an identifier',
      'Use 1 to 64 lower-case letters a–z, digits and hyphens, with a letter or digit first.',
    ],
  ],
  ['E-BLANK', ['holds no text', 'Write some text, or leave the property out if it is optional.']],
  ['E-DATE', ['is not a date', 'Write a date of the calendar as 2026, 2026-01 or 2026-01-03.']],
  [
    'E-URL',
    [
      'is not a web address that can be opened',
      'Use an address that begins with http:// or https://, without a user name, spaces or hidden characters.',
    ],
  ],
  ['E-NUMBER', ['is not a position in a text', 'Use a whole number from 0 to 5000000.']],
  [
    'E-SHA256',
    [
      'is not a SHA-256 digest',
      'Write the 64 lower-case hexadecimal digits that sha256sum prints.',
    ],
  ],
  ['E-LANGUAGE', ['is not a language tag', 'Use a tag such as "en", "es-419" or "zh-Hant".']],
  [
    'E-COUNTRY',
    [
      'is not an ISO 3166-1 alpha-2 code',
      'Use two capital letters, or leave it out where the state has no code.',
    ],
  ],
  [
    'E-TEXT-FILE',
    [
      'is not a file below the dataset',
      'Write a relative path with forward slashes, such as "articles/one.txt".',
    ],
  ],
]);

function brokenRule(issue: v.BaseIssue<unknown>): Words {
  const code = issue.message;
  const found = excerptValue(issue.input);
  if (code === 'E-TOO-LONG') {
    const length = String((issue.input as string).length);
    const limit = String(issue.requirement ?? LONGEST_TEXT);
    return {
      code,
      message: `the text has ${length} characters; at most ${limit} are allowed here`,
      cure: 'Shorten it, or split it into several.',
    };
  }
  const [message, cure] = WORDS_OF_RULE.get(code) ?? ['does not fit', 'See docs/data-format.md.'];
  return { code, message: `${found} ${message}`, cure };
}
