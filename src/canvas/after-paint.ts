// When has the screen got what was drawn in this frame?

/** A task that is asked for while a frame is drawn comes once that frame is painted; the next animation callback would be a frame late. */
export function afterPaint(act: () => void): void {
  // Not behind whatever else waits for its turn: that has nothing to do with this frame.
  if (globalThis.scheduler) void globalThis.scheduler.postTask(act, { priority: 'user-blocking' });
  else postMessageTo(act);
}

function postMessageTo(act: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    act();
  };
  port2.postMessage(null);
}
