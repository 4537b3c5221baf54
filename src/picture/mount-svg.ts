// How does a picture become a part of the page, in the letters of the page?
import type { Figure } from './figure.ts';
import { buildSvg, SVG_NAMESPACE, type SvgElement } from './svg-tree.ts';

/** Element by element: the page allows no text to be read as markup. Returns undo. */
export function mountSvg(figure: Figure, container: Element): () => void {
  const create = ({ name, attributes, children }: SvgElement): Element => {
    const element = container.ownerDocument.createElementNS(SVG_NAMESPACE, name);
    for (const [key, value] of Object.entries(attributes))
      if (value !== undefined) element.setAttribute(key, String(value));
    element.append(...children.map((child) => (typeof child === 'string' ? child : create(child))));
    return element;
  };
  const svg = create(buildSvg(figure));
  svg.setAttribute('role', 'img');
  container.replaceChildren(svg);
  return () => svg.remove();
}
