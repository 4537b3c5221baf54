// Which lines of HTML put a view into somebody's page?

export interface Snippet {
  /** The address of the app without anything behind the `#`. */
  readonly page: string;
  /** What stands behind it, without `embed`. */
  readonly fragment: string;
  /** What the frame is called for whoever cannot see it. */
  readonly title: string;
  /** In pixels; as wide as the column it stands in where it has no width. */
  readonly width: number | null;
  readonly height: number;
}

/** Works everywhere that takes HTML. */
export function buildFrameSnippet({ page, fragment, title, width, height }: Snippet): string {
  const address = `${page}#${[fragment, 'embed=1'].filter((part) => part !== '').join('&')}`;
  const size =
    width === null ? `width="100%" height="${height}"` : `width="${width}" height="${height}"`;
  return [
    `<iframe title="${attribute(title)}"`,
    `  src="${attribute(address)}"`,
    `  ${size} loading="lazy" allow="clipboard-write" referrerpolicy="no-referrer" style="border: 0"></iframe>`,
  ].join('\n');
}

/** For pages that want to hear what is shown, or to change it. */
export function buildElementSnippet({ page, fragment, title, width, height }: Snippet): string {
  const script = `${page.replace(/[^/]*$/, '')}embed.js`;
  const size = `${width === null ? '' : `width: ${width}px; `}height: ${height}px`;
  return [
    `<script src="${attribute(script)}" async></script>`,
    `<demarche-graph title="${attribute(title)}"`,
    `  src="${attribute(page)}"`,
    `  view="${attribute(fragment)}"`,
    `  style="${size}"></demarche-graph>`,
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
};

function attribute(text: string): string {
  return text.replace(/[&"<>]/g, (character) => ENTITIES[character] ?? character);
}
