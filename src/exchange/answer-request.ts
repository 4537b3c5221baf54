// What comes of a request for an export that holds nothing but values, as a worker gets it and the command line could?
import { NO_CRITERIA } from '../graph/criteria.ts';
import { indexGraph } from '../graph/index-graph.ts';
import type { CheckedQuote } from '../model/check-quotes.ts';
import { readDataset } from '../model/read-dataset.ts';
import type { ArticleId } from '../model/stance-graph.ts';
import { buildProvenance } from '../view/build-provenance.ts';
import { buildScene } from '../view/build-scene.ts';
import type { SuppliedText } from '../view/provenance.ts';
import type { ViewState } from '../view/view-state.ts';
import { encodeView } from '../view/view-url.ts';
import type { Exported } from './exported.ts';
import type { FormatId } from './formats.ts';
import { type ExportOptions, writeFormat } from './write-format.ts';

export interface ExportRequest extends ExportOptions {
  readonly format: FormatId;
  /** The file of the dataset, to the letter. */
  readonly source: string;
  readonly view: ViewState;
  /** Whatever the filters. */
  readonly everything: boolean;
  readonly texts: ReadonlyMap<ArticleId, SuppliedText>;
  /** Those whose article has a text. */
  readonly quotes: readonly CheckedQuote[];
  /** Whether the check has ended, and of which articles the text is on its way. */
  readonly done: boolean;
  readonly coming: ReadonlySet<ArticleId>;
  readonly day: string;
  /** Of the page that links lead to, without a fragment. */
  readonly page: string;
}

/** Read anew from the text: to send that to a worker costs less than to send what was made of it. */
export function answerRequest(request: ExportRequest): Exported {
  const { format, source, view, everything, texts, quotes, day, page, raw, actor } = request;
  const { done, coming } = request;
  const { dataset } = readDataset(source);
  if (dataset === null) throw new Error('The data does not read.');
  const index = indexGraph(dataset);
  const provenance = buildProvenance(dataset, texts, quotes, done, coming);
  const material = {
    index,
    source,
    view: everything ? null : view,
    scene: buildScene(index, everything ? NO_CRITERIA : view, provenance.unmatched),
    provenance,
    day,
    linkTo: (shown: ViewState) => `${page}#${encodeView({ ...shown, data: view.data })}`,
  };
  return writeFormat(format, material, { raw, actor });
}
