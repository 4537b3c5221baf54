// How does a picture become a PNG, and what if it is larger than the browser can draw?
import type { Figure } from './figure.ts';
import { paintFigure } from './paint-figure.ts';

const SCALES = [1, 2, 4] as const;
export type Scale = (typeof SCALES)[number];

/** In dots; some browsers draw nothing at all beyond, and say nothing. */
const LONGEST_SIDE = 16_384;
const LARGEST_AREA = 120_000_000;

export type Png =
  | { readonly type: 'png'; readonly blob: Blob }
  /** `works`: the largest scale that can be drawn; null if none can. */
  | { readonly type: 'too-large'; readonly works: Scale | null };

export function dotsOf({ width, height }: Figure, scale: Scale) {
  return { width: Math.ceil(width * scale), height: Math.ceil(height * scale) };
}

export async function paintPng(figure: Figure, scale: Scale): Promise<Png> {
  const blob = await tryPng(figure, scale);
  if (blob !== null) return { type: 'png', blob };
  for (const smaller of SCALES.toReversed())
    if (smaller < scale && fits(figure, smaller) && prepare(figure, smaller) !== null)
      return { type: 'too-large', works: smaller };
  return { type: 'too-large', works: null };
}

function fits(figure: Figure, scale: Scale): boolean {
  const { width, height } = dotsOf(figure, scale);
  return Math.max(width, height) <= LONGEST_SIDE && width * height <= LARGEST_AREA;
}

async function tryPng(figure: Figure, scale: Scale): Promise<Blob | null> {
  const context = fits(figure, scale) ? prepare(figure, scale) : null;
  if (context === null) return null;
  paintFigure(context, figure, scale);
  return await new Promise((resolve) => context.canvas.toBlob(resolve, 'image/png'));
}

/** A canvas that really takes colour in its last corner; null where the browser gives none so large. */
function prepare(figure: Figure, scale: Scale): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  const { width, height } = dotsOf(figure, scale);
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (context === null || canvas.width !== width || canvas.height !== height) return null;
  try {
    context.fillStyle = '#f0f';
    context.fillRect(width - 1, height - 1, 1, 1);
    const [red, , blue] = context.getImageData(width - 1, height - 1, 1, 1).data;
    return red === 255 && blue === 255 ? context : null;
  } catch {
    return null;
  }
}
