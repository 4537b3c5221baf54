// How do words of unknown language and direction stand in our page without bending it?
import { formatCount } from '../../view/count-wording.ts';
import { startOf, visibleText } from '../../view/safe-text.ts';

/** As long as the longest quote: what is longer can hardly be read here, and is more than browsers lay out in a moment. */
const LONGEST = 5_000;

export function QuoteText({ text, lang }: { text: string; lang?: string | undefined }) {
  return (
    <bdi dir="auto" lang={lang}>
      {visibleText(startOf(text, LONGEST))}
      {text.length > LONGEST && `… (${formatCount(text.length)} characters)`}
    </bdi>
  );
}
