// Which files is the app made of, without the data and the example that came with it?
import { type Effects, MisuseError } from '../effects.ts';
import { type SiteFile, textOf } from './site-file.ts';

export interface App {
  readonly files: readonly SiteFile[];
  readonly index: string;
  /** The dataset that its start page asks for first, below `data`. */
  readonly first: string;
  readonly schema: SiteFile;
  /** What keeps a copy for times without a network, once it is told what to keep. */
  readonly offlineWorker: string;
}

const SCHEMA = 'data/stance-graph.schema.json';
const OFFLINE_WORKER = 'offline-worker.js';

export async function readApp(folder: string, effects: Effects): Promise<App> {
  const prefix = `${folder.replace(/[\\/]+$/, '')}/`;
  const all: SiteFile[] = [];
  for (const path of await effects.listFiles(folder)) {
    const inside = path.slice(prefix.length).replaceAll('\\', '/');
    all.push({ path: inside, bytes: await effects.readBytes(path) });
  }
  const find = (path: string) => {
    const file = all.find((each) => each.path === path);
    if (file === undefined) throw new MisuseError(`the build of the app lacks ${path}`);
    return file;
  };
  const catalogue = JSON.parse(textOf(find('data/catalogue.json'))) as {
    default: string;
    datasets: { id: string; file: string }[];
  };
  const first = catalogue.datasets.find(({ id }) => id === catalogue.default);
  return {
    files: all.filter(
      ({ path }) =>
        !/^(?:data|example)\//.test(path) && path !== 'index.html' && path !== OFFLINE_WORKER,
    ),
    index: textOf(find('index.html')),
    first: first?.file ?? '',
    schema: find(SCHEMA),
    offlineWorker: textOf(find(OFFLINE_WORKER)),
  };
}
