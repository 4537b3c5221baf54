import { describe, expect, it } from 'vitest';
import { buildScene } from '../../src/view/build-scene.ts';
import { citeQuote } from '../../src/view/citation.ts';
import { describeSelection } from '../../src/view/describe-selection.ts';
import { criteria, DISPUTE_INDEX, stanceId } from '../support/build-index.ts';

function cardsOf(name: string) {
  const scene = buildScene(DISPUTE_INDEX, criteria());
  const details = describeSelection(scene, DISPUTE_INDEX, { type: 'stance', id: stanceId(name) });
  const cards = details.type === 'stance' ? details.entry.cards : [];
  return cards.filter((card) => card.type === 'quote');
}

const [withUrl, without] = cardsOf('ostrel-condemns-merrow');
const [reported] = cardsOf('merrow-council-condemns-merrow');

describe('a citation', () => {
  it('has the words, the outlet and the date of the article in one line', () => {
    expect(withUrl && citeQuote(withUrl, null).short).toBe(
      '“Closing the harbour is a breach of faith” (The Merrow Courier, 3 May 2031 (stated in the text))',
    );
  });

  it('has title, address, reading and the link to the view at length', () => {
    expect(withUrl && citeQuote(withUrl, 'https://demarche.example/#sel=ostrel').long).toBe(
      [
        '“Closing the harbour is a breach of faith” The Merrow Courier, “Harbour closed”, 3 May 2031 (stated in the text), https://courier.example/harbour.',
        'Read as: Ana Ostrel → Merrow: condemns · harbour · direct speech.',
        'Shown in Demarche: https://demarche.example/#sel=ostrel',
      ].join('\n'),
    );
  });

  it('falls back on the date of the stance and leaves out what is not known', () => {
    const { long } = without ? citeQuote(without, null) : { long: '' };
    expect(long).toContain('Caldor Gazette, “A closed harbour”, 2 May 2031 (stated in the text).');
    expect(long).not.toContain('Shown in');
  });

  it('says who spoke if it was not the source', () => {
    expect(reported && citeQuote(reported, null).long).toContain('said by Tavria');
  });
});
