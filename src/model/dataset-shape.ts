// Which properties does each record have, and what may they hold? The one description that the reader and the JSON Schema share.
import * as v from 'valibot';
import { ACTOR_KINDS, CERTAINTIES, ENDS, VOICES } from './stance-graph.ts';

export const LONGEST_TEXT = 100_000;
const LONGEST_QUOTE = 5_000;
const LONGEST_ARTICLE = 5_000_000;
const LONGEST_URL = 2_047;

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;
const NOT_BLANK = /\S/;
// The calendar's shape; leap days are for `date-span.ts`, no pattern should carry them.
const DATE =
  /^(?!0000)\d{4}(?:-(?:(?:0[13578]|1[02])(?:-(?:0[1-9]|[12]\d|3[01]))?|(?:0[469]|11)(?:-(?:0[1-9]|[12]\d|30))?|02(?:-(?:0[1-9]|[12]\d))?))?$/;
// No credentials ("@" before the path), no backslash (browsers read it as a slash), nothing invisible.
// Spelt out, because JSON Schema takes no flags: controls, direction marks, surrogates, invisible format characters.
const UNSAFE =
  '\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u061c\\u115f\\u1160\\u180e\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u3000\\u3164\\ud800-\\udfff\\ufeff\\ufff9-\\ufffb\\\\';
const URL_PATTERN = new RegExp(
  `^[Hh][Tt][Tt][Pp][Ss]?://[^${UNSAFE}/?#@]+(?:[/?#][^${UNSAFE}]*)?$`,
);
const SHA256 = /^[0-9a-f]{64}$/;
const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
const COUNTRY = /^[A-Z]{2}$/;
// A place below the dataset's folder: no way up, no drive, no other host.
const RELATIVE_FILE = /^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[\w .,()/\-\u00c0-\ufffc]+$/;

// The message of each rule is the code of its issue; `shape-issues.ts` has the words.
const IdText = v.pipe(v.string(), v.regex(ID, 'E-ID'));
const Text = v.pipe(
  v.string(),
  v.regex(NOT_BLANK, 'E-BLANK'),
  v.maxLength(LONGEST_TEXT, 'E-TOO-LONG'),
);
const FreeText = v.pipe(v.string(), v.maxLength(LONGEST_TEXT, 'E-TOO-LONG'));
const DateText = v.pipe(v.string(), v.regex(DATE, 'E-DATE'));
const UrlText = v.pipe(
  v.string(),
  v.regex(URL_PATTERN, 'E-URL'),
  v.maxLength(LONGEST_URL, 'E-TOO-LONG'),
);
const LanguageText = v.pipe(v.string(), v.regex(LANGUAGE, 'E-LANGUAGE'));
const Offset = v.pipe(
  v.number(),
  v.integer('E-NUMBER'),
  v.minValue(0, 'E-NUMBER'),
  v.maxValue(LONGEST_ARTICLE, 'E-NUMBER'),
);
const DatedValueShape = v.looseObject({ value: DateText, certainty: v.picklist(CERTAINTIES) });

export const StanceKindShape = v.looseObject({
  id: IdText,
  label: Text,
  sign: v.picklist([-1, 0, 1]),
  definition: Text,
  plover: v.exactOptional(Text),
});

export const ActorShape = v.looseObject({
  id: IdText,
  name: Text,
  kind: v.picklist(ACTOR_KINDS),
  iso: v.exactOptional(v.pipe(v.string(), v.regex(COUNTRY, 'E-COUNTRY'))),
  aliases: v.exactOptional(v.array(Text)),
  role: v.exactOptional(Text),
  partOf: v.exactOptional(IdText),
});

export const ArticleShape = v.looseObject({
  id: IdText,
  title: Text,
  outlet: Text,
  url: v.exactOptional(UrlText),
  published: v.exactOptional(DatedValueShape),
  language: v.exactOptional(LanguageText),
  length: v.exactOptional(Offset),
  sha256: v.exactOptional(v.pipe(v.string(), v.regex(SHA256, 'E-SHA256'))),
  textFile: v.exactOptional(v.pipe(v.string(), v.regex(RELATIVE_FILE, 'E-TEXT-FILE'))),
  text: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_ARTICLE, 'E-TOO-LONG'))),
  headings: v.exactOptional(v.array(v.strictTuple([Offset, Offset]))),
});

export const QuoteShape = v.looseObject({
  article: IdText,
  exact: v.pipe(
    v.string(),
    v.regex(NOT_BLANK, 'E-BLANK'),
    v.maxLength(LONGEST_QUOTE, 'E-TOO-LONG'),
  ),
  prefix: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_QUOTE, 'E-TOO-LONG'))),
  suffix: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_QUOTE, 'E-TOO-LONG'))),
  start: v.exactOptional(Offset),
  end: v.exactOptional(Offset),
  voice: v.picklist(VOICES),
  speaker: v.exactOptional(IdText),
  implied: v.exactOptional(v.array(v.picklist(ENDS))),
});

export const EventRecordShape = v.looseObject({ record: Text, url: v.exactOptional(UrlText) });

const stanceEntries = {
  id: IdText,
  source: IdText,
  target: IdText,
  stance: IdText,
  topic: v.exactOptional(Text),
  date: v.exactOptional(DatedValueShape),
  status: v.exactOptional(v.literal('withdrawn')),
  note: v.exactOptional(Text),
};

/** The stance without a look into its evidence, which is a quote or a record and judged as what it is. */
export const StanceHeadShape = v.looseObject({ ...stanceEntries, evidence: v.array(v.unknown()) });

export const StanceShape = v.looseObject({
  ...stanceEntries,
  evidence: v.array(v.union([QuoteShape, EventRecordShape])),
});

/** A view of the dataset with a title and a paragraph: one step of its story. */
export const StoryStepShape = v.looseObject({ title: Text, text: Text, view: FreeText });

const datasetEntries = {
  $schema: v.exactOptional(v.string()),
  format: v.literal('stance-graph/1'),
  id: IdText,
  title: Text,
  description: v.exactOptional(FreeText),
  language: v.exactOptional(LanguageText),
  licence: v.exactOptional(Text),
  revised: v.exactOptional(DateText),
  fictional: v.exactOptional(v.boolean()),
};

const AnyList = v.array(v.unknown());

/** The dataset without a look into its records. */
export const DatasetHeadShape = v.looseObject({
  ...datasetEntries,
  vocabulary: v.exactOptional(AnyList),
  actors: AnyList,
  articles: AnyList,
  stances: AnyList,
  story: v.exactOptional(AnyList),
});

/** The whole of it, for the JSON Schema. */
export const DatasetShape = v.looseObject({
  ...datasetEntries,
  vocabulary: v.exactOptional(v.array(StanceKindShape)),
  actors: v.array(ActorShape),
  articles: v.array(ArticleShape),
  stances: v.array(StanceShape),
  story: v.exactOptional(v.array(StoryStepShape)),
});
