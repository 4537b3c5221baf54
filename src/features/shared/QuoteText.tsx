// How do words of unknown language and direction stand in our page without bending it?
import { visibleText } from '../../view/safe-text.ts';

export function QuoteText({ text, lang }: { text: string; lang?: string | undefined }) {
  return (
    <bdi dir="auto" lang={lang}>
      {visibleText(text)}
    </bdi>
  );
}
