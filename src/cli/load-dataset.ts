// Which file is meant by a DATASET argument, and what does it say?
import { describeUndecodable } from '../model/bytes-issue.ts';
import type { Issue } from '../model/issue.ts';
import type { Reading } from '../model/parse-dataset.ts';
import { readDataset } from '../model/read-dataset.ts';
import { type Effects, MisuseError } from './effects.ts';

export const LARGEST_FILE = 32 * 1024 * 1024;

export interface LoadedFile {
  /** The file as it was found: that of a folder is its dataset.json. */
  readonly file: string;
  /** Empty where the bytes are no text. */
  readonly text: string;
  readonly reading: Reading;
}

export async function loadDataset(argument: string, effects: Effects): Promise<LoadedFile> {
  const file = await findFile(argument, effects);
  const bytes = await effects.readBytes(file).catch((error: unknown) => {
    throw new MisuseError(
      `${file} cannot be read (${error instanceof Error ? error.message : error})`,
    );
  });
  if (bytes.length > LARGEST_FILE)
    return { file, text: '', reading: refuse(tooLarge(bytes.length)) };
  const text = decode(bytes);
  return text === null
    ? { file, text: '', reading: refuse(describeUndecodable(bytes)) }
    : { file, text, reading: readDataset(text) };
}

/** As supplied: a byte order mark stays, because offsets count it. */
export function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function findFile(argument: string, effects: Effects): Promise<string> {
  const kind = await effects.kindOf(argument);
  if (kind === 'file') return argument;
  if (kind === 'absent') throw new MisuseError(`there is no file or folder ${argument}`);
  const inside = `${argument.replace(/\/+$/, '')}/dataset.json`;
  if ((await effects.kindOf(inside)) === 'file') return inside;
  throw new MisuseError(`the folder ${argument} has no dataset.json`);
}

function refuse(issue: Issue): Reading {
  return { verdict: 'refused', dataset: null, issues: [issue] };
}

function tooLarge(size: number): Issue {
  return {
    code: 'E-FILE-SIZE',
    severity: 'error',
    path: '',
    record: null,
    message: `the file has ${size} bytes; at most ${LARGEST_FILE} are read`,
    cure: 'Split the dataset.',
  };
}
