// Does a text stop where a sentence does, so that no mark need say that it goes on?
const END = /[.!?。！？؟][\p{Pe}\p{Pf}"]*\s*$/u;

export function endsSentence(text: string): boolean {
  return END.test(text);
}
