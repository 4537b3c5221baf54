// How do new files come onto a disk all whole, or none of them?
import { link, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

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
  const drafts: Draft[] = [];
  const placed: string[] = [];
  try {
    for (const { path, text } of files) {
      const draft = join(dirname(path), `.${basename(path)}.${process.pid}.draft`);
      const handle = await open(draft, 'wx');
      drafts.push({ path, draft });
      try {
        await handle.writeFile(text);
        await handle.sync();
      } finally {
        await handle.close();
      }
    }
    for (const { path, draft } of drafts) {
      if (overwrite) await rename(draft, path);
      else await link(draft, path);
      placed.push(path);
    }
  } catch (error) {
    // What took the place of an older file stays: it is whole.
    if (!overwrite) for (const path of placed) await rm(path, { force: true });
    throw error;
  } finally {
    for (const { draft } of drafts) await rm(draft, { force: true });
  }
}
