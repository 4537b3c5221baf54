// Where does the browser's own file dialog hang?
import type { RefObject } from 'react';

interface Props {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onFiles: (files: readonly File[]) => void;
}

export function FilePicker({ inputRef, onFiles }: Props) {
  return (
    <input
      ref={inputRef}
      type="file"
      accept=".json,application/json"
      aria-label="Open a JSON file"
      hidden
      onChange={(event) => {
        const files = [...(event.target.files ?? [])];
        // So that the same file, mended, can be chosen again.
        event.target.value = '';
        if (files.length > 0) onFiles(files);
      }}
    />
  );
}
