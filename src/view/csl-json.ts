// How is a reference written as CSL-JSON, which Zotero, Pandoc and their kin read?
import type { Reference } from './reference.ts';

/** Not `abstract`: that is what the article says of itself. */
interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly 'container-title': string;
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]]; readonly circa?: true };
  readonly URL?: string;
  readonly language?: string;
  readonly keyword?: string;
  readonly note: string;
}

export function encodeCslJson(references: readonly Reference[]): string {
  return `${JSON.stringify(references.map(describeItem), null, 2)}\n`;
}

function describeItem(reference: Reference): CslItem {
  const { key, title, outlet, published, url, language, fictional, notes } = reference;
  return {
    id: key,
    type: 'article-newspaper',
    title,
    'container-title': outlet,
    ...(published !== null && {
      issued: {
        'date-parts': [published.value.split('-').map(Number)],
        ...(published.certainty === 'inferred' && { circa: true as const }),
      },
    }),
    ...(url !== null && { URL: url }),
    ...(language !== null && { language }),
    ...(fictional && { keyword: 'fictional' }),
    note: notes.join('\n'),
  };
}
