// What may a command do to the world? Everything it needs from outside, so that tests need no mocks.
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';

export interface Effects {
  /** Paths are as the user wrote them, relative to where the user stands. */
  kindOf(path: string): Promise<'file' | 'folder' | 'absent'>;
  readBytes(path: string): Promise<Uint8Array>;
  /** Paths of all files below a folder, sorted, so that no file system decides the order. */
  listFiles(folder: string): Promise<readonly string[]>;
  /** Lower-case hexadecimal. */
  sha256(bytes: Uint8Array): string;
  out(text: string): void;
  err(text: string): void;
}

export type ExitCode = 0 | 1 | 2;

/** The user asked for something that cannot be done: exit 2, one line, no stack. */
export class MisuseError extends Error {}

export function nodeEffects(from: string): Effects {
  const place = (path: string) => resolve(from, path);
  return {
    async kindOf(path) {
      const found = await stat(place(path)).catch(() => null);
      if (found === null) return 'absent';
      return found.isDirectory() ? 'folder' : 'file';
    },
    readBytes: (path) => readFile(place(path)),
    async listFiles(folder) {
      const entries = await readdir(place(folder), { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile());
      return files.map((entry) => resolve(entry.parentPath, entry.name)).sort();
    },
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  };
}
