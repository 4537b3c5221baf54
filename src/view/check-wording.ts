// How does a quote stand to the text, as far as this page knows? Said of one quote, and of a number of them.
import type { SettledState } from './count-states.ts';
import type { CheckState } from './quote-card.ts';

export const CHECK_WORDING: Readonly<Record<CheckState, string>> = {
  exact: 'matches the supplied text',
  moved: 'matches the supplied text at another place than given',
  normalised: 'matches the supplied text but for marks and spaces',
  ambiguous: 'stands at several places of the supplied text',
  missing: 'does not stand in the supplied text',
  unchecked: 'not checked: the article’s text is not at hand',
  pending: 'being checked',
  failed: 'not checked: the check did not run',
};

/** Where it leaves the page, and no answer can follow. */
export const CHECK_ON_RECORD: Readonly<Record<CheckState, string>> = {
  ...CHECK_WORDING,
  pending: 'not checked yet: the check had not ended',
};

export const CHECK_MEANING: Readonly<Record<SettledState, string>> = {
  exact: 'letter by letter, in the place that the data gives',
  moved: 'letter by letter, in another place than the data gives',
  normalised: 'but for marks, spaces or ways of writing a letter',
  ambiguous: 'in more than one place, and nothing says which is meant',
  missing: 'not in the text',
  unchecked: 'not checked, because the text is not at hand',
};
