// What must stand around a picture that leaves the page, so that it explains itself wherever it turns up?

import type { GraphIndex } from '../graph/index-graph.ts';
import { type ArticleId, isQuote } from '../model/stance-graph.ts';
import { describeDay, describePublished } from './date-wording.ts';
import { describeFilters } from './describe-filters.ts';
import { describeShown } from './describe-scene.ts';
import { describeScope } from './describe-scope.ts';
import { quoteTitle } from './quote-title.ts';
import { inOneLine } from './safe-text.ts';
import type { Scene } from './scene.ts';
import type { ViewState } from './view-state.ts';
import { countOf } from './wording.ts';

export interface SheetWords {
  readonly title: string;
  readonly fictional: boolean;
  /** Name and value, in the order in which they are read. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** One line for each article that is shown to be quoted, in order of time. */
  readonly sources: readonly string[];
  /** "Made with Demarche on 3 January 2026". */
  readonly made: string;
  readonly link: string;
}

interface Occasion {
  readonly link: string;
  /** The day on which it is made, as ISO. */
  readonly today: string;
  /** The data are a file of the reader’s own, which no link brings along. */
  readonly own: boolean;
  /** What else is seen in it, such as a split or a selection. */
  readonly drawn?: SheetWords['facts'];
}

export function describeSheet(
  scene: Scene,
  index: GraphIndex,
  view: ViewState,
  { link, today, own, drawn = [] }: Occasion,
): SheetWords {
  const { dataset } = index;
  const filters = describeFilters(view, index).join(' · ');
  const facts: SheetWords['facts'] = [
    ['Rests on', describeRest(scene, index)],
    ['Shown', describeShown(scene).replace(/^Showing /, '')],
    ['Filters', filters === '' ? 'none' : filters],
    ...drawn,
  ];
  return {
    title: inOneLine(dataset.title),
    fictional: dataset.fictional === true,
    facts: facts.map(([name, value]) => [name, inOneLine(value)] as const),
    sources: listSources(scene, index),
    made: `Made with Demarche on ${describeDay(today)}${own ? ' from a file that the link needs too' : ''}`,
    link,
  };
}

/** Of the data as shown, so that it agrees with the sources that are listed. */
function describeRest(scene: Scene, index: GraphIndex): string {
  const { articles, records } = findShown(scene, index);
  const more = records > 0 ? [countOf(records, 'machine-coded record')] : [];
  if (articles.length === 0) return more.join('') || 'no article';
  const shown = new Set(scene.stances.map(({ id }) => id));
  const stances = index.dataset.stances.filter(({ id }) => shown.has(id));
  return [describeScope({ articles, stances }), ...more].join(' · ');
}

function findShown({ stances }: Scene, { dataset }: GraphIndex) {
  const shown = stances.flatMap(({ evidence }) => evidence);
  const quoted = new Set<ArticleId>();
  for (const each of shown) if (isQuote(each)) quoted.add(each.article);
  return {
    articles: dataset.articles.filter(({ id }) => quoted.has(id)),
    records: shown.filter((each) => !isQuote(each)).length,
  };
}

function listSources(scene: Scene, index: GraphIndex): readonly string[] {
  const { articles: quoted, records } = findShown(scene, index);
  const articles = quoted
    // The undated ones last.
    .toSorted((a, b) => compare(a.published?.value ?? '\uffff', b.published?.value ?? '\uffff'))
    .map(({ outlet, title, published }) => {
      const date = published === undefined ? 'undated' : describePublished(published);
      // A day that is broken over two lines reads like a number and a month.
      const day = date.replaceAll(' ', '\u00a0');
      return [inOneLine(outlet), quoteTitle(inOneLine(title)), day].filter((part) => part !== '');
    });
  return [
    ...articles.map((parts) => parts.join(', ')),
    ...(records > 0 ? [countOf(records, 'machine-coded record')] : []),
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
