// What of the start page names the data that came with the app? That becomes the data of this site.
import type { SiteDataset } from './collect-datasets.ts';
import type { App } from './read-app.ts';

export function rewriteIndex(
  { index, first }: Pick<App, 'index' | 'first'>,
  datasets: readonly SiteDataset[],
  title: string | null,
): string {
  const [chosen] = datasets;
  if (chosen === undefined) return index;
  const fileOf = ({ dataset }: SiteDataset) => `${dataset.id}/dataset.json`;
  const files = datasets.map((each) => `${each.dataset.id}=${fileOf(each)}`).join(' ');
  const own = index
    .replaceAll(`./data/${first}"`, () => `./data/${fileOf(chosen)}"`)
    // What the start page asks for before anything else: ids and files are plain letters.
    .replace(/data-first="[^"]*"/, () => `data-first="${chosen.dataset.id}"`)
    .replace(/data-files="[^"]*"/, () => `data-files="${files}"`);
  if (title === null) return own;
  const said = escapeMarkup(title);
  return own
    .replace(/<title>[^<]*<\/title>/, () => `<title>${said}</title>`)
    .replace(/(<meta name="application-name" content=")[^"]*/, (_, start) => `${start}${said}`);
}

function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
