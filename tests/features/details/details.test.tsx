// Does the panel open the words, say whose they are, and never more than is known?
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { Details } from '../../../src/features/details/Details.tsx';
import { Texts } from '../../../src/features/shared/texts.ts';
import { useViewStore } from '../../../src/state/view-store.ts';
import { buildScene } from '../../../src/view/build-scene.ts';
import { describeSelection } from '../../../src/view/describe-selection.ts';
import type { Provenance } from '../../../src/view/provenance.ts';
import { DEFAULT_VIEW, type Selection, type ViewState } from '../../../src/view/view-state.ts';
import { DISPUTE_INDEX, id, kindId, stanceId } from '../../support/build-index.ts';
import { withoutTexts, withTexts } from '../../support/provenance.ts';

const user = userEvent.setup();

function show(
  sel: Selection | null,
  filters: Partial<ViewState> = {},
  texts: Provenance = withoutTexts(DISPUTE_INDEX),
): void {
  const view = { ...DEFAULT_VIEW, ...filters, sel };
  useViewStore.setState({ view, step: 'none' });
  const scene = buildScene(DISPUTE_INDEX, view, texts.unmatched);
  render(
    <Texts value={texts}>
      <Details index={DISPUTE_INDEX} details={describeSelection(scene, DISPUTE_INDEX, sel)} />
    </Texts>,
  );
}

const actor = (name: string): Selection => ({ type: 'actor', id: id(name) });
const tie = (source: string, stance: string, target: string): Selection => ({
  type: 'tie',
  source: id(source),
  target: id(target),
  stance: kindId(stance),
});
const view = () => useViewStore.getState().view;

beforeEach(() => {
  location.hash = '';
});

it('with nothing selected it says what this graph is and how to read it', () => {
  show(null);
  expect(screen.getByRole('heading', { name: 'The harbour dispute' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'How to read it' })).toBeVisible();
});

describe('an actor', () => {
  it('is shown with role, whole, and every word of its own', () => {
    show(actor('ostrel'));
    expect(screen.getByRole('heading', { name: 'Ana Ostrel' })).toBeVisible();
    expect(screen.getByText('Harbour Minister')).toBeVisible();
    expect(screen.getByText('Closing the harbour is a breach of faith')).toBeVisible();
    expect(screen.getByText('the minister called the closure a breach')).toBeVisible();
  });

  it('has the stances that it takes apart from those toward it, whoever speaks', () => {
    show(actor('merrow'));
    const headings = screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);
    expect(headings).toEqual([
      'Stances of members',
      expect.stringMatching(/^Stances taken\d+ stances?$/),
      expect.stringMatching(/^Stances toward Merrow\d+ stances?$/),
    ]);
  });

  it('that takes no stance itself begins with its members who do, and offers to see them as one', async () => {
    show(actor('merrow'));
    const [first] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent(/^Merrow Counciltakes 1 stance$/);
    await user.click(screen.getByRole('button', { name: 'Show actors by state' }));
    expect(useViewStore.getState().view.by).toBe('state');
  });

  it('says in words that are read, not only pointed at, what its badge means', async () => {
    show(actor('tavria'));
    await user.click(screen.getByText('never quoted in this data'));
    expect(
      screen.getByText(/no quote, whatever the filters, has the actor’s own words/),
    ).toBeVisible();
    expect(screen.getByText('3 quotes')).toBeVisible();
  });

  it('has what was withdrawn apart, with the reason', () => {
    show(actor('league'));
    expect(screen.getByRole('heading', { name: /^Withdrawn/ })).toBeVisible();
    expect(screen.getByText('The outlet corrected the report.')).toBeVisible();
  });

  it('leads to the actors it is part of and speaks about', async () => {
    show(actor('ostrel'));
    await user.click(screen.getByRole('button', { name: 'Merrow' }));
    expect(view().sel).toEqual(actor('merrow'));
  });

  it('that takes no stance is said to take none in this data', () => {
    show(actor('caldor'));
    expect(screen.getByText(/takes no stance/)).toHaveTextContent(
      'Caldor takes no stance in this data.',
    );
  });

  it('says how many stances the filters hide', () => {
    show(actor('tavria'), { stance: [kindId('supports')] });
    expect(screen.getByText('1 more stance hidden by the filters.')).toBeVisible();
  });

  it('can be put into the middle of the picture', async () => {
    show(actor('merrow'));
    await user.click(screen.getByRole('button', { name: /Focus/ }));
    expect(view()).toMatchObject({ actor: ['merrow'], hops: 1 });
  });
});

describe('a quote card', () => {
  const card = () =>
    screen.getByRole('figure', { name: /Ana Ostrel → Merrow: condemns · harbour · direct speech/ });

  it('keeps the words apart from what stands around them', () => {
    show(tie('ostrel', 'condemns', 'merrow'));
    const quote = within(card());
    expect(quote.getByText('Closing the harbour is a breach of faith').closest('q')).not.toBeNull();
    expect(quote.getByText('She said:', { exact: false }).closest('q')).toBeNull();
  });

  it('names voice, outlet, date and how sure it is', () => {
    show(tie('tavria', 'supports', 'caldor'));
    const headline = screen.getByRole('figure', { name: /headline/ });
    expect(headline).toHaveTextContent('The Merrow Courier');
    expect(headline).toHaveTextContent('May 2031 (date of publication)');
    expect(screen.getByText('target implied')).toBeVisible();
  });

  it('says on asking what its voice is', async () => {
    const user = userEvent.setup();
    show(tie('tavria', 'supports', 'caldor'));
    const [voice] = screen.getAllByRole('button', { name: 'headline' });
    if (voice === undefined) throw new Error('no voice is shown');
    await user.click(voice);
    expect(
      screen.getByText(/^The words stand in the article’s title/, { exact: false }),
    ).toBeVisible();
    await user.click(voice);
    expect(screen.queryByText(/The words stand in the article’s title/)).toBeNull();
  });

  it('names the speaker if it is not the source', () => {
    show(tie('merrow-council', 'condemns', 'merrow'));
    expect(screen.getByText(/said by/)).toHaveTextContent('said by Tavria');
  });

  it('claims no check where no text is at hand', () => {
    show(tie('ostrel', 'condemns', 'merrow'));
    expect(card()).toHaveTextContent('not checked: the article’s text is not at hand');
    expect(card()).not.toHaveTextContent(/matches|verified|true/i);
  });

  it('links to the source with a visible host, and tells it nothing', () => {
    show(tie('ostrel', 'condemns', 'merrow'));
    const link = within(card()).getByRole('link', { name: 'Open at source (courier.example)' });
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(link).toHaveAttribute('referrerpolicy', 'no-referrer');
  });

  it('without an address at the source has no link', () => {
    show(tie('caldor-mfa', 'demands', 'merrow'));
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('gives a citation with words, outlet and link to the copy key', () => {
    show(tie('ostrel', 'condemns', 'merrow'));
    const copied = new Map<string, string>();
    const clipboardData = { setData: (type: string, text: string) => copied.set(type, text) };
    fireEvent.copy(card(), { clipboardData });
    expect([...copied.keys()]).toEqual(['text/plain']);
    const citation = copied.get('text/plain') ?? '';
    expect(citation).toContain('“Closing the harbour is a breach of faith”');
    expect(citation).toContain('The Merrow Courier');
    expect(citation).toContain('#sel=stance:');
  });
});

it('a record without words says that it has none', () => {
  show(tie('league', 'supports', 'merrow'));
  expect(screen.getByText(/No words: a machine-coded record/)).toHaveTextContent('EVENTS:1');
});

it('a withdrawn stance says in its heading that it counts no more, keeps its note, and its words closed with their article', async () => {
  show({ type: 'stance', id: stanceId('league-condemns-caldor') });
  const heading = screen.getByRole('heading', { level: 2 });
  expect(heading).toHaveTextContent(/Withdrawn – not counted$/);
  expect(screen.getByRole('status')).toHaveTextContent(/^Details: withdrawn and not counted: /);
  expect(screen.getByText(/^This stance no longer holds\./)).toHaveTextContent(
    /holds\. The outlet corrected the report/,
  );
  expect(screen.getByText('The League condemned Caldor')).not.toBeVisible();
  await user.click(screen.getByText('On what it rested: 1 quote'));
  expect(screen.getByText('The League condemned Caldor')).toBeVisible();
  expect(screen.queryByText('Cite')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Read in the article' }));
  expect(useViewStore.getState().view).toMatchObject({ view: 'article', article: 'gazette-1' });
});

it('a stance that the filters hide is shown by dropping only those, or all of them', async () => {
  const sel: Selection = { type: 'stance', id: stanceId('tavria-condemns-merrow') };
  const filters = { topic: ['harbour'], voice: ['narration'] } as const;
  show(sel, filters);
  await user.click(screen.getByRole('button', { name: 'Show it anyway' }));
  expect(useViewStore.getState().view).toEqual({ ...DEFAULT_VIEW, voice: ['narration'], sel });
  await user.click(screen.getByRole('button', { name: 'Reset filters' }));
  expect(useViewStore.getState().view).toEqual({ ...DEFAULT_VIEW, sel });
  cleanup();
  // The steps lead over a tie whose quotes stand nowhere.
  const texts = { 'courier-1': 'Tavria rejects the fees', 'gazette-1': '' };
  show(sel, { actor: [id('caldor')], hops: 2 }, withTexts(DISPUTE_INDEX, texts));
  await user.click(screen.getByRole('button', { name: 'Show it anyway' }));
  expect(useViewStore.getState().view).toEqual({ ...DEFAULT_VIEW, sel });
});
