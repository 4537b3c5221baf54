// What is this file, if it is not JSON, or not even text? Named so that the reader knows what to do instead.
import type { Issue } from './issue.ts';

interface Kind {
  readonly starts: RegExp;
  /** Words of an article may begin like this too. */
  readonly isText?: true;
  readonly code: 'E-FILE-KIND' | 'E-FILE-ENCODING' | 'E-FILE-EMPTY';
  /** As in "this is …, not JSON"; else the whole message. */
  readonly what?: string;
  readonly message?: string;
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
    what: 'a zip archive',
    cure: 'Unpack it and open the JSON file in it.',
  },
  {
    starts: /^[^\P{Cc}\s](?:\u008B|\uFFFD)/u,
    code: 'E-FILE-KIND',
    what: 'a gzip archive',
    cure: 'Unpack it (gunzip) and open what comes out.',
  },
  {
    starts: /^%PDF-/,
    code: 'E-FILE-KIND',
    what: 'a PDF document',
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
    what: 'a web page',
    cure: 'The link may need the raw file: download that.',
  },
  {
    starts: /^\s*</,
    code: 'E-FILE-KIND',
    what: 'XML',
    cure: 'Choose a dataset, a JSON file.',
  },
  {
    starts: /^---\s|^[A-Za-z_][\w -]*: ?\S/,
    isText: true,
    code: 'E-FILE-KIND',
    what: 'YAML or plain text',
    cure: 'Convert it to JSON.',
  },
  {
    starts: /^[^\n{[]*[,;\t][^\n{[]*(?:\n|$)/,
    isText: true,
    code: 'E-FILE-KIND',
    what: 'a table (CSV)',
    cure: 'Choose a dataset, a JSON file.',
  },
];

export type WantedKind = 'JSON' | 'plain text';

/** Null where nothing is recognised: then it is broken JSON, or text in another encoding. */
export function recogniseKind(
  text: string,
  wanted: WantedKind = 'JSON',
  mayBeText = wanted === 'JSON',
): Issue | null {
  const start = (text.trim() === '' ? '' : text).slice(0, 2_000);
  const kinds = mayBeText ? KINDS : KINDS.filter(({ isText }) => isText !== true);
  const kind = kinds.find(({ starts }) => starts.test(start));
  if (kind === undefined) return null;
  const { code, cure, what, message = `this is ${what}, not ${wanted}` } = kind;
  return { code, severity: 'error', path: '', record: null, message, cure };
}
