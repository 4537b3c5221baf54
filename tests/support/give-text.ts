// How does a text come to its article at once, as if the reader had said whose it is?
import type { Article, Dataset } from '../../src/model/stance-graph.ts';
import { keepText } from '../../src/state/given-texts.ts';
import { supplyText } from '../../src/state/supply-text.ts';

export async function giveText(dataset: Dataset, article: Article, text: string): Promise<void> {
  keepText(dataset, article.id, await supplyText(article, text, 'given'));
}
