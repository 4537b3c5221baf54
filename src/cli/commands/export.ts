// How does a dataset, or what a view shows of it, reach another program? The command `export`.
import { dirname } from 'node:path';
import { describeChange, type Exported } from '../../exchange/exported.ts';
import { FORMATS } from '../../exchange/formats.ts';
import { writeFormat } from '../../exchange/write-format.ts';
import { describeIssue } from '../../model/describe-issue.ts';
import type { Dataset } from '../../model/stance-graph.ts';
import { didYouMean } from '../../model/suggest-word.ts';
import { buildMaterial } from '../build-material.ts';
import { type Effects, type ExitCode, MisuseError } from '../effects.ts';
import { loadDataset } from '../load-dataset.ts';
import { printable, printableJson } from '../print.ts';

export interface ExportOptions {
  readonly dataset: string;
  readonly to: string | null;
  /** The fragment of an address; null for everything. */
  readonly view: string | null;
  readonly actor: string | null;
  /** Folder with article texts. */
  readonly text: string | null;
  /** Of the page that links lead to. */
  readonly address: string;
  readonly out: string | null;
  readonly raw: boolean;
  readonly force: boolean;
  readonly json: boolean;
}

export async function exportData(options: ExportOptions, effects: Effects): Promise<ExitCode> {
  const format = findFormat(options);
  const loaded = await loadDataset(options.dataset, effects);
  const { dataset, issues } = loaded.reading;
  const errors = issues.filter(({ severity }) => severity === 'error');
  for (const issue of errors) effects.err(`${printable(describeIssue(issue))}\n`);
  if (dataset === null) return 1;
  const actor = findActor(options, dataset);
  const material = await buildMaterial(loaded, dataset, options, effects);
  const exported = writeFormat(format.id, material, { raw: options.raw, actor });
  await deliver(exported, options, effects);
  return errors.length === 0 ? 0 : 1;
}

function findFormat({ to, actor, raw, out, json }: ExportOptions) {
  const names = FORMATS.map(({ id }) => id);
  const format = FORMATS.find(({ id }) => id === to);
  if (format === undefined) {
    const wrong = to === null ? 'export needs --to FORMAT' : `there is no format "${to}"`;
    throw new MisuseError(`${wrong}: ${names.join(', ')}`);
  }
  if (raw && format.id !== 'csv') throw new MisuseError('--raw goes with --to csv');
  if ((actor === null) === (format.id === 'dossier'))
    throw new MisuseError('--to dossier needs --actor ID, and nothing else takes it');
  if (out === null && format.id === 'csv')
    throw new MisuseError('--to csv writes two files: name a folder for them with --out');
  if (out === null && json)
    throw new MisuseError('--json says what was written: name a place for it with --out');
  return format;
}

function findActor({ actor }: ExportOptions, { actors }: Dataset) {
  if (actor === null) return null;
  const known = actors.find(({ id }) => id === actor);
  if (known !== undefined) return known.id;
  const ids = new Set<string>(actors.map(({ id }) => id));
  throw new MisuseError(`no actor has the id "${actor}".${didYouMean(actor, ids)}`);
}

async function deliver(
  { files, changes }: Exported,
  { out, force, json }: ExportOptions,
  effects: Effects,
): Promise<void> {
  const changed = changes.map((change) => `${printable(describeChange(change))}\n`);
  if (out === null) {
    for (const { text } of files) effects.out(text);
    for (const line of changed) effects.err(line);
    return;
  }
  const inFolder = (await effects.kindOf(out)) === 'folder';
  if (!inFolder && files.length > 1)
    throw new MisuseError(`two files are written, and ${out} is no folder`);
  const folder = out.endsWith('/') ? out : dirname(out);
  if (folder !== '.' && (await effects.kindOf(folder)) !== 'folder')
    throw new MisuseError(`--out: there is no folder ${folder}`);
  const written = files.map((file) => ({
    path: inFolder ? `${out.replace(/\/+$/, '')}/${file.name}` : out,
    ...file,
  }));
  if (!force)
    for (const { path } of written)
      if ((await effects.kindOf(path)) !== 'absent')
        throw new MisuseError(`${path} exists; --force writes over it`);
  await effects.writeFiles(written, force).catch((error: unknown) => {
    throw new MisuseError(
      `${out} cannot be written (${error instanceof Error ? error.message : error})`,
    );
  });
  if (json) {
    const list = written.map(({ path, holds }) => ({ path, holds }));
    const counts = changes.map(({ count, one, many }) => ({
      count,
      what: count === 1 ? one : many,
    }));
    effects.out(printableJson({ written: list, changes: counts }));
    return;
  }
  for (const { path, holds } of written) effects.out(`${printable(`${path}: ${holds}`)}\n`);
  for (const line of changed) effects.out(line);
}
