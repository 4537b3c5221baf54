// How does a picture become an SVG file?
import type { Figure } from './figure.ts';
import { buildSvg, SVG_NAMESPACE, type SvgElement } from './svg-tree.ts';
import { encodeXmlText } from './xml-text.ts';

export interface SvgFile {
  readonly svg: string;
  /** How many characters were left out because XML does not allow them. */
  readonly removed: number;
}

export function encodeSvg(figure: Figure): SvgFile {
  let removed = 0;
  const write = (text: string): string => {
    const encoded = encodeXmlText(text);
    removed += encoded.removed;
    return encoded.text;
  };
  const lines: string[] = [];
  const print = ({ name, attributes, children }: SvgElement, indent: string): void => {
    const given = Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [` ${key}="${write(String(value))}"`],
    );
    const open = `${indent}<${name}${given.join('')}`;
    const inner = children.map((child) => (typeof child === 'string' ? write(child) : child));
    if (inner.length === 0) lines.push(`${open}/>`);
    // White space beside a text would be a part of it.
    else if (inner.every((child) => typeof child === 'string'))
      lines.push(`${open}>${inner.join('')}</${name}>`);
    else {
      lines.push(`${open}>`);
      for (const child of inner) if (typeof child !== 'string') print(child, `${indent} `);
      lines.push(`${indent}</${name}>`);
    }
  };
  const root = buildSvg(figure);
  print({ ...root, attributes: { xmlns: SVG_NAMESPACE, ...root.attributes } }, '');
  const svg = `<?xml version="1.0" encoding="UTF-8"?>\n${lines.join('\n')}\n`;
  return { svg, removed };
}
