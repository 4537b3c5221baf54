// Can a quote be cited, linked to and opened where it stands, whoever looks at it and however?
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { Details } from '../../../src/features/details/Details.tsx';
import { Notices } from '../../../src/features/shared/Notices.tsx';
import { Texts } from '../../../src/features/shared/texts.ts';
import { useViewStore } from '../../../src/state/view-store.ts';
import { buildScene } from '../../../src/view/build-scene.ts';
import { describeSelection } from '../../../src/view/describe-selection.ts';
import type { Provenance } from '../../../src/view/provenance.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/view/view-state.ts';
import { DISPUTE_INDEX, id, kindId, stanceId } from '../../support/build-index.ts';

const user = userEvent.setup();
const STANCE = stanceId('ostrel-condemns-merrow');

const TEXT = 'A breach. Closing the harbour is a breach of faith, she said.';

const provenance: Provenance = {
  textByArticle: new Map([[id('courier-1'), { text: TEXT, supply: 'given', digest: 'unknown' }]]),
  quotes: [
    {
      stance: STANCE,
      evidence: 0,
      article: id('courier-1'),
      location: { state: 'exact', at: [10, 50] },
    },
  ],
  checked: [],
  stateOf: () => 'exact',
  unmatched: new Set(),
  done: true,
};

function show(place: number | undefined, changes: Partial<ViewState> = {}, texts = false): void {
  const sel = { type: 'stance', id: STANCE, ...(place !== undefined && { place }) } as const;
  const view = { ...DEFAULT_VIEW, data: 'harbour', ...changes, sel };
  useViewStore.setState({ view, step: 'none' });
  const details = describeSelection(buildScene(DISPUTE_INDEX, view), DISPUTE_INDEX, sel);
  render(
    <Texts value={texts ? provenance : null}>
      <Notices />
      <Details index={DISPUTE_INDEX} details={details} />
    </Texts>,
  );
}

const card = (voice = 'direct speech') =>
  within(screen.getByRole('figure', { name: new RegExp(voice) }));
const cite = (label: string) =>
  user.click(card().getByRole('button', { name: new RegExp(`^${label}`), hidden: true }));
const copied = () => navigator.clipboard.readText();

beforeEach(() => {
  location.hash = '';
});

describe('citing', () => {
  it('gives each form under its name, and says which one was copied', async () => {
    show(undefined);
    await cite('Short citation');
    expect(await copied()).toMatch(/^“Closing the harbour .* fictional\)$/);
    expect(card().getByText('Short citation copied.')).toBeInTheDocument();
    await cite('Long citation');
    expect(await copied()).toContain('#data=harbour&sel=stance:ostrel-condemns-merrow/1');
    await cite('BibTeX');
    await waitFor(async () => expect(await copied()).toMatch(/^@misc\{harbour_ostrel/));
    await cite('CSL-JSON');
    await waitFor(async () =>
      expect(JSON.parse(await copied())).toMatchObject([{ keyword: 'fictional' }]),
    );
  });

  it('of an own file says after each copied link that whoever opens it needs the file', async () => {
    show(undefined, { data: 'file:harbour.json' });
    await cite('Short citation');
    expect(screen.queryByText(/your own file/)).toBeNull();
    await cite('Long citation');
    expect(await screen.findByText(/your own file/)).toBeVisible();
  });

  it('is walked through with the arrow keys', async () => {
    show(undefined);
    const [first, second] = card().getAllByRole('button', { name: /citation/, hidden: true });
    first?.focus();
    await user.keyboard('{ArrowDown}');
    expect(second).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(card().getByRole('button', { name: /^CSL-JSON/, hidden: true })).toHaveFocus();
  });

  it('that the browser does not allow leaves the button as it was', async () => {
    show(undefined);
    const { clipboard } = navigator;
    const write = clipboard.writeText;
    clipboard.writeText = () => Promise.reject(new Error('denied'));
    await cite('Short citation');
    clipboard.writeText = write;
    expect(card().getByRole('button', { name: 'Cite' })).toBeVisible();
  });
});

it('the link to a quote has data and quote, and neither filters nor camera', async () => {
  show(1, { voice: ['paraphrase'], cam: { x: 1, y: 2, zoom: 3 }, view: 'table' });
  await user.click(card('paraphrased').getByRole('button', { name: 'Copy link to this quote' }));
  expect(new URL(await copied()).hash).toBe('#data=harbour&sel=stance:ostrel-condemns-merrow/2');
  expect(card('paraphrased').getByText('Link copied')).toBeVisible();
});

describe('opening at the source', () => {
  const link = () => card().getByRole('link', { name: 'Open at source (courier.example)' });
  const address = 'https://courier.example/harbour#:~:text=';

  /** How it is made comes a little after the card. */
  const turnsInto = (turn: () => unknown, words: string) =>
    waitFor(async () => {
      await turn();
      expect(link()).toHaveAttribute('href', `${address}${words}`);
    });

  it('is an address that works before anybody has turned to it', () => {
    show(undefined);
    expect(link()).toHaveAttribute('href', 'https://courier.example/harbour');
  });

  it.each([
    ['the focus, before Enter', () => act(() => link().focus())],
    ['the menu in which it is copied', () => fireEvent.contextMenu(link())],
    ['a click that nothing announced', () => fireEvent.click(link())],
  ])('is made by %s', async (_, turn) => {
    show(undefined, {}, true);
    await turnsInto(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      turn();
    }, 'Closing%20the%20harbour%20is%20a%20breach%20of%20faith');
  });

  it('leads to the words, with what the data know around them', async () => {
    show(undefined);
    const words = 'said%3A-,Closing%20the%20harbour%20is%20a%20breach%20of%20faith';
    await turnsInto(() => user.hover(link()), words);
  });

  it('needs nothing around them where the text has them once', async () => {
    show(undefined, {}, true);
    const words = 'Closing%20the%20harbour%20is%20a%20breach%20of%20faith';
    await turnsInto(() => user.hover(link()), words);
  });
});

describe('the quote that the address names', () => {
  const order = () => screen.getAllByRole('figure').map((each) => each.textContent);

  it('stands first and framed, the others under a heading of their own', () => {
    show(1);
    const meant = within(screen.getByRole('region', { name: 'The quote that the address names' }));
    expect(meant.getByText('Quote 2 of 2')).toBeVisible();
    expect(meant.getByText('the minister called the closure a breach')).toBeVisible();
    expect(order()[0]).toContain('the minister called the closure a breach');
    expect(screen.getByRole('heading', { name: 'The other quotes of this stance' })).toBeVisible();
  });

  it('is no more than one of them where the address names the stance', () => {
    show(undefined);
    expect(screen.queryByText(/^Quote \d/)).toBeNull();
    expect(order()[0]).toContain('Closing the harbour');
  });

  it('is said to be hidden if the filters hide it', () => {
    show(1, { voice: ['direct'], stance: [kindId('condemns')] });
    expect(screen.getByText(/is hidden by the filters/)).toBeVisible();
  });
});

it('a quote is read in its article with one press', async () => {
  show(undefined);
  await user.click(card('paraphrased').getByRole('button', { name: 'Read in the article' }));
  expect(useViewStore.getState().view).toMatchObject({
    view: 'article',
    article: 'gazette-1',
    sel: { type: 'stance', id: STANCE, place: 1 },
  });
});
