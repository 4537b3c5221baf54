import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { buildActor, buildDataset, buildStance } from '../support/build-dataset.ts';
import { DISPUTE_INDEX, id, stanceId } from '../support/build-index.ts';

describe('the index of a dataset', () => {
  it('has the withdrawn stance under its id, and not among the stances', () => {
    const withdrawn = stanceId('league-condemns-caldor');
    expect(DISPUTE_INDEX.stanceById.get(withdrawn)?.stance.note).toContain('corrected');
    expect(DISPUTE_INDEX.facts.map(({ stance }) => stance.id)).not.toContain(withdrawn);
  });

  it('knows outlet and voice of each quote, and that a record has none', () => {
    const record = DISPUTE_INDEX.stanceById.get(stanceId('league-supports-merrow'));
    expect(record?.evidence).toMatchObject([{ outlet: null, voice: null, place: 0 }]);
    const quotes = DISPUTE_INDEX.stanceById.get(stanceId('ostrel-condemns-merrow'));
    expect(quotes?.evidence).toMatchObject([
      { outlet: 'The Merrow Courier', voice: 'direct', place: 0 },
      { outlet: 'Caldor Gazette', voice: 'paraphrase', place: 1 },
    ]);
  });

  it('lists outlets and topics without repetition', () => {
    expect(DISPUTE_INDEX.outlets).toEqual(['Caldor Gazette', 'The Merrow Courier']);
    expect(DISPUTE_INDEX.topics).toEqual(['fees', 'harbour', 'reopening']);
  });

  it('knows who is rolled up into whom', () => {
    expect(DISPUTE_INDEX.membersOf.get(id('caldor'))).toEqual(['caldor', 'caldor-mfa', 'ostrel']);
  });

  it('finds an actor that is called like a property of objects', () => {
    const index = indexGraph(
      buildDataset({
        actors: [buildActor({ id: 'constructor' })],
        stances: [buildStance('constructor supports caldor')],
      }),
    );
    expect(index.actorById.get(id('constructor'))?.name).toBe('Constructor');
    expect(index.stateOf.get(id('tostring'))).toBeUndefined();
  });
});
