// How do datasets become a folder to put on any static host? The command `site`. All of it is checked before anything is written.
import { isWebOrigin } from '../../view/web-origin.ts';
import { checkDataset } from '../check-dataset.ts';
import { describeCheck } from '../describe-check.ts';
import { type Effects, type ExitCode, MisuseError } from '../effects.ts';
import { gatherTexts } from '../gather-texts.ts';
import { type LoadedFile, loadDataset } from '../load-dataset.ts';
import { countNoun, printable } from '../print.ts';
import { buildSite } from '../site/build-site.ts';
import { checkPlace } from '../site/check-place.ts';
import { collectDatasets } from '../site/collect-datasets.ts';
import { readApp } from '../site/read-app.ts';

export interface SiteOptions {
  /** The first is shown to whoever comes without a link. */
  readonly datasets: readonly string[];
  readonly out: string;
  readonly title: string | null;
  /** Texts to check against; they are not published. */
  readonly text: string | null;
  readonly embedders: readonly string[];
  readonly offline: boolean;
  /** Takes the place of a site that this command made. */
  readonly force: boolean;
}

export async function site(options: SiteOptions, effects: Effects): Promise<ExitCode> {
  const wrong = options.embedders.find((origin) => !isWebOrigin(origin));
  if (wrong !== undefined)
    throw new MisuseError(
      `--allow-embed takes an origin such as https://example.org, without a path; not ${wrong}`,
    );
  if (await effects.restoreFolder(options.out))
    effects.err(
      `${printable(options.out)}: a replacement was broken off; what was there before is back.\n`,
    );
  await checkPlace(options.out, options.force, effects);
  const files: LoadedFile[] = [];
  for (const argument of options.datasets) files.push(await loadDataset(argument, effects));
  if (!(await allSound(files, options.text, effects))) return 1;
  const datasets = await collectDatasets(files, effects);
  const app = await readApp(await effects.appFolder(), effects);
  const built = buildSite(app, datasets, options, effects.sha256);
  await effects.replaceFolder(options.out, built).catch((error: unknown) => {
    throw new MisuseError(
      `${options.out} cannot be written (${error instanceof Error ? error.message : error})`,
    );
  });
  const size = built.reduce((sum, { bytes }) => sum + bytes.length, 0);
  effects.out(
    `${printable(options.out)}: ${countNoun(datasets.length, 'dataset')}, ${countNoun(built.length, 'file')}, ${(size / 1e6).toFixed(1)} MB\n`,
  );
  return 0;
}

async function allSound(
  files: readonly LoadedFile[],
  text: string | null,
  effects: Effects,
): Promise<boolean> {
  const texts = await gatherTexts(files, text, effects);
  let sound = true;
  for (const file of files) {
    const checked = checkDataset(file, texts, text !== null);
    if (checked.issues.every(({ severity }) => severity !== 'error')) continue;
    sound = false;
    for (const line of describeCheck({ file, ...checked, texts, all: false }))
      effects.err(`${printable(line)}\n`);
  }
  if (!sound) effects.err('Nothing was written: a dataset with errors is not published.\n');
  return sound;
}
