// How is a file of the reader opened? Read here, checked, and only then shown; it leaves the page as it was if it fails.
import { openData } from '../view/change-view.ts';
import { countOf } from '../view/wording.ts';
import { keepOwnDataset, type LoadedDataset } from './dataset-queries.ts';
import { decodeText, MAX_BYTES, type Progress, tooLarge } from './fetch-text.ts';
import { LoadError } from './load-error.ts';
import { startLoad } from './measure.ts';
import { nameFile } from './name-file.ts';
import { cancelPending } from './open-shipped.ts';
import { changeView } from './view-store.ts';

/** Refused before a byte is read: several at once, a folder, too large, or empty. */
export function chooseOne(files: readonly File[]): File {
  const [file] = files;
  if (file === undefined || files.length > 1) {
    throw new LoadError(
      `${countOf(files.length, 'file')} at once: none was opened.`,
      'Open one dataset at a time.',
    );
  }
  if (file.size > MAX_BYTES) throw tooLarge(nameFile(file));
  if (file.size === 0) {
    throw new LoadError(
      `${nameFile(file)} is empty or a folder.`,
      'Choose the JSON file of a dataset.',
    );
  }
  return file;
}

export async function openOwnFile(
  file: File,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<LoadedDataset> {
  const chunks = await readChunks(file, signal, onProgress);
  const text = await decodeText(chunks, nameFile(file));
  // Reading takes its time: whoever has turned to something else meanwhile is left there.
  signal.throwIfAborted();
  const loaded = keepOwnDataset(text, file.name);
  cancelPending();
  startLoad();
  // A link to this very file may be waiting for it: then its view applies.
  changeView((view) => (view.data === loaded.data ? view : openData(loaded.data)));
  return loaded;
}

async function readChunks(
  file: File,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let loaded = 0;
  try {
    const reader = file.stream().getReader();
    for (;;) {
      const part = await reader.read();
      signal.throwIfAborted();
      if (part.done) return chunks;
      loaded += part.value.byteLength;
      chunks.push(part.value);
      onProgress({ loaded, total: file.size });
    }
  } catch (error) {
    if (signal.aborted) throw error;
    throw new LoadError(
      `${nameFile(file)} could not be read.`,
      'It may have been moved, deleted or be a folder: choose the file again.',
    );
  }
}
