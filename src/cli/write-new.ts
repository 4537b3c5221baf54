// How is a file written that was not there, so that whoever breaks off can take it back?
import { closeSync, fsyncSync, openSync, writeFile } from 'node:fs';
import { promisify } from 'node:util';

const writeTo = promisify(writeFile);

/** It is there at once, before anybody can break off, and `made` is told; only the writing takes its time. */
export async function writeNew(
  path: string,
  content: string | Uint8Array,
  { mode, made }: { readonly mode?: number | undefined; readonly made?: () => void } = {},
): Promise<void> {
  const file = openSync(path, 'wx', mode);
  made?.();
  try {
    await writeTo(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
