// How is a kind of stance drawn? From its sign and its place among those of its sign, never by its name.
import type { Sign, StanceKind } from '../model/stance-graph.ts';

type StanceColour = 'positive' | 'negative' | 'neutral-1' | 'neutral-2' | 'neutral-3';
type StanceDash = 'solid' | 'dashed' | 'dotted';
export type StanceHead = 'triangle' | 'tee' | 'open' | 'circle' | 'square' | 'diamond';

export interface StanceStyle {
  /** Names the custom properties `--stance-…` and `--stance-…-text`. */
  readonly colour: StanceColour;
  readonly dash: StanceDash;
  readonly head: StanceHead;
  /** Different for every kind of a vocabulary: the cue that needs no colour. */
  readonly glyph: string;
}

interface SignStyle {
  readonly colours: readonly [StanceColour, ...StanceColour[]];
  readonly dashes: readonly [StanceDash, ...StanceDash[]];
  readonly heads: readonly [StanceHead, ...StanceHead[]];
  readonly glyph: string;
}

const STYLE_OF_SIGN: ReadonlyMap<Sign, SignStyle> = new Map([
  [
    1,
    {
      colours: ['positive'],
      dashes: ['solid', 'dotted'],
      heads: ['triangle', 'circle'],
      glyph: '+',
    },
  ],
  [
    -1,
    { colours: ['negative'], dashes: ['solid', 'dotted'], heads: ['tee', 'square'], glyph: '−' },
  ],
]);

const NEUTRAL: SignStyle = {
  colours: ['neutral-1', 'neutral-2', 'neutral-3'],
  dashes: ['dashed', 'dotted'],
  heads: ['open', 'diamond'],
  glyph: '!',
};

export function styleOfKind(kind: StanceKind, vocabulary: readonly StanceKind[]): StanceStyle {
  const style = STYLE_OF_SIGN.get(kind.sign) ?? NEUTRAL;
  const peers = vocabulary.filter(({ sign }) => sign === kind.sign);
  const rank = Math.max(
    0,
    peers.findIndex(({ id }) => id === kind.id),
  );
  const { colours, dashes, heads, glyph } = style;
  return {
    colour: pick(colours, rank),
    dash: pick(dashes, rank),
    // Slower than the dashes, so that four kinds of one sign have four different lines.
    head: pick(heads, Math.floor(rank / dashes.length)),
    // A letter, because a number of outlets may stand beside it.
    glyph: rank === 0 ? glyph : glyph + (rank + 10).toString(36),
  };
}

function pick<Value>(values: readonly [Value, ...Value[]], at: number): Value {
  return values[at % values.length] ?? values[0];
}
