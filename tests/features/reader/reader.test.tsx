// Does the reader show every stance at its words, lead to it by pointer and by key, and say what is missing?
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { Reader } from '../../../src/features/reader/Reader.tsx';
import { indexGraph } from '../../../src/graph/index-graph.ts';
import type { ArticleId } from '../../../src/model/stance-graph.ts';
import { askForWords } from '../../../src/state/read-request.ts';
import { useView, useViewStore } from '../../../src/state/view-store.ts';
import { buildScene } from '../../../src/view/build-scene.ts';
import { select } from '../../../src/view/change-view.ts';
import type { Provenance } from '../../../src/view/provenance.ts';
import { DEFAULT_VIEW, type Selection, type ViewState } from '../../../src/view/view-state.ts';
import { buildArticle, buildDataset, buildStance } from '../../support/build-dataset.ts';
import { id, kindId } from '../../support/build-index.ts';
import { withoutTexts, withTexts } from '../../support/provenance.ts';

const user = userEvent.setup();

const TEXT =
  'The harbour\n\n“We condemn the fees,” Caldor said, and asked Merrow to “drop them”.\n\nMerrow thanked its pilots.';

const at = (words: string) => ({
  exact: words,
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});

const INDEX = indexGraph(
  buildDataset({
    articles: [
      buildArticle({ id: 'article-1', title: 'The harbour', headings: [[0, 11]] }),
      buildArticle({ id: 'article-2', title: 'The day after', outlet: 'Caldor Gazette' }),
    ],
    stances: [
      buildStance('caldor condemns merrow', {
        topic: 'fees',
        evidence: [
          { ...at('We condemn the fees'), voice: 'direct' },
          { article: 'article-2', exact: 'Caldor stood by its words', voice: 'narration' },
        ],
      }),
      buildStance('caldor demands merrow', {
        evidence: [{ ...at('asked Merrow to “drop them”'), voice: 'partial' }],
      }),
      buildStance('tavria demands merrow', {
        evidence: [{ ...at('asked Merrow to “drop them”'), voice: 'partial' }],
      }),
      buildStance('merrow supports pilots', {
        evidence: [{ ...at('Merrow thanked its pilots'), voice: 'narration' }],
      }),
    ],
  }),
);

const lamps: (Selection | null)[] = [];

function Page({ provenance }: { provenance: Provenance }) {
  const view = useView();
  const [lit, setLit] = useState<Selection | null>(null);
  const light = (next: Selection | null) => {
    lamps.push(next);
    setLit(next);
  };
  const scene = buildScene(INDEX, view, provenance.unmatched);
  return (
    <>
      <Reader
        index={INDEX}
        view={view}
        scene={scene}
        provenance={provenance}
        lit={lit}
        onLight={light}
      />
      <button
        type="button"
        onClick={() =>
          setLit({
            type: 'tie',
            source: id('merrow'),
            target: id('pilots'),
            stance: kindId('supports'),
          })
        }
      >
        point at the line
      </button>
    </>
  );
}

function show(
  changes: Partial<ViewState> = {},
  provenance = withTexts(INDEX, { 'article-1': TEXT }),
) {
  const view: ViewState = { ...DEFAULT_VIEW, view: 'article', ...changes };
  useViewStore.setState({ view, step: 'none' });
  lamps.length = 0;
  const page = render(<Page provenance={provenance} />);
  return page.container;
}

const text = () => screen.getByRole('region', { name: 'Text of the article' });
const signs = () => [...text().querySelectorAll<HTMLElement>('button[data-walk="text"]')];
const notes = () => [...text().querySelectorAll<HTMLElement>('button[data-walk="notes"]')];
const selection = () => useViewStore.getState().view.sel;
const lit = (container: HTMLElement) =>
  [...container.querySelectorAll('mark[data-lit]')].map((mark) => mark.textContent);

it('the article is there with its headings, each mark at its words, each stance noted beside it', () => {
  show();
  expect(screen.getByRole('heading', { name: 'The harbour' })).toBeInTheDocument();
  const marks = [...text().querySelectorAll('mark')];
  expect(marks.map((mark) => [mark.dataset['mark'], mark.textContent])).toEqual([
    ['caldor-condemns-merrow/0', 'We condemn the fees'],
    ['caldor-demands-merrow/0', 'asked Merrow to “drop them”'],
    ['tavria-demands-merrow/0', 'asked Merrow to “drop them”'],
    ['merrow-supports-pilots/0', 'Merrow thanked its pilots'],
  ]);
  expect(signs().map((sign) => sign.getAttribute('aria-label'))).toEqual(
    notes().map((note) => note.getAttribute('aria-label')),
  );
  expect(signs()[0]).toHaveAccessibleName('Caldor condemns Merrow · fees · direct speech');
  expect(screen.getByText(/^2 of 3 paragraphs bear a stance; so does every/)).toBeInTheDocument();
});

it('a click in marked words selects the quote, a second one lets it go', async () => {
  show();
  await user.click(screen.getByText('We condemn the fees'));
  expect(selection()).toEqual({ type: 'stance', id: 'caldor-condemns-merrow', place: 0 });
  expect(screen.getByText('We condemn the fees')).toHaveAttribute('data-selected');
  expect(signs()[0]).toHaveAttribute('aria-current', 'true');
  await user.click(screen.getByText('We condemn the fees'));
  expect(selection()).toBeNull();
  expect(signs()[0]).not.toHaveAttribute('aria-current');
});

it('further clicks on words that several marks share go from one to the next, and then let go', async () => {
  show();
  const shared = screen.getByText('asked Merrow to “drop them”');
  const chosen = [];
  for (let times = 0; times < 3; times += 1) {
    await user.click(shared);
    const now = selection();
    chosen.push(now?.type === 'stance' ? now.id : null);
  }
  expect(chosen).toEqual(['tavria-demands-merrow', 'caldor-demands-merrow', null]);
});

it('the keys walk from mark to mark with one tab stop, light each, and select with Enter', async () => {
  show();
  const stops = () => signs().filter((sign) => sign.tabIndex === 0);
  expect(stops()).toEqual([signs()[0]]);
  act(() => signs()[0]?.focus());
  await user.keyboard('{ArrowDown}j');
  expect(document.activeElement).toBe(signs()[2]);
  expect(stops()).toEqual([signs()[2]]);
  expect(lamps.at(-1)).toEqual({ type: 'stance', id: 'tavria-demands-merrow', place: 0 });
  await user.keyboard('k{End}{ArrowDown}{Enter}');
  expect(selection()).toMatchObject({ id: 'merrow-supports-pilots' });
  await user.keyboard('{Home}');
  expect(document.activeElement).toBe(signs()[0]);
});

it('the notes beside the text are walked through by themselves', async () => {
  show();
  act(() => notes()[0]?.focus());
  await user.keyboard('{ArrowDown} ');
  expect(document.activeElement).toBe(notes()[1]);
  expect(selection()).toMatchObject({ id: 'caldor-demands-merrow' });
});

it('words under the pointer light their line, and say in whose voice they are', () => {
  const page = show();
  fireEvent.pointerOver(screen.getByText('Merrow thanked its pilots'));
  expect(lamps.at(-1)).toMatchObject({ id: 'merrow-supports-pilots' });
  expect(lit(page)).toEqual(['Merrow thanked its pilots']);
  expect(within(page).getByText(/the outlet’s narration$/, { selector: 'p' })).toBeInTheDocument();
  fireEvent.pointerLeave(text());
  expect(lit(page)).toEqual([]);
});

it('a line that is pointed at in the picture lights its words', async () => {
  const page = show();
  await user.click(screen.getByRole('button', { name: 'point at the line' }));
  expect(lit(page)).toEqual(['Merrow thanked its pilots']);
});

it('with several articles one steps from one to the next, and is led to that of the selection', async () => {
  show({ sel: { type: 'stance', id: id('caldor-condemns-merrow'), place: 1 } });
  expect(screen.getByText('1 of 2')).toBeInTheDocument();
  await user.click(
    within(screen.getByText(/stand in another article/)).getByRole('button', {
      name: 'The day after',
    }),
  );
  expect(useViewStore.getState().view.article).toBe('article-2');
  expect(screen.getByText('2 of 2')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Previous article' }));
  expect(useViewStore.getState().view.article).toBe('article-1');
});

it('without a text the quotes are there, and the place to give it', () => {
  show({ article: id('article-2') }, withoutTexts(INDEX));
  expect(screen.getByText(/text of this article is not at hand/)).toBeInTheDocument();
  expect(screen.getByText('Caldor stood by its words').tagName).toBe('MARK');
  expect(screen.getByText('The data does not say where these words stand.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /Choose a text file/ })).toBeInTheDocument();
});

it('a text on its way is waited for', () => {
  show({}, { ...withoutTexts(INDEX), done: false, coming: new Set([id('article-1')]) });
  expect(screen.getByText('The text is on its way.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Choose a text file/ })).toBeNull();
});

it('what does not stand in the text is listed with the reason, and what the filters hide is counted', () => {
  const other = TEXT.replace('thanked', 'dismissed');
  const provenance = withTexts(INDEX, {
    'article-1': { text: other, supply: 'given', digest: 'different' },
  });
  show({ unmatched: true, voice: ['partial', 'narration'] }, provenance);
  expect(screen.getByText(/This is not the text that the data was made from/)).toBeInTheDocument();
  const lost = screen.getByRole('region', { name: 'Quotes without a place in the text' });
  expect(within(lost).getByText('Merrow thanked its pilots')).toBeInTheDocument();
  expect(within(lost).getByText(/^does not stand in the supplied text/)).toBeInTheDocument();
  expect(screen.getByText('Not marked: 1 more quote hidden by the filters.')).toBeInTheDocument();
});

it('one letter changed outside of every quote is seen, though nothing is marked otherwise', () => {
  const given = (words: string) =>
    withTexts(INDEX, { 'article-1': { text: words, supply: 'given', digest: 'different' } });
  const view: ViewState = { ...DEFAULT_VIEW, view: 'article' };
  useViewStore.setState({ view, step: 'none' });
  const page = render(<Page provenance={given(TEXT)} />);
  page.rerender(<Page provenance={given(TEXT.replace('Caldor said', 'Kaldor said'))} />);
  expect(text()).toHaveTextContent('Kaldor said');
  expect(text()).not.toHaveTextContent('Caldor said');
});

it('who asks for the words of a quote has the focus on its mark, once', () => {
  show({ sel: { type: 'stance', id: id('merrow-supports-pilots'), place: 0 } });
  expect(document.activeElement).toBe(document.body);
  act(askForWords);
  expect(document.activeElement).toBe(signs()[3]);
  act(() => signs()[0]?.focus());
  fireEvent.pointerOver(screen.getByText('We condemn the fees'));
  expect(document.activeElement).toBe(signs()[0]);
});

it('who asks for the words before the text is there is brought to them when it comes', () => {
  const sel: Selection = { type: 'stance', id: id('merrow-supports-pilots'), place: 0 };
  useViewStore.setState({ view: { ...DEFAULT_VIEW, view: 'article', sel }, step: 'none' });
  const coming = new Set([id<ArticleId>('article-1')]);
  const onItsWay = { ...withoutTexts(INDEX), done: false, coming };
  const page = render(<Page provenance={onItsWay} />);
  act(askForWords);
  expect(document.activeElement).toBe(document.body);
  page.rerender(<Page provenance={withTexts(INDEX, { 'article-1': TEXT })} />);
  expect(document.activeElement).toBe(signs()[3]);
});

it('who asks for words that do not stand in the text comes to their place in the list', () => {
  const other = TEXT.replace('thanked', 'dismissed');
  const provenance = withTexts(INDEX, {
    'article-1': { text: other, supply: 'given', digest: 'different' },
  });
  show({ sel: { type: 'stance', id: id('merrow-supports-pilots'), place: 0 } }, provenance);
  act(askForWords);
  expect(document.activeElement).toHaveTextContent(/Merrow thanked its pilots/);
  expect(document.activeElement).toHaveAttribute('aria-current', 'true');
});

it('who asks for the article without a selection comes to the article', () => {
  show();
  act(askForWords);
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Article' }));
});

it('a selection that comes from elsewhere is marked in the text', () => {
  show();
  act(() =>
    useViewStore.setState(({ view }) => ({
      view: select(view, { type: 'actor', id: id('pilots') }),
      step: 'push',
    })),
  );
  expect(screen.getByText('Merrow thanked its pilots')).toHaveAttribute('data-selected');
  expect(signs().filter((sign) => sign.tabIndex === 0)).toEqual([signs()[3]]);
});
