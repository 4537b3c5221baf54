// Which text belongs to which article? By digest first, then by name, then by being the only ones left.
import type { Article } from '../model/stance-graph.ts';

export interface TextFile {
  readonly path: string;
  readonly sha256: string;
  readonly text: string;
}

/** `hasOwnText` says which articles bring a text with them and so wait for no leftover. */
export function matchTexts(
  articles: readonly Article[],
  files: readonly TextFile[],
  hasOwnText: (article: Article) => boolean,
): ReadonlyMap<Article, TextFile> {
  const fileByDigest = new Map(files.map((file) => [file.sha256, file]));
  const fileByName = new Map(files.map((file) => [baseName(file.path), file]));
  const matched = new Map<Article, TextFile>();
  for (const article of articles) {
    const file =
      fileByDigest.get(article.sha256 ?? '') ??
      fileByName.get(baseName(article.textFile ?? '')) ??
      fileByName.get(`${article.id}.txt`);
    if (file !== undefined) matched.set(article, file);
  }
  const taken = new Set(Array.from(matched.values(), ({ sha256 }) => sha256));
  const waiting = articles.filter((article) => !matched.has(article) && !hasOwnText(article));
  const left = files.filter(({ sha256 }) => !taken.has(sha256));
  const [article] = waiting;
  const [file] = left;
  if (waiting.length === 1 && left.length === 1 && article !== undefined && file !== undefined)
    matched.set(article, file);
  return matched;
}

export function isNamedAfter(path: string, { id, textFile = '' }: Article): boolean {
  const name = baseName(path);
  return name === baseName(textFile) || name === `${id}.txt`;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
