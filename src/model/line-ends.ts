// With which other line ends might this text have been saved before? Saving and pasting change them, and drop or add the last ones.
import type { Article } from './stance-graph.ts';

const MOST_LACKING = 9;

/** Made once for a text, asked for each article. The likeliest first, never the text itself. */
export function lineEndVariants(
  text: string,
): (article: Pick<Article, 'length' | 'sha256'>) => ReadonlySet<string> {
  const folded = text.replace(/\r\n?/g, '\n');
  const forms = ['\n', '\r\n'].map((end) => {
    const all = folded.replaceAll('\n', end);
    return { end, all, bare: all.trimEnd() };
  });
  return ({ length, sha256 }) => {
    const whole = forms.map(({ all }) => all);
    const ended = forms.flatMap(({ end, bare }) => {
      // With a line more or less, a text that lacks a letter has the right length too: only a digest tells.
      if (sha256 === undefined) return [];
      if (length === undefined) return [bare, bare + end];
      const lacking = (length - bare.length) / end.length;
      const fits = Number.isInteger(lacking) && lacking >= 0 && lacking <= MOST_LACKING;
      return fits ? [bare + end.repeat(lacking)] : [];
    });
    const fitting = [...whole, ...ended].filter((each) => each.length === (length ?? each.length));
    return new Set(fitting.filter((each) => each !== text));
  };
}
