// What is a picture made of before it is a file, a part of the page, or dots? Paths, letters, and groups of them.

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface PathPart {
  readonly type: 'path';
  readonly d: string;
  readonly fill?: string;
  /** What lies inside of an inner loop is not filled. */
  readonly evenOdd?: boolean;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly dashOffset?: number;
  /** Ends and corners. */
  readonly round?: boolean;
  readonly opacity?: number;
}

export interface Letters {
  readonly size: number;
  readonly weight: 400 | 600 | 700 | 800;
  readonly serif?: boolean;
}

export interface TextPart extends Letters {
  readonly type: 'text';
  readonly text: string;
  readonly x: number;
  /** Where the letters stand on their line. */
  readonly y: number;
  readonly align: 'start' | 'middle' | 'end';
  readonly fill?: string;
  /** The ground around letters, without the letters. */
  readonly halo?: { readonly colour: string; readonly width: number };
  /** Clockwise around its place, in degrees. */
  readonly turn?: number;
  readonly opacity?: number;
}

export interface GroupPart {
  readonly type: 'group';
  /** What it stands for, for who points at it or hears it. */
  readonly title?: string;
  readonly x?: number;
  readonly y?: number;
  /** What lies outside of it is not seen. */
  readonly window?: Size;
  /** Says nothing that is not said elsewhere. */
  readonly silent?: boolean;
  readonly parts: readonly Part[];
}

export type Part = PathPart | TextPart | GroupPart;

export interface Figure extends Size {
  readonly title: string;
  readonly description: string;
  readonly ground: string;
  readonly parts: readonly Part[];
}

/** In font sizes: from the middle of a line of letters down to where they stand. */
const FOOT = 0.219;

export function baseline(middle: number, size: number): number {
  return middle + FOOT * size;
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

export function at(x: number, y: number): string {
  return `${round(x)} ${round(y)}`;
}

export function ellipse(x: number, y: number, across: number, down = across): string {
  const [rx, ry] = [round(across), round(down)];
  return `M${at(x - across, y)}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0z`;
}

export function box(x: number, y: number, width: number, height: number, corner = 0): string {
  if (corner === 0) return `M${at(x, y)}h${round(width)}v${round(height)}h${round(-width)}z`;
  const r = round(Math.min(corner, width / 2, height / 2));
  const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [round(width - 2 * r), round(height - 2 * r)];
  return `M${at(x + r, y)}h${across}${arc(r, r)}v${down}${arc(-r, r)}h${-across}${arc(-r, -r)}v${-down}${arc(r, -r)}z`;
}
