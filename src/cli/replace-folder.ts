// How does a folder change all at once? It is made beside its place and then takes it.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { SiteFile } from './site/site-file.ts';
import { undoOnInterrupt } from './undo-on-interrupt.ts';
import { writeNew } from './write-new.ts';

const NEW = 'new';
const OLD = 'old';

export async function replaceFolder(target: string, files: readonly SiteFile[]): Promise<void> {
  const parent = dirname(target);
  await mkdir(parent, { recursive: true });
  restoreFormer(target);
  const beside = mkdtempSync(join(parent, besideName(target)));
  const done = undoOnInterrupt(() => rmSync(beside, { recursive: true, force: true }));
  try {
    for (const { path, bytes } of files) {
      const place = join(beside, NEW, path);
      mkdirSync(dirname(place), { recursive: true });
      await writeNew(place, bytes);
    }
    swap(target, beside);
  } finally {
    await rm(beside, { recursive: true, force: true });
    done();
  }
}

/** At once, so that nobody can break off in between. */
function swap(target: string, beside: string): void {
  const found = listFolder(target);
  const former = join(beside, OLD);
  if (found !== null && found.length > 0) renameSync(target, former);
  else if (found !== null) rmdirSync(target);
  try {
    renameSync(join(beside, NEW), target);
  } catch (error) {
    if (existsSync(former)) renameSync(former, target);
    throw error;
  }
}

/** Between the two steps of a swap a machine may lose its power: then the former folder is whole, but not in its place. */
function restoreFormer(target: string): void {
  if (listFolder(target) !== null) return;
  const name = besideName(target);
  const left = listFolder(dirname(target))?.filter((each) => each.startsWith(name)) ?? [];
  const former = left.map((each) => join(dirname(target), each, OLD)).find(existsSync);
  if (former !== undefined) renameSync(former, target);
}

function besideName(target: string): string {
  return `.${basename(target)}.`;
}

function listFolder(path: string): readonly string[] | null {
  try {
    return readdirSync(path);
  } catch {
    return null;
  }
}
