// What does a dataset file say? From its text to a dataset, or to everything that is wrong with it.
import { migrateDataset } from './migrate-dataset.ts';
import { parseDataset, type Reading } from './parse-dataset.ts';
import { parseJson } from './parse-json.ts';
import { placeIssues } from './place-issues.ts';

export function readDataset(text: string): Reading {
  const parsed = parseJson(text);
  if ('issues' in parsed) return { verdict: 'refused', dataset: null, issues: parsed.issues };
  const reading = parseDataset(migrateDataset(parsed.value));
  return { ...reading, issues: placeIssues(text, reading.issues) };
}
