// Which texts are at hand for the articles of these datasets?
import { dirname, join } from 'node:path';
import type { Article } from '../model/stance-graph.ts';
import type { FoundText } from './check-texts.ts';
import { type Effects, MisuseError } from './effects.ts';
import { decode, type LoadedFile } from './load-dataset.ts';
import { matchTexts, type TextFile } from './match-texts.ts';

/** A text from --text comes before one inside or beside the dataset: the user brought it to check against. */
export async function gatherTexts(
  files: readonly LoadedFile[],
  folder: string | null,
  effects: Effects,
): Promise<ReadonlyMap<Article, FoundText>> {
  const own = new Map<Article, FoundText>();
  for (const { file, reading } of files)
    for (const article of reading.dataset?.articles ?? []) {
      const found = await ownText(article, dirname(file), effects);
      if (found !== null) own.set(article, found);
    }
  const articles = files.flatMap(({ reading }) => reading.dataset?.articles ?? []);
  const texts = folder === null ? [] : await readTexts(folder, effects);
  const matched = matchTexts(articles, texts, (article) => own.has(article));
  const brought = Array.from(matched, ([article, { path, text, sha256 }]) => {
    return [article, { text, sha256, origin: path }] as const;
  });
  return new Map([...own, ...brought]);
}

async function ownText(
  article: Article,
  folder: string,
  effects: Effects,
): Promise<FoundText | null> {
  if (article.text !== undefined) {
    const sha256 = effects.sha256(new TextEncoder().encode(article.text));
    return { text: article.text, sha256, origin: 'inside the dataset' };
  }
  if (article.textFile === undefined) return null;
  const path = join(folder, article.textFile);
  if ((await effects.kindOf(path)) !== 'file') return null;
  const { text, sha256 } = await readText(path, effects);
  return { text, sha256, origin: path };
}

async function readTexts(folder: string, effects: Effects): Promise<readonly TextFile[]> {
  if ((await effects.kindOf(folder)) !== 'folder')
    throw new MisuseError(`--text: there is no folder ${folder}`);
  const paths = (await effects.listFiles(folder)).filter((path) => path.endsWith('.txt'));
  return Promise.all(paths.map((path) => readText(path, effects)));
}

async function readText(path: string, effects: Effects): Promise<TextFile> {
  const bytes = await effects.readBytes(path);
  const text = decode(bytes);
  if (text === null) throw new MisuseError(`the text ${path} is not in UTF-8`);
  return { path, text, sha256: effects.sha256(bytes) };
}
