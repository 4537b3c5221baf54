// Would a spreadsheet take this text for a formula, and how is it kept a text?

// What a reader may skip before it looks for a formula: blanks, a byte order mark, hidden characters, quotation marks.
const BEFORE = /^[\s\p{Cf}"'`´‘’“”«»]*/u;
const STARTS = /^[=+\-@|＝＋－＠]/u;
// Nothing to calculate: the sign alone, a number, or words without brackets, references and operators.
const HARMLESS = /^(?:[=+\-@|]|[+-]\d+(?:[.,]\d+)*|[-+@] ?\p{L}[\p{L}\p{M} ,’]*\.?)$/u;
const LINE = /[^\r\n]+/g;

/** An apostrophe before each line that could be one: whoever splits lines wrongly is not caught either. */
export function defuseCell(text: string): string {
  return text.replace(LINE, (line) => (isFormula(line) ? `'${line}` : line));
}

function isFormula(line: string): boolean {
  const rest = line.replace(BEFORE, '');
  return STARTS.test(rest) && !(rest === line && HARMLESS.test(line));
}
