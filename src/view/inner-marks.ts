// How do words with quotation marks of their own stand between double ones? With single marks, as English has it.

/** A quotation inside a quotation inside another has double marks again. */
const SINGLE_PAIR = /‘([^‘’“”]*)’(?!\p{L})/gu;
const DOUBLE_MARKS = /“([^“”]*)”|[“”]/g;
const STRAIGHT_PAIR = /(?<![\p{L}\p{N}])"([^"]*)"/gu;

/** Only for what is printed around `exact`, never for what is looked up. „German“ marks stay: they close with the opening one. */
export function innerMarks(words: string): string {
  if (words.includes('„')) return words;
  return words.replace(STRAIGHT_PAIR, '‘$1’').replace(DOUBLE_MARKS, (marks, inside?: string) => {
    if (inside === undefined) return marks === '“' ? '‘' : '’';
    return `‘${inside.replace(SINGLE_PAIR, '“$1”')}’`;
  });
}
