// How is a quote cited in plain text?
import type { QuoteCard } from './quote-card.ts';

export interface Citation {
  readonly short: string;
  readonly long: string;
}

/** `link` is the permanent link to the quote, or null to leave it out. */
export function citeQuote(card: QuoteCard, link: string | null): Citation {
  const { exact, article, attribution, dataset } = card;
  const quote = `“${exact}”`;
  const date = article.published ?? attribution.date;
  const { source, target, kind, topic, voice } = attribution;
  const reading = [
    `${source.name} → ${target.name}: ${kind.label}${topic === null ? '' : ` · ${topic}`}`,
    voice,
    card.speaker === null ? null : `said by ${card.speaker.name}`,
  ];
  const where = [article.outlet, `“${article.title}”`, date, article.url];
  return {
    short: `${quote} (${list([article.outlet, date, dataset.fictional ? 'fictional' : null])})`,
    long: lines([
      `${quote} ${list(where)}.`,
      dataset.fictional ? `Fictional: from the invented dataset “${dataset.title}”.` : null,
      `Read as: ${reading.filter((part) => part !== null).join(' · ')}.`,
      link === null ? null : `Shown in Demarche: ${link}`,
    ]),
  };
}

function list(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(', ');
}

function lines(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join('\n');
}
