// A dataset as a file would hold it, with one of everything: plain JSON for tests to damage.
const TEXT =
  'Caldor rejects the dam\n“We reject the dam on the Tann,” the Caldor foreign ministry said on Monday.\nMerrow asked Caldor to come to the table.';

export interface Json {
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into it and put wrong things there on purpose.
  [key: string]: any;
}

export function sampleDataset(): Json {
  return {
    format: 'stance-graph/1',
    id: 'dam-dispute',
    title: 'The dam dispute',
    language: 'en',
    revised: '2031-02',
    fictional: true,
    vocabulary: [
      { id: 'condemns', label: 'condemns', sign: -1, definition: 'Disapproval.', plover: 'ACCUSE' },
      { id: 'supports', label: 'supports', sign: 1, definition: 'Approval.' },
      { id: 'demands', label: 'demands', sign: 0, definition: 'A request.' },
    ],
    actors: [
      { id: 'caldor', name: 'Caldor', kind: 'state', aliases: ['Port Cald'] },
      { id: 'caldor-mfa', name: 'Foreign ministry', kind: 'government-body', partOf: 'caldor' },
      { id: 'merrow', name: 'Merrow', kind: 'state', iso: 'MW' },
      { id: 'osk', name: 'Ane Osk', kind: 'person', role: 'Envoy', partOf: 'caldor-mfa' },
      { id: 'tann-valley', name: 'People of the Tann', kind: 'population' },
    ],
    articles: [
      {
        id: 'courier-1',
        title: 'Caldor rejects the dam',
        outlet: 'Merrow Courier',
        url: 'https://courier.example/1',
        published: { value: '2031-02-03', certainty: 'stated' },
        language: 'en',
        length: TEXT.length,
        text: TEXT,
        headings: [[0, 22]],
      },
      { id: 'courier-2', title: 'More on the dam', outlet: 'Tann Gazette' },
      { id: 'courier-3', title: 'Still more on the dam', outlet: 'Tann Gazette' },
    ],
    stances: [
      {
        id: 'mfa-condemns-dam',
        source: 'caldor-mfa',
        target: 'merrow',
        stance: 'condemns',
        topic: 'the dam',
        date: { value: '2031-02-03', certainty: 'inferred' },
        evidence: [
          {
            article: 'courier-1',
            exact: 'We reject the dam on the Tann,',
            prefix: '“',
            suffix: '”',
            start: 24,
            end: 54,
            voice: 'direct',
            speaker: 'caldor-mfa',
            implied: ['target'],
          },
          {
            article: 'courier-1',
            exact: 'Caldor rejects the dam',
            start: 0,
            end: 22,
            voice: 'headline',
          },
        ],
      },
      {
        id: 'merrow-demands-talks',
        source: 'merrow',
        target: 'caldor',
        stance: 'demands',
        evidence: [
          {
            article: 'courier-1',
            exact: 'Merrow asked Caldor to come to the table',
            voice: 'narration',
          },
        ],
      },
      {
        id: 'osk-supports-valley',
        source: 'osk',
        target: 'tann-valley',
        stance: 'supports',
        evidence: [{ record: 'EVENTS:77', url: 'http://events.example/77' }],
      },
      {
        id: 'withdrawn-one',
        source: 'merrow',
        target: 'osk',
        stance: 'condemns',
        status: 'withdrawn',
        note: 'The outlet retracted the sentence.',
        evidence: [],
      },
    ],
  };
}

/** The sample after one change. */
export function sampleWith(change: (dataset: Json) => void): Json {
  const dataset = sampleDataset();
  change(dataset);
  return dataset;
}
