// What does each list of the data check mean in plain words?
import type { FindingKind } from '../../view/check-reason.ts';

interface GroupWording {
  readonly title: string;
  readonly meaning: string;
}

export const GROUP_WORDING: Readonly<Record<FindingKind, GroupWording>> = {
  missing: {
    title: 'Not in the text',
    meaning: 'These words do not stand in the supplied text as they are given.',
  },
  ambiguous: {
    title: 'In more than one place',
    meaning: 'These words stand in the text, but it is open which of the places is meant.',
  },
  voice: {
    title: 'In another voice than given',
    meaning:
      'The quotation marks and headings of the text do not bear out who is said to be heard.',
  },
  moved: {
    title: 'In another place than given',
    meaning: 'These words match. Only the offsets in the data are off.',
  },
  normalised: {
    title: 'Written a little differently',
    meaning: 'These words match once ways of typing the same thing are treated alike.',
  },
};
