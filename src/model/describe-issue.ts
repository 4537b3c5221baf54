// How is an issue said in one line? The same words in the browser and on the command line.
import type { Issue } from './issue.ts';

const RECORD = /^\w+\[\d+\]/;

/** `E-REF-ACTOR stances[12] "lula-condemns-strikes".target: no actor has the id "x". Did you mean "y"?` */
export function describeIssue(issue: Issue): string {
  const line = issue.line === undefined ? '' : `(line ${issue.line}:${issue.column ?? 1})`;
  const where = [issue.code, describePlace(issue), line].filter((part) => part !== '').join(' ');
  return `${where}: ${issue.message}. ${issue.cure}`;
}

/** The path with the record's id in it, so that nobody counts list items. */
export function describePlace({ path, record }: Pick<Issue, 'path' | 'record'>): string {
  if (record === null || !RECORD.test(path)) return path;
  return path.replace(RECORD, (place) => `${place} "${record}"`);
}
