// How does a picture become an SVG file?
import { countingCleaner } from '../exchange/clean-text.ts';
import type { Change } from '../exchange/exported.ts';
import { element, encodeXml } from '../exchange/xml-text.ts';
import type { Figure } from './figure.ts';
import { buildSvg, SVG_NAMESPACE, type SvgElement } from './svg-tree.ts';

export interface SvgFile {
  readonly svg: string;
  /** What is not as it is in the data. */
  readonly changes: readonly Change[];
}

export function encodeSvg(figure: Figure): SvgFile {
  const { clean, changes } = countingCleaner();
  const write = ({ name, attributes, children }: SvgElement): readonly string[] => {
    const [text] = children;
    // White space beside a text would be a part of it.
    if (children.length === 1 && typeof text === 'string')
      return element(name, attributes, clean(text));
    const lines = children.flatMap((child) => (typeof child === 'string' ? [] : write(child)));
    return element(name, attributes, lines);
  };
  const root = buildSvg(figure);
  const attributes = { xmlns: SVG_NAMESPACE, ...root.attributes };
  return { svg: encodeXml(write({ ...root, attributes })), changes: changes() };
}
