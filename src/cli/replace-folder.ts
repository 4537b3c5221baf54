// How does a folder change all at once? It is made beside its place and then takes it.
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { SiteFile } from './site/site-file.ts';
import { undoOnInterrupt } from './undo-on-interrupt.ts';
import { writeNew } from './write-new.ts';

const NEW = 'new';
const OLD = 'old';

export async function replaceFolder(target: string, files: readonly SiteFile[]): Promise<void> {
  restoreFolder(target);
  const place = followLinks(target);
  await mkdir(dirname(place), { recursive: true });
  clearLeft(place);
  const beside = mkdtempSync(join(dirname(place), `${besideName(place)}${process.pid}-`));
  const done = undoOnInterrupt(() => rmSync(beside, { recursive: true, force: true }));
  try {
    for (const { path, bytes } of files) {
      const made = join(beside, NEW, path);
      mkdirSync(dirname(made), { recursive: true });
      await writeNew(made, bytes);
    }
    swap(place, beside);
  } finally {
    await rm(beside, { recursive: true, force: true });
    done();
  }
}

/** Between the two steps of a swap a machine may lose its power: then the former folder is whole, but not in its place. */
export function restoreFolder(target: string): boolean {
  if (existsSync(target)) return false;
  const place = followLinks(target);
  // Whoever is still at work is about to take the second step.
  const former = besides(place)
    .filter(({ pid }) => !isAtWork(pid))
    .map(({ path }) => join(path, OLD))
    .find(existsSync);
  if (former === undefined) return false;
  renameSync(former, place);
  clearLeft(place);
  return true;
}

/** Also where a link leads to a folder that is not there. */
function followLinks(target: string, most = 40): string {
  if (existsSync(target)) return realpathSync(target);
  const isLink = lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (!isLink || most === 0) return target;
  return followLinks(resolve(realpathSync(dirname(target)), readlinkSync(target)), most - 1);
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

/** What a process that was killed could not clear away. */
function clearLeft(target: string): void {
  for (const { path, pid } of besides(target))
    if (!isAtWork(pid)) rmSync(path, { recursive: true, force: true });
}

/** What lies beside the target and was made by this command, for this very target. */
function besides(target: string): readonly { readonly path: string; readonly pid: number }[] {
  const prefix = besideName(target);
  return (listFolder(dirname(target)) ?? []).flatMap((name) => {
    const [, pid] =
      /^(\d+)-\w{6}$/.exec(name.startsWith(prefix) ? name.slice(prefix.length) : '') ?? [];
    return pid === undefined ? [] : [{ path: join(dirname(target), name), pid: Number(pid) }];
  });
}

function besideName(target: string): string {
  return `.${basename(target)}.`;
}

/** In a container the same number comes back: whoever was called like this process is no more. */
function isAtWork(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function listFolder(path: string): readonly string[] | null {
  try {
    return readdirSync(path);
  } catch {
    return null;
  }
}
