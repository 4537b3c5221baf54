import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { fitSelection } from '../../src/view/fit-selection.ts';
import { selectionName } from '../../src/view/url-selection.ts';
import { decodeView } from '../../src/view/view-url.ts';
import { buildDataset, buildStance } from '../support/build-dataset.ts';
import { DISPUTE_INDEX } from '../support/build-index.ts';

function fitted(name: string, by: 'name' | 'state' = 'name') {
  const { sel, notices } = fitSelection(decodeView(`sel=${name}`).view.sel, { by }, DISPUTE_INDEX);
  return {
    sel: sel === null ? null : selectionName(sel),
    named: notices.map(({ value }) => value),
  };
}

describe('a selection', () => {
  it.each(['ostrel', 'ostrel>condemns>merrow', 'stance:tavria-supports-caldor'])(
    'of %s stays, for the data has it',
    (name) => expect(fitted(name)).toEqual({ sel: name, named: [] }),
  );

  it('of a withdrawn stance stays: its record is kept', () => {
    expect(fitted('stance:league-condemns-caldor').named).toEqual([]);
  });

  it('of a withdrawn stance whose words are gone needs no notice, with or without a place', () => {
    const index = indexGraph(
      buildDataset({
        stances: [buildStance('caldor condemns merrow', { status: 'withdrawn', evidence: [] })],
      }),
    );
    for (const name of ['stance:caldor-condemns-merrow', 'stance:caldor-condemns-merrow/1']) {
      const { sel } = decodeView(`sel=${name}`).view;
      expect(fitSelection(sel, { by: 'name' }, index)).toEqual({
        sel: { type: 'stance', id: 'caldor-condemns-merrow' },
        notices: [],
      });
    }
  });

  it.each(['nobody', 'ostrel>supports>merrow', 'caldor>condemns>merrow', 'stance:nothing'])(
    'of %s is dropped and named',
    (name) => expect(fitted(name)).toEqual({ sel: null, named: [name] }),
  );

  it('goes to the state when actors are rolled up', () => {
    expect(fitted('ostrel', 'state').sel).toBe('caldor');
    expect(fitted('ostrel>condemns>merrow', 'state').sel).toBe('caldor>condemns>merrow');
    expect(fitted('merrow-council>condemns>merrow', 'state').sel).toBe('merrow>condemns>merrow');
  });
});
