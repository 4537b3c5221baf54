// Does a text of the data stand whole in the page, and one that no page has room for say how long it is?
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { QuoteText } from '../../../src/features/shared/QuoteText.tsx';

it('the longest quote is whole, and what is longer is cut and counted', () => {
  const shown = (text: string) => render(<QuoteText text={text} />).container.textContent;
  expect(shown('x'.repeat(5_000))).toBe('x'.repeat(5_000));
  expect(shown('x'.repeat(90_000))).toBe(`${'x'.repeat(5_000)}… (90,000 characters)`);
  expect(shown('a\u202Eb')).toBe('a[U+202E]b');
});
