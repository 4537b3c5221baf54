// How does a quote stand to the text, as far as this page knows?
import type { CheckState } from '../../view/quote-card.ts';

export const CHECK_WORDING: Readonly<Record<CheckState, string>> = {
  exact: 'Matches the supplied text',
  moved: 'Matches the supplied text at another place than given',
  normalised: 'Matches the supplied text but for marks and spaces',
  ambiguous: 'Stands at several places of the supplied text',
  missing: 'Does not stand in the supplied text',
  unchecked: 'Not checked here: no text at hand',
};
