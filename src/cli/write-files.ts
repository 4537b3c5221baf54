// How do files come onto a disk all whole, or stay as they were?
import { linkSync, renameSync, rmSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { undoOnInterrupt } from './undo-on-interrupt.ts';
import { writeNew } from './write-new.ts';

export interface NewFile {
  readonly path: string;
  readonly text: string;
}

interface Draft {
  readonly path: string;
  readonly draft: string;
}

/** Without `overwrite` it fails where something has the name already, even if it came a moment ago. */
export async function writeFiles(files: readonly NewFile[], overwrite: boolean): Promise<void> {
  await withDrafts(files, (drafts) => {
    if (overwrite) for (const { path, draft } of drafts) renameSync(draft, path);
    else placeAll(drafts);
  });
}

/** The file holds the old text or the new one whole, whatever happens in between. */
export async function replaceFile(path: string, text: string): Promise<void> {
  // A link stays a link.
  const target = await realpath(path);
  const { mode } = await stat(target);
  const place = (drafts: readonly Draft[]) => {
    for (const { draft } of drafts) renameSync(draft, target);
  };
  await withDrafts([{ path: target, text }], place, mode);
}

/** Written beside their places first; `place` must not wait, so that nobody can break off in between. */
async function withDrafts(
  files: readonly NewFile[],
  place: (drafts: readonly Draft[]) => void,
  mode?: number,
): Promise<void> {
  const drafts: Draft[] = [];
  const clear = () => {
    for (const { draft } of drafts) rmSync(draft, { force: true });
  };
  const done = undoOnInterrupt(clear);
  try {
    for (const { path, text } of files) {
      const draft = join(dirname(path), `.${basename(path)}.${process.pid}.draft`);
      await writeNew(draft, text, { mode, made: () => drafts.push({ path, draft }) });
    }
    place(drafts);
  } finally {
    clear();
    done();
  }
}

/** All of them or none. */
function placeAll(drafts: readonly Draft[]): void {
  const placed: string[] = [];
  try {
    for (const { path, draft } of drafts) {
      linkSync(draft, path);
      placed.push(path);
    }
  } catch (error) {
    for (const path of placed) rmSync(path, { force: true });
    throw error;
  }
}
