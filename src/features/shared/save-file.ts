// How does a text become a file of the reader? From memory, through the browser's own download.

export function saveFile(name: string, content: string | Blob, mediaType: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: mediaType }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
