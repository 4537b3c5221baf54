// Is this value a stance graph, and what is wrong with it? Everything at once, nothing thrown.

import { findCycles } from './check-cycles.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { findFormatIssue } from './check-format.ts';
import { checkRecord } from './check-record.ts';
import { checkReferences } from './check-references.ts';
import { CORE_VOCABULARY } from './core-vocabulary.ts';
import { DatasetHeadShape } from './dataset-shape.ts';
import { parseDateSpan } from './date-span.ts';
import type { Issue } from './issue.ts';
import {
  LIST_NAMES,
  listProperty,
  listRecords,
  property,
  type RecordLists,
  textProperty,
} from './listed-record.ts';
import { findShapeIssues } from './shape-issues.ts';
import type { Dataset } from './stance-graph.ts';
import { findUnknownProperties } from './unknown-properties.ts';

export type Reading =
  | {
      readonly verdict: 'loaded' | 'loaded-with-set-aside';
      readonly dataset: Dataset;
      readonly issues: readonly Issue[];
      /** Records of the file that are not in the dataset, merged copies included. */
      readonly setAside: number;
    }
  | { readonly verdict: 'refused'; readonly dataset: null; readonly issues: readonly Issue[] };

// More faulty records than one in so many, and the rest would give a false picture.
const ONE_IN = 5;

export function parseDataset(value: unknown): Reading {
  const wrongFormat = findFormatIssue(value);
  if (wrongFormat !== null || typeof value !== 'object' || value === null)
    return refuse(wrongFormat === null ? [] : [wrongFormat]);
  const headIssues = findHeadIssues(value);
  const lists = checkLists(value);
  const records = LIST_NAMES.flatMap((name) => lists[name]);
  const cycles = findCycles(lists.actors);
  const issues = [
    ...headIssues,
    ...cycles,
    ...records.flatMap((record) => record.faults),
    ...findUnknownProperties(value),
  ];
  if (headIssues.length > 0 || cycles.length > 0) return refuse(issues);
  const tooFaulty = findTooFaulty(lists);
  if (tooFaulty !== null) return refuse([tooFaulty, ...issues]);
  const setAside = records.filter((record) => record.faults.length > 0).length;
  return {
    verdict: setAside === 0 ? 'loaded' : 'loaded-with-set-aside',
    dataset: assemble(value, lists),
    issues,
    setAside,
  };
}

function refuse(issues: readonly Issue[]): Reading {
  return { verdict: 'refused', dataset: null, issues };
}

function findHeadIssues(value: object): readonly Issue[] {
  const issues = findShapeIssues(DatasetHeadShape, value, [], null);
  const revised = textProperty(value, 'revised');
  if (revised === null || parseDateSpan(revised) !== null) return issues;
  if (issues.some(({ path }) => path === 'revised')) return issues;
  return [
    ...issues,
    {
      code: 'E-DATE',
      severity: 'error',
      path: 'revised',
      record: null,
      message: `"${revised}" is not a day of the calendar`,
      cure: 'Write a date of the calendar as 2026, 2026-01 or 2026-01-03.',
    },
  ];
}

function checkLists(value: object): RecordLists {
  const lists: RecordLists = {
    vocabulary: listRecords('vocabulary', listProperty(value, 'vocabulary')),
    actors: listRecords('actors', listProperty(value, 'actors')),
    articles: listRecords('articles', listProperty(value, 'articles')),
    stances: listRecords('stances', listProperty(value, 'stances')),
    story: listRecords('story', listProperty(value, 'story')),
  };
  for (const name of LIST_NAMES) {
    lists[name].forEach(checkRecord);
    checkDuplicates(lists[name]);
  }
  const declaresOwn = property(value, 'vocabulary') !== undefined;
  checkReferences(lists, declaresOwn ? null : new Set(CORE_VOCABULARY.map(({ id }) => id)));
  return lists;
}

function findTooFaulty(lists: RecordLists): Issue | null {
  const records = LIST_NAMES.flatMap((name) => lists[name]);
  const isFaulty = (code: string) => code !== 'E-REF-SET-ASIDE' && code !== 'W-DUPLICATE-MERGED';
  const faulty = records.filter(({ faults }) => faults.some(({ code }) => isFaulty(code))).length;
  const none = lists.stances.length > 0 && lists.stances.every(({ faults }) => faults.length > 0);
  if (faulty * ONE_IN <= records.length && !none) return null;
  return {
    code: 'E-TOO-FAULTY',
    severity: 'error',
    path: '',
    record: null,
    message: none
      ? `no stance is left: ${faulty} of ${records.length} records are faulty, and the rest hangs on them`
      : `${faulty} of ${records.length} records are faulty, more than one in five`,
    cure: 'Mend the faults listed below; nothing is shown until then.',
  };
}

/** Takes the records as they are, unknown properties included; the ids get their brands here and nowhere else. */
function assemble(value: object, lists: RecordLists): Dataset {
  const sound = (name: keyof RecordLists) =>
    lists[name].filter(({ faults }) => faults.length === 0).map((record) => record.value);
  const declaresOwn = property(value, 'vocabulary') !== undefined;
  const dataset: object = {
    ...value,
    fictional: property(value, 'fictional') === true,
    vocabulary: declaresOwn ? sound('vocabulary') : CORE_VOCABULARY,
    actors: sound('actors'),
    articles: sound('articles'),
    stances: sound('stances'),
    ...(property(value, 'story') === undefined ? {} : { story: sound('story') }),
  };
  return dataset as Dataset;
}
