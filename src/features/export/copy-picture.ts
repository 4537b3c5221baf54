// How does a picture get onto the clipboard, and why not?

/** Null if it is there; else the reason, in a sentence. */
export async function copyPicture(paint: () => Promise<Blob>): Promise<string | null> {
  if (globalThis.ClipboardItem === undefined || navigator.clipboard?.write === undefined)
    return 'This browser puts no pictures on the clipboard. Download it instead.';
  let refused: Error | null = null;
  // Safari allows it only if the promise is handed over in the very task of the press.
  const blob = paint().catch((error: Error) => {
    refused = error;
    throw error;
  });
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
    return null;
  } catch (error) {
    const reason: unknown = refused ?? error;
    if (reason instanceof RangeError) return reason.message;
    return reason instanceof DOMException && reason.name === 'NotAllowedError'
      ? 'The browser did not allow copying. Download the picture instead.'
      : 'The browser could not copy the picture. Download it instead.';
  }
}
