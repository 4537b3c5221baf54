// Which invented net of stances has five triads, one pair that contradicts two camps, a mixed one and somebody of whom little is said?
import { indexGraph } from '../../src/graph/index-graph.ts';
import { buildActor, buildDataset, buildStance } from './build-dataset.ts';

const said = (exact: string) => ({ evidence: [{ exact }], topic: 'harbour' });

/** Aune, Bryn and Caldor go together, Dorn and Erlin too; Caldor supports Dorn all the same. */
export const QUARREL = indexGraph(
  buildDataset({
    id: 'quarrel',
    actors: [buildActor({ id: 'caldor' }), buildActor({ id: 'ostrel', partOf: 'caldor' })],
    stances: [
      buildStance('aune supports bryn', said('We go with Bryn.')),
      buildStance('bryn supports aune', said('And we with Aune.')),
      buildStance('aune supports caldor'),
      buildStance('bryn supports caldor'),
      buildStance('dorn supports erlin'),
      buildStance('aune condemns dorn'),
      buildStance('bryn condemns dorn'),
      buildStance('erlin condemns caldor'),
      buildStance('erlin condemns aune'),
      buildStance('caldor supports dorn', said('Dorn is right this once.')),
      buildStance('ostrel condemns bryn'),
      buildStance('bryn supports erlin', { id: 'mixed-one' }),
      buildStance('erlin condemns bryn', { id: 'mixed-other' }),
      buildStance('erlin demands fjel'),
    ],
  }),
);
