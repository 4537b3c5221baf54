// How does a text that is still being written get onto the clipboard?

/** False if the browser refuses, or if there is nothing to copy. */
export async function copyLater(content: Promise<Blob | null>): Promise<boolean> {
  const text = content.then(async (blob) => {
    if (blob === null) throw new Error('Nothing was written.');
    return new Blob([await blob.text()], { type: 'text/plain' });
  });
  // Where the browser refuses first, nobody waits for it any more.
  text.catch(() => undefined);
  try {
    if (globalThis.ClipboardItem === undefined)
      await navigator.clipboard.writeText(await (await text).text());
    // Safari allows it only if the promise is handed over in the very task of the press.
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
    return true;
  } catch {
    return false;
  }
}
