// Is one record sound in itself? Its shape, and what no schema can say: leap days, spans, and who may be silent.
import {
  ActorShape,
  ArticleShape,
  EventRecordShape,
  QuoteShape,
  StanceHeadShape,
  StanceKindShape,
  StoryStepShape,
} from './dataset-shape.ts';
import { parseDateSpan } from './date-span.ts';
import type { PathSegment } from './json-path.ts';
import {
  addFault,
  hasFaultAt,
  type ListedRecord,
  listProperty,
  property,
  textProperty,
} from './listed-record.ts';
import { findShapeIssues } from './shape-issues.ts';
import { isQuoteLike } from './unknown-properties.ts';

const SHAPE_OF_LIST = {
  vocabulary: StanceKindShape,
  actors: ActorShape,
  articles: ArticleShape,
  stances: StanceHeadShape,
  story: StoryStepShape,
} as const;

export function checkRecord(record: ListedRecord): void {
  const place = [record.list, record.index];
  record.faults.push(
    ...findShapeIssues(SHAPE_OF_LIST[record.list], record.value, place, record.id),
  );
  if (record.list === 'articles') checkArticle(record);
  if (record.list === 'stances') checkStance(record);
}

function checkArticle(article: ListedRecord): void {
  checkDate(article, 'published');
  const length = property(article.value, 'length') ?? Number.POSITIVE_INFINITY;
  listProperty(article.value, 'headings').forEach((heading, index) => {
    if (!Array.isArray(heading)) return;
    const [start, end]: readonly unknown[] = heading;
    if (typeof start !== 'number' || typeof end !== 'number') return;
    if (start < end && end <= (length as number)) return;
    addFault(article, ['headings', index], {
      code: 'E-HEADING',
      message: `the heading runs from ${start} to ${end}, which is no stretch of this text`,
      cure: 'Write [start, end] with start before end, both within the text.',
    });
  });
}

function checkStance(stance: ListedRecord): void {
  checkDate(stance, 'date');
  const withdrawn = property(stance.value, 'status') === 'withdrawn';
  const evidence = property(stance.value, 'evidence');
  if (withdrawn && textProperty(stance.value, 'note') === null)
    addFault(stance, ['note'], {
      code: 'E-WITHDRAWN-NOTE',
      message: 'a withdrawn stance says why, and this one does not',
      cure: 'Add a "note" with the reason.',
    });
  if (!withdrawn && Array.isArray(evidence) && evidence.length === 0)
    addFault(stance, ['evidence'], {
      code: 'E-EVIDENCE',
      message: 'nothing supports this stance: no words, no edge',
      cure: 'Add a quote or a record, or withdraw the stance.',
    });
  listProperty(stance.value, 'evidence').forEach((piece, index) => {
    const shape = isQuoteLike(piece) ? QuoteShape : EventRecordShape;
    const place = ['stances', stance.index, 'evidence', index];
    stance.faults.push(...findShapeIssues(shape, piece, place, stance.id));
    if (shape === QuoteShape) checkQuote(stance, piece, ['evidence', index]);
  });
}

function checkQuote(stance: ListedRecord, quote: unknown, at: readonly PathSegment[]): void {
  if (property(quote, 'voice') === 'narration' && textProperty(quote, 'speaker') !== null)
    addFault(stance, [...at, 'speaker'], {
      code: 'E-NARRATION-SPEAKER',
      message: "narration is the outlet's own and has no speaker",
      cure: 'Remove "speaker", or give the quote the voice it has.',
    });
  const start = property(quote, 'start');
  const end = property(quote, 'end');
  const exact = textProperty(quote, 'exact');
  if ((start === undefined && end === undefined) || exact === null) return;
  if (hasFaultAt(stance, [...at, 'start']) || hasFaultAt(stance, [...at, 'end'])) return;
  if (start === undefined || end === undefined)
    addFault(stance, at, {
      code: 'E-SPAN-HALF',
      message: `only "${start === undefined ? 'end' : 'start'}" is given`,
      cure: 'Give both "start" and "end", or neither.',
    });
  else if ((end as number) - (start as number) !== exact.length)
    addFault(stance, [...at, 'end'], {
      code: 'E-SPAN',
      message: `from ${start} to ${end} are ${Number(end) - Number(start)} characters, but "exact" has ${exact.length}`,
      cure: 'Count in UTF-16 code units of the text as supplied: end = start + length of "exact".',
    });
}

function checkDate(record: ListedRecord, key: string): void {
  const value = textProperty(property(record.value, key), 'value');
  if (value === null || parseDateSpan(value) !== null) return;
  if (hasFaultAt(record, [key, 'value'])) return;
  addFault(record, [key, 'value'], {
    code: 'E-DATE',
    message: `"${value}" is not a day of the calendar`,
    cure: 'Write a date of the calendar as 2026, 2026-01 or 2026-01-03.',
  });
}
