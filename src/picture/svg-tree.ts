// Which SVG elements is a picture? Nothing but shapes and text: no style, no script, nothing from elsewhere.

import {
  type Figure,
  type GroupPart,
  type Part,
  type PathPart,
  round,
  type TextPart,
} from './figure.ts';
import { FONTS } from './fonts.ts';

type Attribute = string | number | undefined;

export interface SvgElement {
  readonly name: 'svg' | 'g' | 'path' | 'text' | 'title' | 'desc' | 'rect';
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** Elements, or a single text. */
  readonly children: readonly (SvgElement | string)[];
}

export const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

export function buildSvg({ title, description, ground, width, height, parts }: Figure): SvgElement {
  const size = { width: round(width), height: round(height) };
  return {
    name: 'svg',
    attributes: {
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      'font-family': FONTS.sans,
      fill: 'none',
    },
    children: [
      { name: 'title', attributes: {}, children: [title] },
      ...(description === ''
        ? []
        : [{ name: 'desc', attributes: {}, children: [description] } as const]),
      { name: 'rect', attributes: { ...size, fill: ground }, children: [] },
      ...parts.map(elementOf),
    ],
  };
}

function elementOf(part: Part): SvgElement {
  if (part.type === 'path') return { name: 'path', attributes: pathLook(part), children: [] };
  if (part.type === 'text')
    return { name: 'text', attributes: textLook(part), children: [part.text] };
  return groupOf(part);
}

function groupOf({ title, x = 0, y = 0, window, silent, parts }: GroupPart): SvgElement {
  const name =
    title === undefined ? [] : [{ name: 'title', attributes: {}, children: [title] } as const];
  const children = [...name, ...parts.map(elementOf)];
  const moved = x === 0 && y === 0 ? undefined : `translate(${round(x)} ${round(y)})`;
  if (window !== undefined) {
    const { width, height } = window;
    const place = { x: round(x), y: round(y), width: round(width), height: round(height) };
    return { name: 'svg', attributes: place, children };
  }
  return {
    name: 'g',
    attributes: {
      transform: moved,
      ...(silent && { 'aria-hidden': 'true', 'pointer-events': 'none' }),
    },
    children,
  };
}

function pathLook(part: PathPart): SvgElement['attributes'] {
  const { d, fill, evenOdd, stroke, width, dash, dashOffset, round: rounded, opacity = 1 } = part;
  return {
    d,
    fill,
    'fill-rule': evenOdd ? 'evenodd' : undefined,
    stroke,
    'stroke-width': stroke === undefined || width === undefined ? undefined : round(width),
    'stroke-dasharray': dash?.join(' '),
    'stroke-dashoffset': dashOffset === undefined ? undefined : round(dashOffset),
    'stroke-linecap': rounded ? 'round' : undefined,
    'stroke-linejoin': rounded ? 'round' : undefined,
    opacity: opacity === 1 ? undefined : opacity,
  };
}

function textLook(part: TextPart): SvgElement['attributes'] {
  const { x, y, size, weight, serif, align, fill, halo, turn, opacity = 1 } = part;
  return {
    x: round(x),
    y: round(y),
    'font-size': size,
    'font-weight': weight === 400 ? undefined : weight,
    'font-family': serif ? FONTS.serif : undefined,
    'text-anchor': align === 'start' ? undefined : align,
    fill,
    stroke: halo?.colour,
    'stroke-width': halo?.width,
    'stroke-linejoin': halo && 'round',
    transform: turn === undefined ? undefined : `rotate(${turn} ${round(x)} ${round(y)})`,
    opacity: opacity === 1 ? undefined : opacity,
  };
}
