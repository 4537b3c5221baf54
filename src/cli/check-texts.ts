// Is the text at hand the one that an article's digest and length speak of?
import { excerptText } from '../model/excerpt.ts';
import type { Issue } from '../model/issue.ts';
import { formatPath } from '../model/json-path.ts';
import type { Article } from '../model/stance-graph.ts';

export interface FoundText {
  readonly text: string;
  readonly sha256: string;
  /** For messages: a file name, or where in the dataset. */
  readonly origin: string;
  /** It came with other line ends than the text that was coded, and was given back those. */
  readonly lineEndsRestored?: boolean;
}

export function findTextIssues(
  article: Article,
  index: number,
  found: FoundText,
): readonly Issue[] {
  const issue = (key: string, words: Pick<Issue, 'code' | 'message' | 'cure'>): Issue => ({
    severity: 'error',
    path: formatPath(['articles', index, key]),
    record: article.id,
    ...words,
  });
  const origin = excerptText(found.origin);
  if (article.sha256 !== undefined && article.sha256 !== found.sha256)
    return [
      issue('sha256', {
        code: 'E-TEXT-DIFFERS',
        message: `the text of "${article.id}" (${origin}) has the digest ${found.sha256}, not the one given here`,
        cure: 'Supply the text that was coded, or code the new one and set its digest.',
      }),
    ];
  if (article.length === undefined || article.length === found.text.length) return [];
  return [
    issue('length', {
      code: 'E-TEXT-LENGTH',
      message: `the text of "${article.id}" (${origin}) has ${found.text.length} characters, not ${article.length}`,
      cure: `Set "length" to ${found.text.length}: it counts UTF-16 code units.`,
    }),
  ];
}

export function textUnreadable(article: Article, index: number, reason: string): Issue {
  return {
    code: 'E-TEXT-UNREADABLE',
    severity: 'error',
    path: formatPath(['articles', index]),
    record: article.id,
    message: `the text of "${article.id}" cannot be used: ${excerptText(reason, 200)}`,
    cure: 'Supply it as plain text in UTF-8.',
  };
}

export function textNotFound(article: Article, index: number): Issue {
  return {
    code: 'W-TEXT-NONE',
    severity: 'warning',
    path: formatPath(['articles', index]),
    record: article.id,
    message: `no text of "${article.id}" was found, so the quotes from it are unchecked`,
    cure:
      article.sha256 === undefined
        ? `Put it into the folder of --text as "${article.id}.txt".`
        : `Put it into the folder of --text: under any name that ends in ".txt" if it is the text that was coded, which is known by its digest, else as "${article.id}.txt".`,
  };
}

export function textFileAbsent(article: Article, index: number): Issue {
  return {
    code: 'W-TEXT-FILE',
    severity: 'warning',
    path: formatPath(['articles', index, 'textFile']),
    record: article.id,
    message: `the text "${article.textFile}" is not there, so the quotes from it are unchecked`,
    cure: 'Put it beside the dataset, or give --text a folder that has it.',
  };
}
