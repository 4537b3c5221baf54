// What do figures and exports of the command line start from? The data, the view that is asked for, and the texts at hand.
import type { Material } from '../exchange/material.ts';
import { NO_CRITERIA } from '../graph/criteria.ts';
import { indexGraph } from '../graph/index-graph.ts';
import type { Article, ArticleId, Dataset } from '../model/stance-graph.ts';
import { buildProvenance } from '../view/build-provenance.ts';
import { buildScene } from '../view/build-scene.ts';
import { fitViewToIndex } from '../view/fit-view.ts';
import type { Provenance, SuppliedText } from '../view/provenance.ts';
import { decodeView, encodeView } from '../view/view-url.ts';
import { checkDataset } from './check-dataset.ts';
import type { FoundText } from './check-texts.ts';
import type { Effects } from './effects.ts';
import { gatherTexts } from './gather-texts.ts';
import type { LoadedFile } from './load-dataset.ts';
import { printable } from './print.ts';
import { tellOfTexts } from './tell-of-texts.ts';

interface Asked {
  readonly view: string | null;
  readonly text: string | null;
  readonly address: string;
}

export async function buildMaterial(
  loaded: LoadedFile,
  dataset: Dataset,
  { view: fragment, text, address }: Asked,
  effects: Effects,
): Promise<Material> {
  const index = indexGraph(dataset);
  const decoded = decodeView((fragment ?? '').replace(/^[^#]*#/, ''));
  const { view, notices } = fitViewToIndex(decoded.view, index);
  for (const { key, value, message } of [...decoded.notices, ...notices])
    effects.err(`${printable(`view: ${key}=${value}: ${message}`)}\n`);
  const provenance = await checkTexts(loaded, dataset, text, effects);
  return {
    index,
    source: loaded.text,
    view: fragment === null ? null : view,
    scene: buildScene(index, fragment === null ? NO_CRITERIA : view, provenance.unmatched),
    provenance,
    day: effects.today(),
    linkTo: (shown) =>
      `${address.replace(/#.*$/s, '')}#${encodeView({ ...shown, data: dataset.id })}`,
  };
}

async function checkTexts(
  loaded: LoadedFile,
  dataset: Dataset,
  folder: string | null,
  effects: Effects,
): Promise<Provenance> {
  const texts = await gatherTexts([loaded], folder, effects);
  tellOfTexts(texts, effects);
  const { quotes } = checkDataset(loaded, texts, folder !== null);
  const supplied = new Map(
    Array.from(texts.found, ([article, found]): [ArticleId, SuppliedText] => [
      article.id,
      describeSupply(article, found),
    ]),
  );
  return buildProvenance(dataset, supplied, quotes, true);
}

function describeSupply(article: Article, found: FoundText): SuppliedText {
  const { text, sha256, lineEndsRestored } = found;
  const same = article.sha256 === sha256 ? 'same' : 'different';
  return {
    text,
    supply: article.text === undefined ? 'beside' : 'inside',
    digest: article.sha256 === undefined ? 'unknown' : same,
    ...(lineEndsRestored === true && { lineEndsRestored }),
  };
}
