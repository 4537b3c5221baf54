// Are both accounts of a contested pair side by side, with the reason, and does each lead to its words?
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { Details } from '../../../src/features/details/Details.tsx';
import type { Unmatched } from '../../../src/graph/filter.ts';
import { indexGraph } from '../../../src/graph/index-graph.ts';
import { useViewStore } from '../../../src/state/view-store.ts';
import { buildScene } from '../../../src/view/build-scene.ts';
import { describeSelection } from '../../../src/view/describe-selection.ts';
import { DEFAULT_VIEW, type Selection, type ViewState } from '../../../src/view/view-state.ts';
import { buildArticle, buildDataset, buildStance } from '../../support/build-dataset.ts';
import { id, kindId, stanceId } from '../../support/build-index.ts';

const user = userEvent.setup();
const stances = [
  buildStance('caldor supports merrow', {
    topic: 'harbour',
    evidence: [{ article: 'a', exact: 'Caldor gave its support', voice: 'paraphrase' }],
  }),
  buildStance('caldor condemns merrow', {
    topic: 'harbour',
    evidence: [{ article: 'b', exact: 'Caldor turned it down', voice: 'narration' }],
  }),
];
const index = indexGraph(
  buildDataset({
    articles: [
      buildArticle({ id: 'a', outlet: 'Courier' }),
      buildArticle({ id: 'b', outlet: 'Gazette' }),
    ],
    stances,
  }),
);

function show(sel: Selection, unmatched?: Unmatched, filters: Partial<ViewState> = {}): void {
  const view = { ...DEFAULT_VIEW, ...filters, sel };
  useViewStore.setState({ view, step: 'none' });
  render(
    <Details
      index={index}
      details={describeSelection(buildScene(index, view, unmatched), index, sel)}
    />,
  );
}

const supports: Selection = {
  type: 'tie',
  source: id('caldor'),
  target: id('merrow'),
  stance: kindId('supports'),
};
const selected = () => useViewStore.getState().view.sel;
const box = () => screen.getByRole('region', { name: 'Contested' });

beforeEach(() => {
  location.hash = '';
});

describe('a contested tie', () => {
  it('shows the words of both accounts and says which of the reasons it is', () => {
    show(supports);
    expect(within(box()).getByRole('heading', { level: 3 })).toHaveTextContent(
      'Contested: outlets disagree',
    );
    const accounts = within(box()).getAllByRole('heading', { level: 4 });
    expect(accounts.map((each) => each.textContent)).toEqual(['condemns', 'supports']);
    expect(box()).toHaveTextContent('Caldor turned it downGazette · the outlet’s narration');
    expect(box()).toHaveTextContent('Caldor gave its supportCourier · paraphrased');
  });

  it('leads from the other account to the other stance', async () => {
    show(supports);
    const [other] = within(box()).getAllByRole('button', { name: 'harbour' });
    if (other === undefined) throw new Error('The other account has no link.');
    await user.click(other);
    expect(selected()).toEqual({ type: 'stance', id: stanceId('caldor-condemns-merrow') });
  });

  it('is named in the panel of the actor, which leads to it', async () => {
    show({ type: 'actor', id: id('caldor') });
    const links = screen.getAllByRole('button', { name: 'Contested: outlets disagree' });
    expect(links).toHaveLength(2);
    if (links[1] !== undefined) await user.click(links[1]);
    expect(selected()).toEqual(supports);
  });
});

describe('a stance whose words were not found', () => {
  const lost: Unmatched = new Set(stances[0]?.evidence);

  it('contests nothing, and says why it does not count', () => {
    show(supports, lost);
    expect(screen.queryByRole('region', { name: 'Contested' })).toBeNull();
    expect(screen.getByText('1 stance, not counted')).toBeVisible();
    expect(screen.getByText(/^Drawn hollow and not counted/)).toHaveTextContent(
      'do not stand in the article’s text, or stand there several times',
    );
    expect(screen.getByText('Caldor gave its support')).toBeVisible();
  });

  it('is contested again once the reader counts it', () => {
    show(supports, lost, { unmatched: true });
    expect(box()).toBeVisible();
    expect(screen.getByText(/^Counted as you asked/)).toBeVisible();
  });

  it('adds no voice to the balance of the actor', () => {
    show({ type: 'actor', id: id('caldor') }, lost);
    expect(screen.getByText(/^is paraphrased/)).toHaveTextContent('is paraphrased 0');
    expect(screen.getByText('never quoted in this data')).toBeVisible();
    expect(screen.getByText('1 stance, 1 not counted')).toBeVisible();
  });
});
