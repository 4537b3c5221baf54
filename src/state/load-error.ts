// Why was nothing loaded, and what can the reader do about it?
import type { Issue } from '../model/issue.ts';

export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly cure: string;
  readonly issues: readonly Issue[];

  constructor(message: string, cure: string, issues: readonly Issue[] = []) {
    super(message);
    this.cure = cure;
    this.issues = issues;
  }
}

export function errorOfStatus(name: string, status: number, retryAfter: string | null): LoadError {
  const answer = `The server answered ${status} for ${name}`;
  if (status === 404 || status === 410)
    return new LoadError(
      `${answer}: there is no such file.`,
      'Check the address, or choose another dataset.',
    );
  if (status === 401 || status === 403)
    return new LoadError(
      `${answer}: it does not hand the file out.`,
      'Ask whoever runs the site, or choose another dataset.',
    );
  const wait = retryAfter === null ? 'Try again in a minute.' : `Try again after ${retryAfter}.`;
  if (status === 429) return new LoadError(`${answer}: too many requests.`, wait);
  if (status >= 500) return new LoadError(`${answer}: it is out of order.`, wait);
  return new LoadError(`${answer}.`, 'Try again, or choose another dataset.');
}

export function asLoadError(error: unknown): LoadError {
  if (error instanceof LoadError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new LoadError(
    `Something unexpected happened: ${detail}`,
    'Reload the page; the view is kept in the address.',
  );
}
