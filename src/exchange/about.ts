// What does every export say of itself: of what, which part, by which filters, from when, under which licence, and where?
import { describeDay } from '../view/date-wording.ts';
import { describeFilters } from '../view/describe-filters.ts';
import { describeShown } from '../view/describe-scene.ts';
import { describeScope } from '../view/describe-scope.ts';
import { DEFAULT_VIEW } from '../view/view-state.ts';
import type { Material } from './material.ts';

export interface About {
  readonly dataset: string;
  readonly title: string;
  /** Null unless it is fiction: then it says so in words. */
  readonly fiction: string | null;
  readonly description: string | null;
  /** What the data rest on. */
  readonly scope: string;
  /** Which part of it was taken. */
  readonly shown: string;
  readonly filters: string;
  readonly licence: string | null;
  readonly revised: string | null;
  readonly exported: string;
  readonly link: string;
}

export const FICTION = 'Fiction: no actor, outlet or quote in it exists.';

export function describeAbout({ index, view, scene, day, linkTo }: Material): About {
  const { dataset } = index;
  const filters = view === null ? [] : describeFilters(view, index);
  return {
    dataset: dataset.id,
    title: dataset.title,
    fiction: dataset.fictional ? FICTION : null,
    description: dataset.description ?? null,
    scope: describeScope(dataset),
    shown: view === null ? 'everything' : describeShown(scene).replace(/^Showing /, ''),
    filters: filters.length === 0 ? 'none' : filters.join('; '),
    licence: dataset.licence ?? null,
    revised: dataset.revised ?? null,
    exported: day,
    link: linkTo(view ?? DEFAULT_VIEW),
  };
}

/** By name, without what is not there. */
export function listAbout(about: About): readonly (readonly [name: string, value: string])[] {
  return Object.entries(about).flatMap(([name, value]: [string, string | null]) =>
    value === null ? [] : [[name, value] as const],
  );
}

/** As lines for people; the title stands elsewhere. */
export function aboutInWords(about: About): readonly string[] {
  const { fiction, description, scope, shown, filters, licence, revised, exported, link } = about;
  return [
    fiction,
    description,
    `Rests on: ${scope}`,
    `Shown: ${shown}`,
    `Filters: ${filters}`,
    licence === null ? null : `Licence: ${licence}`,
    revised === null ? null : `Revised: ${describeDay(revised)}`,
    `Exported: ${describeDay(exported)} with Demarche`,
    `Address: ${link}`,
  ].filter((line) => line !== null);
}
