// Do the quotes of a dataset stand in its texts, in the voice they claim? Nothing is checked without a text.
import { findVoiceFault, type VoiceClues } from './check-voice.ts';
import { excerptText } from './excerpt.ts';
import { explainMissing } from './explain-missing.ts';
import type { Issue } from './issue.ts';
import { formatPath } from './json-path.ts';
import { locateQuotations } from './locate-quotations.ts';
import {
  locateInPrepared,
  type PreparedText,
  prepareText,
  type QuoteLocation,
} from './locate-quote.ts';
import { foldedIndex, foldTyping } from './normalise-text.ts';
import {
  type ArticleId,
  type Dataset,
  isQuote,
  type Quote,
  type StanceId,
  type TextSpan,
} from './stance-graph.ts';

export interface CheckedQuote {
  readonly stance: StanceId;
  /** Index in the evidence of the stance. */
  readonly evidence: number;
  readonly article: ArticleId;
  /** Its stance is: it is looked up all the same, and counts for nothing. */
  readonly withdrawn?: true;
  readonly location: QuoteLocation | { readonly state: 'unchecked' };
  /** What sets it apart from the text, where it is missing. */
  readonly why?: string;
  /** What speaks against the voice it is given. */
  readonly voiceFault?: string;
}

export interface QuoteCheck {
  readonly quotes: readonly CheckedQuote[];
  readonly issues: readonly Issue[];
}

interface Ready {
  readonly prepared: PreparedText;
  readonly clues: VoiceClues;
}

type Fault = Pick<Issue, 'code' | 'severity' | 'message' | 'cure'>;

/** `pathOf` answers where a stance stands in the file, which is not where it stands among the sound ones. */
export function checkQuotes(
  dataset: Dataset,
  textByArticle: ReadonlyMap<ArticleId, string>,
  indexOf: (stance: StanceId) => number,
): QuoteCheck {
  const ready = readyTexts(dataset, textByArticle);
  const quotes: CheckedQuote[] = [];
  const issues: Issue[] = [];
  for (const stance of dataset.stances) {
    const withdrawn = stance.status === 'withdrawn';
    stance.evidence.forEach((quote, evidence) => {
      if (!isQuote(quote)) return;
      const text = ready.get(quote.article);
      const place = {
        stance: stance.id,
        evidence,
        article: quote.article,
        ...(withdrawn && { withdrawn }),
      };
      if (text === undefined) {
        quotes.push({ ...place, location: { state: 'unchecked' } });
        return;
      }
      const location = locateInPrepared(text.prepared, quote);
      const reasons = findReasons(quote, location, text);
      quotes.push({ ...place, location, ...reasons });
      const path = formatPath(['stances', indexOf(stance.id), 'evidence', evidence, 'exact']);
      for (const fault of findFaults(quote, location, reasons, text.prepared))
        issues.push({ ...(withdrawn ? soften(fault) : fault), path, record: stance.id });
    });
  }
  return { quotes, issues };
}

function readyTexts(
  dataset: Dataset,
  textByArticle: ReadonlyMap<ArticleId, string>,
): ReadonlyMap<ArticleId, Ready> {
  const ready = new Map<ArticleId, Ready>();
  for (const article of dataset.articles) {
    const text = textByArticle.get(article.id);
    if (text === undefined) continue;
    const clues = { quotations: locateQuotations(text), headings: article.headings ?? null };
    ready.set(article.id, { prepared: prepareText(text), clues });
  }
  return ready;
}

type Reasons = Pick<CheckedQuote, 'why' | 'voiceFault'>;

function findReasons(quote: Quote, { state, at }: QuoteLocation, ready: Ready): Reasons {
  const voiceFault = at === undefined ? null : findVoiceFault(quote.voice, at, ready.clues);
  return {
    ...(state === 'missing' && { why: explainMissing(ready.prepared, quote) }),
    ...(voiceFault !== null && { voiceFault }),
  };
}

function findFaults(
  quote: Quote,
  location: QuoteLocation,
  { why, voiceFault }: Reasons,
  prepared: PreparedText,
): Fault[] {
  const faults: Fault[] = [];
  const words = `"${excerptText(quote.exact)}"`;
  const place = location.at;
  switch (location.state) {
    case 'missing':
      faults.push({
        code: 'E-QUOTE-MISSING',
        severity: 'error',
        message: `the words ${words} do not stand in the text of "${quote.article}": ${why}`,
        cure: 'Copy the words from the text, letter by letter.',
      });
      break;
    case 'ambiguous':
      faults.push({
        code: 'E-QUOTE-AMBIGUOUS',
        severity: 'error',
        message: `the words ${words} stand in the text of "${quote.article}" more than once (${listStarts(location.places)})`,
        cure: 'Add "start" and "end", or a "prefix" and "suffix" that only one place has.',
      });
      break;
    case 'moved':
      faults.push({
        code: 'W-QUOTE-MOVED',
        severity: 'warning',
        message: `the words ${words} stand in the text of "${quote.article}", but at ${formatSpan(place)}`,
        cure: `Set "start" and "end" to ${formatSpan(place)}.`,
      });
      break;
    case 'normalised':
      faults.push({
        code: 'W-QUOTE-NORMALISED',
        severity: 'warning',
        message: `the words ${words} stand in the text of "${quote.article}" at ${formatSpan(place)} with other ${(location.folding ?? []).join(', ')}`,
        cure: `Copy them from the text as they stand there: "${excerptText(prepared.text.slice(...(place ?? [0, 0])))}".`,
      });
      break;
    case 'exact':
      if (place !== undefined && contextDiffers(prepared, quote, place))
        faults.push({
          code: 'W-QUOTE-CONTEXT',
          severity: 'warning',
          message: `the words ${words} stand in their place, but not between the given prefix and suffix`,
          cure: 'Copy "prefix" and "suffix" from the text again.',
        });
  }
  if (voiceFault !== undefined)
    faults.push({
      code: 'E-VOICE',
      severity: 'error',
      message: `the words ${words} are given as "${quote.voice}", but ${voiceFault}`,
      cure: 'Give the quote the voice it has in the text, or another span.',
    });
  return faults;
}

/** What counts for nothing keeps nobody from publishing the rest. */
function soften(fault: Fault): Fault {
  if (fault.severity !== 'error') return fault;
  const message = `in a withdrawn stance, ${fault.message}`;
  return { ...fault, code: 'W-QUOTE-WITHDRAWN', severity: 'warning', message };
}

function contextDiffers(
  prepared: PreparedText,
  { prefix = '', suffix = '' }: Quote,
  [start, end]: TextSpan,
): boolean {
  const before = prepared.text.slice(0, start);
  const after = prepared.text.slice(end);
  if (before.endsWith(prefix) && after.startsWith(suffix)) return false;
  const folded = prepared.folded();
  const fold = (words: string) => foldTyping(words).text.trim();
  const foldedBefore = folded.text.slice(0, foldedIndex(folded, start)).trimEnd();
  const foldedAfter = folded.text.slice(foldedIndex(folded, end)).trimStart();
  return !foldedBefore.endsWith(fold(prefix)) || !foldedAfter.startsWith(fold(suffix));
}

function listStarts(places: readonly TextSpan[] = []): string {
  return places.map(([start]) => `at ${start}`).join(', ');
}

function formatSpan(span: TextSpan | undefined): string {
  return span === undefined ? 'an unknown place' : `${span[0]} to ${span[1]}`;
}
