// Does the page of sources say everything about them, and is it of use elsewhere?
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { SourcesPage } from '../../../src/features/sources/SourcesPage.tsx';
import { useViewStore } from '../../../src/state/view-store.ts';
import { buildScene } from '../../../src/view/build-scene.ts';
import type { Provenance } from '../../../src/view/provenance.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/view/view-state.ts';
import { DISPUTE_INDEX, kindId } from '../../support/build-index.ts';

const user = userEvent.setup();

const provenance: Provenance = {
  textByArticle: new Map(),
  quotes: [],
  checked: [],
  stateOf: () => 'unchecked',
  unmatched: new Set(),
  done: true,
};

function show(changes: Partial<ViewState> = {}): void {
  const view = { ...DEFAULT_VIEW, data: 'harbour', view: 'sources', ...changes } as const;
  useViewStore.setState({ view, step: 'none' });
  const scene = buildScene(DISPUTE_INDEX, view);
  render(
    <SourcesPage
      loaded={{ index: DISPUTE_INDEX, setAside: 2 }}
      view={view}
      scene={scene}
      provenance={provenance}
    />,
  );
}

const page = () => screen.getByRole('region', { name: 'Sources' });
const button = (name: string) => screen.getByRole('button', { name });

describe('the head', () => {
  it('has the title, how much there is, the filters in words and the address', () => {
    show({ stance: [kindId('condemns')] });
    expect(screen.getByRole('heading', { name: 'The harbour dispute' })).toBeVisible();
    expect(page()).toHaveTextContent('4 from 2 articles by 2 outlets');
    expect(page()).toHaveTextContent('stance: condemns');
    expect(page()).toHaveTextContent('#data=harbour&stance=condemns&view=sources');
    expect(page()).toHaveTextContent('2 records of the file, faulty and not shown');
    expect(screen.getByText('Fiction')).toBeVisible();
  });

  it('prints', async () => {
    show();
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await user.click(button('Print'));
    expect(print).toHaveBeenCalledOnce();
  });

  it('copies all articles, each once', async () => {
    show();
    await user.click(button('Copy all as BibTeX'));
    await waitFor(() => expect(button('BibTeX copied')).toBeVisible());
    expect((await navigator.clipboard.readText()).match(/^@misc/gm)).toHaveLength(2);
    await user.click(button('Copy all as CSL-JSON'));
    await waitFor(() => expect(button('CSL-JSON copied')).toBeVisible());
    expect(JSON.parse(await navigator.clipboard.readText())).toHaveLength(2);
  });
});

describe('an article', () => {
  const article = () => within(screen.getAllByRole('article')[0] ?? document.body);

  it('is named with outlet, date, language and that it is fiction', () => {
    show();
    expect(article().getByRole('heading', { name: 'Harbour closed' })).toBeVisible();
    expect(
      article().getByText((_, element) =>
        /^The Merrow Courier · 3 May 2031 \(stated in the text\) · English · fiction$/.test(
          element?.tagName === 'P' ? (element.textContent ?? '') : '',
        ),
      ),
    ).toBeVisible();
  });

  it('has each quote with its sentence, its voice, its check and a permanent link', () => {
    show();
    const quote = article().getByText('The council regrets the decision').closest('li');
    expect(quote).toHaveTextContent(
      'Merrow Council → Merrow: condemns · paraphrased · The Merrow Courier · 4 May 2031 (stated in the text) · said by Tavria',
    );
    expect(quote).toHaveTextContent('not checked');
    expect(within(quote ?? document.body).getByRole('link')).toHaveAttribute(
      'href',
      expect.stringMatching(/#data=harbour&sel=stance:merrow-council-condemns-merrow\/1$/),
    );
  });

  it('is led to without telling its host where one comes from', () => {
    show();
    const link = screen.getByRole('link', { name: 'https://courier.example/harbour' });
    expect(link).toHaveAttribute('referrerpolicy', 'no-referrer');
  });
});

it('records without words are listed apart', () => {
  show();
  expect(screen.getByRole('heading', { name: '1 record without words' })).toBeVisible();
  expect(page()).toHaveTextContent('EVENTS:1');
});

it('where nothing is left it says which filter to relax', () => {
  show({ q: 'nobody wrote this' });
  expect(screen.getByRole('heading', { name: 'No stance passes these filters' })).toBeVisible();
});
