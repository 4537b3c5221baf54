// Which articles are there to read, and how many shown quotes of each count?
import type { GraphIndex } from '../graph/index-graph.ts';
import { type Article, type ArticleId, type Evidence, isQuote } from '../model/stance-graph.ts';
import { describePublished } from './date-wording.ts';
import type { ReaderArticle } from './reader.ts';

export function listArticles(
  { dataset }: GraphIndex,
  counted: ReadonlySet<Evidence>,
): readonly ReaderArticle[] {
  const counts = new Map<ArticleId, number>();
  for (const evidence of counted)
    if (isQuote(evidence)) counts.set(evidence.article, (counts.get(evidence.article) ?? 0) + 1);
  return dataset.articles.map((article) => nameArticle(article, counts.get(article.id) ?? 0));
}

export function nameArticle(article: Article, quotes: number): ReaderArticle {
  const { id, title, outlet, published, language = null } = article;
  const date = published === undefined ? null : describePublished(published);
  return { id, title, outlet, date, language, quotes };
}
