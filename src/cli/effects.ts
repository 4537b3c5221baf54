// What may a command do to the world? Everything it needs from outside, so that tests need no mocks.
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { replaceFolder, restoreFolder } from './replace-folder.ts';
import type { SiteFile } from './site/site-file.ts';
import { type NewFile, replaceFile, writeFiles } from './write-files.ts';

export interface Effects {
  /** Paths are as the user wrote them, relative to where the user stands. */
  kindOf(path: string): Promise<'file' | 'folder' | 'absent'>;
  readBytes(path: string): Promise<Uint8Array>;
  /** Paths of all files below a folder, sorted, so that no file system decides the order. */
  listFiles(folder: string): Promise<readonly string[]>;
  /** The file holds the old text or the new one whole, whatever happens in between. */
  replaceFile(path: string, text: string): Promise<void>;
  /** All of them whole or, unless asked to overwrite, none; fails where a name is taken. */
  writeFiles(files: readonly NewFile[], overwrite: boolean): Promise<void>;
  /** Of no time zone: `2026-01-03`. */
  today(): string;
  /** The folder holds all of this and nothing else, or is as it was. */
  replaceFolder(path: string, files: readonly SiteFile[]): Promise<void>;
  /** Puts back what a replacement that was broken off had moved away; false where nothing was. */
  restoreFolder(path: string): Promise<boolean>;
  /** Where the app is, built if its sources are newer. */
  appFolder(): Promise<string>;
  /** Lower-case hexadecimal. */
  sha256(bytes: Uint8Array): string;
  out(text: string): void;
  err(text: string): void;
}

export type ExitCode = 0 | 1 | 2;

/** The user asked for something that cannot be done: exit 2, one line, no stack. */
export class MisuseError extends Error {}

export function nodeEffects(from: string, appFolder: () => Promise<string>): Effects {
  const place = (path: string) => resolve(from, path);
  return {
    async kindOf(path) {
      const found = await stat(place(path)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
        throw error;
      });
      if (found === null) return 'absent';
      return found.isDirectory() ? 'folder' : 'file';
    },
    readBytes: (path) => readFile(place(path)),
    async listFiles(folder) {
      const entries = await readdir(place(folder), { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile());
      // As the user named the folder: no message depends on where the project lies.
      const inside = files.map((entry) =>
        relative(place(folder), join(entry.parentPath, entry.name)),
      );
      return inside.map((path) => join(folder, path)).sort();
    },
    replaceFile: (path, text) => replaceFile(place(path), text),
    writeFiles: (files, overwrite) =>
      writeFiles(
        files.map(({ path, text }) => ({ path: place(path), text })),
        overwrite,
      ),
    today: () => new Date().toISOString().slice(0, 10),
    replaceFolder: (path, files) => replaceFolder(place(path), files),
    restoreFolder: async (path) => restoreFolder(place(path)),
    appFolder,
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  };
}
