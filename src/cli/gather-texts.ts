// Which texts are at hand for the articles of these datasets?
import { dirname, join } from 'node:path';
import { lineEndVariants } from '../model/line-ends.ts';
import type { Article } from '../model/stance-graph.ts';
import type { FoundText } from './check-texts.ts';
import { type Effects, MisuseError } from './effects.ts';
import { decode, LARGEST_FILE, type LoadedFile } from './load-dataset.ts';
import { isNamedAfter, matchTexts, type TextFile } from './match-texts.ts';

export interface GatheredTexts {
  readonly found: ReadonlyMap<Article, FoundText>;
  /** Why the text that an article names is not among them. */
  readonly unreadable: ReadonlyMap<Article, string>;
  /** The same of files that belong to no article. */
  readonly strays: readonly string[];
  /** The folder, where it has no text at all. */
  readonly emptyFolder: string | null;
}

/** A text from --text comes before one inside or beside the dataset: the user brought it to check against. */
export async function gatherTexts(
  files: readonly LoadedFile[],
  folder: string | null,
  effects: Effects,
): Promise<GatheredTexts> {
  const own = new Map<Article, FoundText>();
  const unreadable = new Map<Article, string>();
  for (const { file, reading } of files)
    for (const article of reading.dataset?.articles ?? []) {
      const found = await ownText(article, dirname(file), effects);
      if (typeof found === 'string') unreadable.set(article, found);
      else if (found !== null) own.set(article, found);
    }
  const articles = files.flatMap(({ reading }) => reading.dataset?.articles ?? []);
  const { texts, failed } = await readTexts(folder, effects);
  const matched = matchTexts(articles, texts, (article) => own.has(article));
  const brought = Array.from(matched, ([article, { path, text, sha256 }]) => {
    return [article, restoreLineEnds(article, { text, sha256, origin: path }, effects)] as const;
  });
  const strays = new Map(failed);
  for (const article of articles)
    for (const [path, reason] of failed)
      if (!matched.has(article) && isNamedAfter(path, article)) {
        unreadable.set(article, reason);
        strays.delete(path);
      }
  return {
    found: new Map([...own, ...brought]),
    unreadable,
    strays: Array.from(strays.values()),
    emptyFolder: texts.length + failed.size === 0 ? folder : null,
  };
}

async function ownText(
  article: Article,
  folder: string,
  effects: Effects,
): Promise<FoundText | string | null> {
  if (article.text !== undefined) {
    const sha256 = effects.sha256(new TextEncoder().encode(article.text));
    return { text: article.text, sha256, origin: 'inside the dataset' };
  }
  if (article.textFile === undefined) return null;
  const path = join(folder, article.textFile);
  if ((await effects.kindOf(path)) !== 'file') return null;
  const read = await readText(path, effects);
  if (typeof read === 'string') return read;
  const { text, sha256 } = read;
  return restoreLineEnds(article, { text, sha256, origin: path }, effects);
}

/** Offsets count in the text that was coded; a copy with other line ends would shift them all. */
function restoreLineEnds(article: Article, found: FoundText, effects: Effects): FoundText {
  const { sha256, length } = article;
  if (sha256 === undefined ? length === found.text.length : sha256 === found.sha256) return found;
  if (sha256 === undefined && length === undefined) return found;
  for (const text of lineEndVariants(found.text)(article)) {
    const digest = effects.sha256(new TextEncoder().encode(text));
    if (sha256 === undefined || sha256 === digest)
      return { ...found, text, sha256: digest, lineEndsRestored: true };
  }
  return found;
}

/** One after the other: ten thousand open files are more than a system gives. */
async function readTexts(
  folder: string | null,
  effects: Effects,
): Promise<{ readonly texts: readonly TextFile[]; readonly failed: ReadonlyMap<string, string> }> {
  const texts: TextFile[] = [];
  const failed = new Map<string, string>();
  if (folder === null) return { texts, failed };
  if ((await effects.kindOf(folder)) !== 'folder')
    throw new MisuseError(`--text: there is no folder ${folder}`);
  for (const path of await effects.listFiles(folder)) {
    if (!path.endsWith('.txt')) continue;
    const read = await readText(path, effects);
    if (typeof read === 'string') failed.set(path, read);
    else texts.push(read);
  }
  return { texts, failed };
}

/** The text, or why there is none. */
async function readText(path: string, effects: Effects): Promise<TextFile | string> {
  const bytes = await effects.readBytes(path).catch((error: unknown) => {
    return error instanceof Error ? error.message : String(error);
  });
  if (typeof bytes === 'string') return `${path} cannot be read (${bytes})`;
  if (bytes.length > LARGEST_FILE)
    return `${path} has ${bytes.length} bytes; at most ${LARGEST_FILE} are read`;
  const text = decode(bytes);
  return text === null ? `${path} is not in UTF-8` : { path, text, sha256: effects.sha256(bytes) };
}
