// Which of the datasets of this session is it? Two may bear one id: the reader's file, mended and opened again.
import type { Dataset } from '../model/stance-graph.ts';

const numberOf = new WeakMap<Dataset, number>();
let lastNumber = 0;

export function datasetNumber(dataset: Dataset): number {
  const known = numberOf.get(dataset) ?? ++lastNumber;
  numberOf.set(dataset, known);
  return known;
}
