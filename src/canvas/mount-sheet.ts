// What is a layer of our own drawn on: a sheet over the picture, as sharp as the screen, that lets every pointer through?

export interface Sheet {
  readonly context: CanvasRenderingContext2D;
  /** Wiped clean, with its origin where the picture has its own. */
  begin(pan?: { readonly x: number; readonly y: number }): void;
  resize(): void;
  destroy(): void;
}

/** Null where there is nothing to draw on. */
export function mountSheet(container: HTMLElement, layer: number): Sheet | null {
  const canvas = container.ownerDocument.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return null;
  Object.assign(canvas.style, {
    position: 'absolute',
    inset: '0',
    pointerEvents: 'none',
    zIndex: `${layer}`,
  });
  container.append(canvas);
  let ratio = 1;
  const resize = () => {
    const { clientWidth: width, clientHeight: height } = container;
    ratio = container.ownerDocument.defaultView?.devicePixelRatio ?? 1;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
  };
  resize();
  return {
    context,
    begin(pan = { x: 0, y: 0 }) {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.setTransform(ratio, 0, 0, ratio, pan.x * ratio, pan.y * ratio);
    },
    resize,
    destroy: () => canvas.remove(),
  };
}
