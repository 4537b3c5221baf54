// In which direction does a line of a name run? In that of the whole name, whichever part of it the line holds.

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Isolated, so that nothing beside it is reordered; a line of its own would turn its brackets round. */
export function isolateLine(line: string, name: string): string {
  const first = /\p{L}/u.exec(name)?.[0] ?? '';
  return `${RIGHT_TO_LEFT.test(first) ? '\u2067' : '\u2066'}${line}\u2069`;
}
