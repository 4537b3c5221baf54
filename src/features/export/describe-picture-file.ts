// What is to be said once a picture was written, or could not be?
import type { Figure } from '../../picture/figure.ts';
import { dotsOf, type Scale } from '../../picture/paint-png.ts';
import { formatCount } from '../../view/count-wording.ts';
import type { Format } from './picture-choice.ts';

export function describeSize(figure: Figure, format: Format): string {
  const { width, height } = format === 'svg' ? figure : dotsOf(figure, format);
  const [across, down] = [width, height].map((side) => formatCount(Math.ceil(side)));
  return `${across} × ${down} ${format === 'svg' ? 'units; text stays text' : 'dots'}`;
}

export function describeTooLarge(figure: Figure, scale: Scale, works: Scale | null): string {
  const why = `At ${scale}× the picture would have ${describeSize(figure, scale)}, more than this browser draws.`;
  return works === null
    ? `${why} SVG works at every size.`
    : `${why} ${works}× works, and SVG at every size.`;
}
