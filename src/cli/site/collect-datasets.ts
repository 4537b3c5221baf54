// What is published of each dataset? Its file to the byte, and the texts that it names and that lie beside it.
import { dirname, join } from 'node:path';
import type { Dataset } from '../../model/stance-graph.ts';
import { type Effects, MisuseError } from '../effects.ts';
import type { LoadedFile } from '../load-dataset.ts';
import type { SiteFile } from './site-file.ts';

export interface SiteDataset {
  readonly dataset: Dataset;
  /** Below the folder `data` of the site. */
  readonly files: readonly SiteFile[];
}

/** Names that Windows keeps for devices; nobody could unpack the folder there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

export async function collectDatasets(
  loaded: readonly LoadedFile[],
  effects: Effects,
): Promise<readonly SiteDataset[]> {
  const fileById = new Map<string, string>();
  const collected: SiteDataset[] = [];
  for (const { file, text, reading } of loaded) {
    const { dataset } = reading;
    if (dataset === null) throw new MisuseError(`${file} is no dataset`);
    const { id } = dataset;
    const other = fileById.get(id);
    if (other !== undefined)
      throw new MisuseError(
        `${other} and ${file} have the same id ${id}: links could not tell them apart`,
      );
    if (DEVICE.test(id)) throw new MisuseError(`${file}: ${id} cannot be the name of a folder`);
    fileById.set(id, file);
    const own = { path: `${id}/dataset.json`, bytes: new TextEncoder().encode(text) };
    collected.push({ dataset, files: [own, ...(await collectTexts(file, dataset, effects))] });
  }
  return collected;
}

async function collectTexts(
  file: string,
  { id, articles }: Dataset,
  effects: Effects,
): Promise<readonly SiteFile[]> {
  const names = new Set(articles.flatMap(({ textFile }) => textFile ?? []));
  const texts: SiteFile[] = [];
  for (const name of names) {
    const path = join(dirname(file), name);
    if ((await effects.kindOf(path)) !== 'file') continue;
    texts.push({ path: `${id}/${name}`, bytes: await effects.readBytes(path) });
  }
  return texts;
}
