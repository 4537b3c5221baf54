// How does a quote stand to the text, as far as this page knows?
import type { CheckState } from './quote-card.ts';

export const CHECK_WORDING: Readonly<Record<CheckState, string>> = {
  exact: 'matches the supplied text',
  moved: 'matches the supplied text at another place than given',
  normalised: 'matches the supplied text but for marks and spaces',
  ambiguous: 'stands at several places of the supplied text',
  missing: 'does not stand in the supplied text',
  unchecked: 'not checked: the article’s text is not at hand',
};
