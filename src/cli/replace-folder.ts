// How does a folder change all at once? It is made beside its place and then takes it.
import { mkdir, mkdtemp, open, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { SiteFile } from './site/site-file.ts';

export async function replaceFolder(target: string, files: readonly SiteFile[]): Promise<void> {
  const parent = dirname(target);
  await mkdir(parent, { recursive: true });
  const beside = await mkdtemp(join(parent, `.${basename(target)}.`));
  const draft = join(beside, 'new');
  const former = join(beside, 'old');
  try {
    for (const { path, bytes } of files) await writeNew(join(draft, path), bytes);
    const found = await readdir(target).catch(() => null);
    if (found !== null && found.length > 0) await rename(target, former);
    else if (found !== null) await rmdir(target);
    try {
      await rename(draft, target);
    } catch (error) {
      if (found !== null && found.length > 0) await rename(former, target);
      throw error;
    }
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
