// Why does a quote appear in the data check? One sentence for each thing that is off.
import type { CheckedQuote } from '../model/check-quotes.ts';
import type { Quote } from '../model/stance-graph.ts';
import { VOICE_WORDING } from './wording.ts';

/** In the order in which they matter. */
export const FINDING_KINDS = ['missing', 'ambiguous', 'voice', 'moved', 'normalised'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

type Reason = readonly [FindingKind, string];

const MOST_PLACES = 5;

/** A quote may stand in the text and still have the wrong voice; most have nothing. */
export function giveReasons(quote: Quote, checked: CheckedQuote): readonly Reason[] {
  const state = reasonOfState(quote, checked);
  const { voiceFault } = checked;
  if (voiceFault === undefined) return state === null ? [] : [state];
  const voice: Reason = [
    'voice',
    `It is given as ${VOICE_WORDING[quote.voice].label}, but ${voiceFault}.`,
  ];
  return state === null ? [voice] : [state, voice];
}

function reasonOfState(quote: Quote, { location, why }: CheckedQuote): Reason | null {
  switch (location.state) {
    case 'missing':
      return ['missing', asSentence(why ?? 'these words do not stand in the text')];
    case 'ambiguous':
      return [
        'ambiguous',
        `It stands there more than once (${listPlaces(location.places ?? [])}), and nothing says which is meant.`,
      ];
    case 'moved':
      return [
        'moved',
        `It stands ${formatSpan(location.at)}, not ${formatSpan(givenSpan(quote))}.`,
      ];
    case 'normalised':
      return [
        'normalised',
        `Found with other ${(location.folding ?? []).map(nameFolding).join(', ')}.`,
      ];
    default:
      return null;
  }
}

function nameFolding(folding: string): string {
  return folding === 'NFC' ? 'codes for the same letters (Unicode NFC)' : folding;
}

function givenSpan({ start, end }: Quote): readonly [number, number] | undefined {
  return start === undefined || end === undefined ? undefined : [start, end];
}

function listPlaces(places: readonly (readonly [number, number])[]): string {
  const starts = places.slice(0, MOST_PLACES).map(([start]) => start.toLocaleString('en'));
  return `at ${starts.join('; ')}${places.length > MOST_PLACES ? ' …' : ''}`;
}

function formatSpan(span: readonly [number, number] | undefined): string {
  return span === undefined
    ? 'at the given place'
    : `at ${span.map((each) => each.toLocaleString('en')).join('–')}`;
}

function asSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
