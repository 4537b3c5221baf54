// Which small invented dispute do the tests of filters, scenes and panels look at?
import { type Criteria, NO_CRITERIA } from '../../src/graph/criteria.ts';
import { type GraphIndex, indexGraph } from '../../src/graph/index-graph.ts';
import type { StanceId, StanceKindId } from '../../src/model/stance-graph.ts';
import {
  buildActor,
  buildArticle,
  buildDataset,
  buildRecord,
  buildStance,
} from './build-dataset.ts';

/** Two states with their ministries and ministers, a third state, an alliance; two outlets; every voice. */
const DISPUTE = buildDataset({
  id: 'harbour',
  title: 'The harbour dispute',
  actors: [
    buildActor({ id: 'caldor', name: 'Caldor', iso: 'XC', aliases: ['Port Élan'] }),
    buildActor({
      id: 'caldor-mfa',
      name: 'Caldoran Foreign Ministry',
      kind: 'government-body',
      partOf: 'caldor',
    }),
    buildActor({
      id: 'ostrel',
      name: 'Ana Ostrel',
      kind: 'person',
      role: 'Harbour Minister',
      partOf: 'caldor-mfa',
    }),
    buildActor({ id: 'merrow', name: 'Merrow', iso: 'XM' }),
    buildActor({
      id: 'merrow-council',
      name: 'Merrow Council',
      kind: 'government-body',
      partOf: 'merrow',
    }),
    buildActor({ id: 'tavria', name: 'Tavria', iso: 'XT' }),
    buildActor({ id: 'league', name: 'Coastal League', kind: 'organisation' }),
  ],
  articles: [
    buildArticle({
      id: 'courier-1',
      title: 'Harbour closed',
      outlet: 'The Merrow Courier',
      url: 'https://courier.example/harbour',
      published: { value: '2031-05-03', certainty: 'stated' },
      language: 'en',
    }),
    buildArticle({ id: 'gazette-1', title: 'A closed harbour', outlet: 'Caldor Gazette' }),
  ],
  stances: [
    buildStance('ostrel condemns merrow', {
      topic: 'harbour',
      date: { value: '2031-05-02', certainty: 'stated' },
      evidence: [
        {
          article: 'courier-1',
          exact: 'Closing the harbour is a breach of faith',
          voice: 'direct',
          speaker: 'ostrel',
          prefix: 'She said: ',
          suffix: '.',
        },
        {
          article: 'gazette-1',
          exact: 'the minister called the closure a breach',
          voice: 'paraphrase',
          implied: ['target'],
        },
      ],
    }),
    buildStance('caldor-mfa demands merrow', {
      topic: 'reopening',
      date: { value: '2031-05-03', certainty: 'inferred' },
      evidence: [
        {
          article: 'gazette-1',
          exact: 'urged Merrow to “open the gates”',
          voice: 'partial',
          speaker: 'caldor-mfa',
        },
      ],
    }),
    buildStance('tavria supports caldor', {
      topic: 'harbour',
      date: { value: '2031-05', certainty: 'published' },
      evidence: [
        { article: 'courier-1', exact: 'Tavria backs Caldor', voice: 'headline' },
        {
          article: 'courier-1',
          exact: 'Tavria stood by its neighbour',
          voice: 'narration',
          implied: ['target'],
        },
      ],
    }),
    buildStance('tavria condemns merrow', {
      topic: 'fees',
      date: { value: '2031-05-03', certainty: 'stated' },
      evidence: [{ article: 'courier-1', exact: 'Tavria rejects the fees', voice: 'narration' }],
    }),
    buildStance('merrow-council condemns merrow', {
      date: { value: '2031-05-04', certainty: 'stated' },
      evidence: [
        {
          article: 'courier-1',
          exact: 'The council regrets the decision',
          voice: 'paraphrase',
          speaker: 'tavria',
        },
      ],
    }),
    buildStance('league supports merrow', { evidence: [buildRecord('EVENTS:1')] }),
    buildStance('league condemns caldor', {
      topic: 'harbour',
      evidence: [
        { article: 'gazette-1', exact: 'The League condemned Caldor', voice: 'narration' },
      ],
      status: 'withdrawn',
      note: 'The outlet corrected the report.',
    }),
  ],
});

export const DISPUTE_INDEX: GraphIndex = indexGraph(DISPUTE);

export const id = <Id extends string>(text: string) => text as Id;
export const kindId = (text: string) => id<StanceKindId>(text);
export const stanceId = (text: string) => id<StanceId>(text);

export function criteria(changes: Partial<Criteria> = {}): Criteria {
  return { ...NO_CRITERIA, ...changes };
}
