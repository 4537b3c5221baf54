// Is this text JSON that can be trusted to mean one thing? Depth is bounded and no key is given twice.
import { excerptText } from './excerpt.ts';
import type { Issue } from './issue.ts';
import { formatPath } from './json-path.ts';
import { recogniseKind } from './recognise-kind.ts';
import { locateOffset } from './text-place.ts';
import { DEEPEST, type JsonFault, walkJson } from './walk-json.ts';

export function parseJson(
  text: string,
): { readonly value: unknown } | { readonly issues: readonly Issue[] } {
  const json = dropByteOrderMark(text);
  const fault = walkJson(json, null);
  if (fault === null) return { value: JSON.parse(json) };
  const otherKind = fault.kind === 'deep' ? null : recogniseKind(json);
  return { issues: [otherKind ?? describeFault(json, fault)] };
}

/** Editors put it there unseen; JSON.parse does not take it. */
export function dropByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function describeFault(text: string, fault: JsonFault): Issue {
  const base = {
    severity: 'error',
    path: '',
    record: null,
    ...locateOffset(text, fault.offset),
  } as const;
  switch (fault.kind) {
    case 'cut':
      return {
        ...base,
        code: 'E-JSON-CUT',
        message: 'the file ends too early',
        cure: 'Download or copy it again, whole.',
      };
    case 'deep':
      return {
        ...base,
        code: 'E-JSON-DEEP',
        message: `lists and objects are nested more than ${DEEPEST} deep`,
        cure: 'A stance graph is never that deep: flatten it.',
      };
    case 'duplicate-key': {
      const first = locateOffset(text, fault.first);
      return {
        ...base,
        path: formatPath(fault.path),
        code: 'E-JSON-KEY-TWICE',
        message: `the property is given twice in one object, first at line ${first.line}:${first.column}`,
        cure: 'Delete one of the two.',
      };
    }
    case 'syntax':
      return {
        ...base,
        code: 'E-JSON-SYNTAX',
        message: fault.offset === 0 ? 'this is not JSON' : notJsonFrom(text, fault.offset),
        cure: fault.offset === 0 ? 'Choose a dataset, a JSON file.' : cureOf(text, fault.offset),
      };
  }
}

function notJsonFrom(text: string, offset: number): string {
  const [line = ''] = text.slice(offset, offset + 30).split(/[\r\n]/);
  return `this is not JSON from here on: ${excerptText(line.trimEnd() || text.slice(offset, offset + 1))}`;
}

function cureOf(text: string, offset: number): string {
  const before = text.slice(0, offset).trimEnd().at(-1);
  const found = text[offset] ?? '';
  if (found === "'" || found === '“' || found === '”')
    return 'Put text between straight double quotation marks: "…".';
  if (before === ',' && (found === '}' || found === ']')) return 'Remove the comma before it.';
  if (found === '"') return 'A comma or a colon is missing before it.';
  if (found === '/') return 'JSON has no comments: remove it.';
  if (/[\]}"\w]/.test(before ?? '') && /[[{\w-]/.test(found))
    return 'A comma may be missing before it.';
  if (found < ' ') return 'Write line breaks inside text as \\n, tabs as \\t.';
  return 'Remove it, or mend what stands before it.';
}
