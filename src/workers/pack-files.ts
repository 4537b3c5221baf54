// What has been written, as the page hands it on without reading it?
import type { Exported, ExportedFile } from '../exchange/exported.ts';

export interface WrittenFile extends Omit<ExportedFile, 'text'> {
  readonly content: Blob;
}

export interface Written extends Pick<Exported, 'changes'> {
  readonly files: readonly WrittenFile[];
}

export function packFiles({ files, changes }: Exported): Written {
  return {
    files: files.map(({ text, ...file }) => ({
      ...file,
      content: new Blob([text], { type: file.mediaType }),
    })),
    changes,
  };
}
