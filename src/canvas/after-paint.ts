// When has the screen got what was drawn in this frame?

/** A message that is sent while a frame is drawn is handled once that frame is painted; the next animation callback would be a frame late. */
export function afterPaint(act: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    act();
  };
  port2.postMessage(null);
}
