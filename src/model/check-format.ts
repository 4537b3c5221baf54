// Is this JSON value a stance graph of a version that can be read?
import { excerptValue } from './excerpt.ts';
import type { Issue } from './issue.ts';
import { property, textProperty } from './listed-record.ts';
import { didYouMean } from './suggest-word.ts';

const FORMAT = 'stance-graph/1';
const ANY_VERSION = /^stance-graph\/(\d{1,6})$/;

/** The fault that makes it useless to look any further, or null. */
export function findFormatIssue(value: unknown): Issue | null {
  const format = property(value, 'format');
  if (format === FORMAT) return null;
  if (format === undefined) {
    if (Array.isArray(property(value, 'stances')) && Array.isArray(property(value, 'actors')))
      return issue('E-FORMAT', 'the property "format" is missing', `Add "format": "${FORMAT}".`);
    return issue('E-NOT-A-DATASET', `this is ${kindOf(value)}, not a stance graph`, CHOOSE_OTHER);
  }
  const version = typeof format === 'string' ? ANY_VERSION.exec(format)?.[1] : undefined;
  if (version !== undefined && Number(version) > 1)
    return issue(
      'E-FORMAT-NEWER',
      `the file has the format "${format}": it was made by a newer version`,
      'Open it with a newer version of Demarche.',
    );
  const suggestion = typeof format === 'string' ? didYouMean(format, [FORMAT]) : '';
  return issue(
    'E-FORMAT',
    `the format ${excerptValue(format)} is not known`,
    `If this is a stance graph, write "format": "${FORMAT}".${suggestion}`,
  );
}

const CHOOSE_OTHER = `Choose a JSON file that has "format": "${FORMAT}".`;

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a JSON list';
  if (typeof value !== 'object' || value === null) return `the JSON value ${excerptValue(value)}`;
  const type = textProperty(value, 'type');
  if (type === 'FeatureCollection' || type === 'Feature') return 'a map (GeoJSON)';
  if (property(value, '@context') !== undefined) return 'linked data (JSON-LD)';
  if (property(value, 'elements') !== undefined || property(value, 'nodes') !== undefined)
    return 'a graph in another format';
  return 'JSON of another kind';
}

function issue(code: string, message: string, cure: string): Issue {
  return { code, severity: 'error', path: 'format', record: null, message, cure };
}
