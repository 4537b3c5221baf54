// Do the quotes stand in the texts that came inside the dataset? Checked here, in the reader's browser, after the picture.
import { useEffect, useState } from 'react';
import type { Dataset } from '../model/stance-graph.ts';
import type { CheckQuote } from '../view/quote-card.ts';
import { countOf } from '../view/wording.ts';
import { setNotices } from './notice-store.ts';

const UNCHECKED: CheckQuote = () => 'unchecked';

export function useQuoteCheck(dataset: Dataset): CheckQuote {
  const [checked, setChecked] = useState({ dataset, check: UNCHECKED });
  useEffect(() => {
    let current = true;
    void checkAgainstOwnTexts(dataset).then((check) => {
      if (current && check !== null) setChecked({ dataset, check });
    });
    return () => {
      current = false;
      setNotices('quotes', []);
    };
  }, [dataset]);
  return checked.dataset === dataset ? checked.check : UNCHECKED;
}

/** Null where no text is inside. */
async function checkAgainstOwnTexts(dataset: Dataset): Promise<CheckQuote | null> {
  const textByArticle = new Map(
    dataset.articles.flatMap(({ id, text }) => (text === undefined ? [] : [[id, text] as const])),
  );
  if (textByArticle.size === 0) return null;
  const { checkQuotes } = await import('../model/check-quotes.ts');
  const { quotes } = checkQuotes(dataset, textByArticle, () => 0);
  const stateOf = new Map(
    quotes.map(({ stance, evidence, location }) => [`${stance} ${evidence}`, location.state]),
  );
  const lost = quotes.filter(({ location: { state } }) => state === 'missing').length;
  if (lost > 0) {
    const message = `${countOf(lost, 'quote')} of ${quotes.length} ${lost === 1 ? 'does' : 'do'} not stand in the text that came with the data. The cards say which.`;
    setNotices('quotes', [{ message }]);
  }
  return (stance, place) => stateOf.get(`${stance} ${place}`) ?? 'unchecked';
}
