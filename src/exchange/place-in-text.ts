// Where does a quote stand in its article, counted as the Web Annotation standard counts: in code points?
import type { ArticleId, Quote, StanceId, TextSpan } from '../model/stance-graph.ts';
import type { Material } from './material.ts';

export interface PlaceInText {
  readonly start: number;
  readonly end: number;
  /** The data count in UTF-16; without the text nobody can count anew. */
  readonly unit: 'code points' | 'UTF-16 code units';
}

type PlaceOf = (stance: StanceId, evidence: number, quote: Quote) => PlaceInText | null;

const PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

export function placeQuotes({ provenance: { quotes, textByArticle } }: Material): PlaceOf {
  const found = new Map<string, TextSpan>();
  for (const { stance, evidence, location } of quotes)
    if (location.state !== 'unchecked' && location.at !== undefined)
      found.set(`${stance}/${evidence}`, location.at);
  const pairs = new Map<ArticleId, readonly number[]>();

  return (stance, evidence, { article, start, end }) => {
    const at = found.get(`${stance}/${evidence}`);
    const text = textByArticle.get(article)?.text;
    if (at !== undefined && text !== undefined) {
      const own = pairs.get(article) ?? findPairs(text);
      pairs.set(article, own);
      const count = (offset: number) => offset - own.filter((pair) => pair < offset).length;
      return { start: count(at[0]), end: count(at[1]), unit: 'code points' };
    }
    return start === undefined || end === undefined
      ? null
      : { start, end, unit: 'UTF-16 code units' };
  };
}

/** Each of these is one character that counts as two in the data. */
function findPairs(text: string): readonly number[] {
  return Array.from(text.matchAll(PAIR), ({ index }) => index);
}
