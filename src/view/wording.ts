// What is each controlled value called on the page, and what does it mean?

import type { ContestReason } from '../graph/contested.ts';
import type { ActorKind, Certainty, End, Voice } from '../model/stance-graph.ts';
import { formatCount } from './count-wording.ts';
import type { MatrixCells } from './view-state.ts';

export interface Wording {
  readonly label: string;
  readonly definition: string;
}

export interface KindWording extends Wording {
  readonly plural: string;
}

export const VOICE_WORDING: Readonly<Record<Voice, Wording>> = {
  direct: {
    label: 'direct speech',
    definition: 'The words stand inside quotation marks and are given as the speaker’s own.',
  },
  partial: {
    label: 'partly quoted',
    definition: 'The outlet’s sentence with a fragment of the speaker’s words in quotation marks.',
  },
  paraphrase: {
    label: 'paraphrased',
    definition: 'The outlet reports in its own words what the speaker said.',
  },
  narration: {
    label: 'the outlet’s narration',
    definition: 'The outlet says this itself; nobody is given as having said it.',
  },
  headline: {
    label: 'headline',
    definition: 'The words stand in the article’s title, subtitle or a section heading.',
  },
};

export const KIND_WORDING: Readonly<Record<ActorKind, KindWording>> = {
  state: {
    label: 'state',
    plural: 'states',
    definition: 'A country, spoken of as one actor.',
  },
  'government-body': {
    label: 'government body',
    plural: 'government bodies',
    definition: 'A government, ministry, parliament, court or the armed forces of a state.',
  },
  person: {
    label: 'person',
    plural: 'persons',
    definition: 'A named human being, in office or not.',
  },
  organisation: {
    label: 'organisation',
    plural: 'organisations',
    definition: 'An alliance, international body, party, company or association.',
  },
  'armed-group': {
    label: 'armed group',
    plural: 'armed groups',
    definition: 'An organised armed force that is not part of a state.',
  },
  population: {
    label: 'population',
    plural: 'populations',
    definition: 'The people of a place or a group of people, spoken of as one actor.',
  },
  other: {
    label: 'other actor',
    plural: 'other actors',
    definition: 'An actor that fits none of the other kinds, or that the text leaves unnamed.',
  },
};

export const CERTAINTY_WORDING: Readonly<Record<Certainty, Wording>> = {
  stated: {
    label: 'stated in the text',
    definition: 'The text names this date for the stance.',
  },
  inferred: {
    label: 'inferred from the text',
    definition: 'The text does not name the date; it was worked out from what the text says.',
  },
  published: {
    label: 'date of publication',
    definition: 'Only the date of the article is known; the stance may be older.',
  },
};

export const END_WORDING: Readonly<Record<End, Wording>> = {
  source: {
    label: 'source implied',
    definition: 'These words do not name who takes the stance; the text around them does.',
  },
  target: {
    label: 'target implied',
    definition: 'These words do not name whom the stance is about; the text around them does.',
  },
};

/** Why one actor is reported both to support and to condemn another. */
export const CONTEST_WORDING: Readonly<Record<ContestReason, Wording>> = {
  outlets: {
    label: 'outlets disagree',
    definition:
      'Nothing else that the data says tells them apart: one outlet reports the one, another the opposite.',
  },
  time: {
    label: 'it changed over time',
    definition: 'The opposite stances are of different dates.',
  },
  topics: {
    label: 'the topics differ',
    definition: 'The opposite stances are about different topics.',
  },
  actors: {
    label: 'different actors',
    definition: 'Actors that are drawn as one take the opposite stances, or are their targets.',
  },
  'one-outlet': {
    label: 'one outlet reports both',
    definition: 'Neither date nor topic tells the two apart, and the same outlet reports both.',
  },
  unknown: {
    label: 'nothing tells them apart',
    definition: 'Neither date, topic nor outlet tells the two apart.',
  },
};

/** Of stances that are drawn hollow. */
export const HOLLOW_WORDING: Wording = {
  label: 'not matched to the text',
  definition:
    'The words were looked for in the article’s text: they do not stand there, or stand there several times.',
};

/** How a matrix is read, by what its cells hold. */
export const MATRIX_WORDING: Readonly<Record<MatrixCells, string>> = {
  stances:
    'Rows speak, columns are spoken about. An empty cell: no statement in this data. The number is that of the outlets.',
  agreement:
    'On how many targets the two take the same signed stance, on how many the opposite. What has no sign does not count. An empty cell: no target on which both take a side.',
};

/** `countOf(1, 'stance')` is "1 stance"; the plural needs naming only if it is more than an s. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
