// What is this file, if it is not JSON? Named so that the reader knows what to do instead.
import type { Issue } from './issue.ts';

interface Kind {
  readonly starts: RegExp;
  readonly code: 'E-FILE-KIND' | 'E-FILE-ENCODING' | 'E-FILE-EMPTY';
  readonly message: string;
  readonly cure: string;
}

const KINDS: readonly Kind[] = [
  {
    starts: /^$/,
    code: 'E-FILE-EMPTY',
    message: 'the file is empty',
    cure: 'Choose another file, or download it again.',
  },
  {
    // U+FFFD is what a decoder leaves of a byte that is no UTF-8.
    starts: /^(?:\uFFFD\uFFFD|[^\P{Cc}\s]\{|\{[^\P{Cc}\s])/u,
    code: 'E-FILE-ENCODING',
    message: 'the text is not in UTF-8 (it looks like UTF-16)',
    cure: 'Save it as UTF-8.',
  },
  {
    starts: /^PK[^\P{Cc}\s]/u,
    code: 'E-FILE-KIND',
    message: 'this is a zip archive, not JSON',
    cure: 'Unpack it and open the JSON file in it.',
  },
  {
    starts: /^[^\P{Cc}\s](?:\u008B|\uFFFD)/u,
    code: 'E-FILE-KIND',
    message: 'this is a gzip archive, not JSON',
    cure: 'Unpack it (gunzip) and open what comes out.',
  },
  {
    starts: /^%PDF-/,
    code: 'E-FILE-KIND',
    message: 'this is a PDF document, not JSON',
    cure: 'Choose a dataset, a JSON file.',
  },
  {
    starts: /^version https:\/\/git-lfs/,
    code: 'E-FILE-KIND',
    message: 'this is a Git LFS pointer, which stands for a file that was not fetched',
    cure: 'Run "git lfs pull", or download the file itself.',
  },
  {
    starts: /^\s*<(?:!doctype\s+html|html|head|body)/i,
    code: 'E-FILE-KIND',
    message: 'this is a web page, not JSON',
    cure: 'The link may need the raw file: download that.',
  },
  {
    starts: /^\s*</,
    code: 'E-FILE-KIND',
    message: 'this is XML, not JSON',
    cure: 'Choose a dataset, a JSON file.',
  },
  {
    starts: /^---\s|^[A-Za-z_][\w -]*: ?\S/,
    code: 'E-FILE-KIND',
    message: 'this is YAML or plain text, not JSON',
    cure: 'Convert it to JSON.',
  },
  {
    starts: /^[^\n{[]*[,;\t][^\n{[]*(?:\n|$)/,
    code: 'E-FILE-KIND',
    message: 'this is a table (CSV), not JSON',
    cure: 'Choose a dataset, a JSON file.',
  },
];

/** Null where nothing is recognised: then it is broken JSON. */
export function recogniseKind(text: string): Issue | null {
  const start = (text.trim() === '' ? '' : text).slice(0, 2_000);
  const kind = KINDS.find(({ starts }) => starts.test(start));
  if (kind === undefined) return null;
  const { code, message, cure } = kind;
  return { code, severity: 'error', path: '', record: null, message, cure };
}
