// What are the words in a file that the reader chose, or why is it no text of an article?
import { decodeText } from './fetch-text.ts';
import { LoadError } from './load-error.ts';
import { nameFile } from './name-file.ts';
import type { BroughtText } from './stray-texts.ts';

/** No article is as long; a book of 500 pages is a tenth of it. */
const MAX_TEXT_BYTES = 8 * 1024 * 1024;

/** Throws a LoadError for what is no article's text: too large, empty, not in UTF-8, a web page. */
export async function readTextFile(file: File): Promise<BroughtText> {
  const { name } = file;
  const said = nameFile(file);
  if (file.size > MAX_TEXT_BYTES)
    throw new LoadError(
      `${said} is larger than 8 MiB, the most that is read of one article.`,
      'Give the text of one article only.',
    );
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new LoadError(
      `${said} could not be read.`,
      'It may have been moved, deleted or be a folder: choose the file again.',
    );
  }
  const text = await decodeText([bytes], said, 'plain text');
  if (text.trim() === '')
    throw new LoadError(`${said} is empty.`, 'Give the words of the article as plain text.');
  return { name, text };
}
