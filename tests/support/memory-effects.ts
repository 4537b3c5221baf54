// What would a command do? Effects over files in memory that remember what was printed.
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Effects } from '../../src/cli/effects.ts';

export interface MemoryEffects extends Effects {
  readonly printed: { out: string; err: string };
  /** What a file holds now. */
  textOf(path: string): string;
}

export function memoryEffects(files: Readonly<Record<string, string | Uint8Array>>): MemoryEffects {
  const contentByPath = new Map(
    Object.entries(files).map(([path, content]) => [
      posix.normalize(path),
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
  const printed = { out: '', err: '' };
  const below = (folder: string) =>
    Array.from(contentByPath.keys()).filter((path) =>
      path.startsWith(posix.normalize(`${folder}/`)),
    );
  return {
    printed,
    kindOf: async (path) => {
      if (contentByPath.has(posix.normalize(path))) return 'file';
      return below(path).length > 0 ? 'folder' : 'absent';
    },
    readBytes: async (path) => {
      const content = contentByPath.get(posix.normalize(path));
      if (content === undefined) throw new Error(`no file ${path}`);
      return content;
    },
    replaceFile: async (path, text) => {
      if (!contentByPath.has(posix.normalize(path))) throw new Error(`no file ${path}`);
      contentByPath.set(posix.normalize(path), new TextEncoder().encode(text));
    },
    writeFiles: async (added, overwrite) => {
      for (const { path } of added)
        if (!overwrite && contentByPath.has(posix.normalize(path)))
          throw new Error(`${path} exists`);
      for (const { path, text } of added)
        contentByPath.set(posix.normalize(path), new TextEncoder().encode(text));
    },
    today: () => '2031-06-01',
    textOf: (path) =>
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(
        contentByPath.get(posix.normalize(path)),
      ),
    listFiles: async (folder) => below(folder).sort(),
    replaceFolder: async (path, files) => {
      for (const former of below(path)) contentByPath.delete(former);
      for (const file of files)
        contentByPath.set(posix.normalize(`${path}/${file.path}`), file.bytes);
    },
    restoreFolder: async () => false,
    appFolder: async () => 'app',
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
  };
}
