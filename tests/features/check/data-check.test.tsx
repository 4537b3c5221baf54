// Can a reader see which quotes match, why the others do not, and give a text?
import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { CheckDialog } from '../../../src/features/check/CheckDialog.tsx';
import { CheckLine } from '../../../src/features/check/CheckLine.tsx';
import { Details } from '../../../src/features/details/Details.tsx';
import { indexGraph } from '../../../src/graph/index-graph.ts';
import type { LoadedDataset } from '../../../src/state/dataset-queries.ts';
import { markPictureSeen } from '../../../src/state/first-picture.ts';
import { queryClient } from '../../../src/state/query-client.ts';
import { useProvenance } from '../../../src/state/use-provenance.ts';
import { useViewStore } from '../../../src/state/view-store.ts';
import { buildScene } from '../../../src/view/build-scene.ts';
import { describeSelection } from '../../../src/view/describe-selection.ts';
import { DEFAULT_VIEW } from '../../../src/view/view-state.ts';
import { buildArticle, buildDataset, buildStance } from '../../support/build-dataset.ts';

// The dialogs of jsdom do not open by themselves.
HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
  this.open = true;
};

const TEXT = 'The ferry is closed. “Let the boats sail,” he said. The ferry is closed.';

function load(article: Partial<Parameters<typeof buildArticle>[0]> = {}): LoadedDataset {
  const dataset = buildDataset({
    articles: [buildArticle({ id: 'courier', title: 'What the Courier wrote', ...article })],
    stances: [
      buildStance('caldor demands merrow', {
        topic: 'the ferry',
        evidence: [
          { article: 'courier', exact: 'Let the boats sail' },
          { article: 'courier', exact: 'Let the goats sail' },
          { article: 'courier', exact: 'The ferry is closed', voice: 'narration' },
        ],
      }),
      buildStance('merrow condemns caldor', {
        status: 'withdrawn',
        note: 'Corrected.',
        evidence: [],
      }),
    ],
  });
  return { index: indexGraph(dataset), text: '', issues: [], setAside: 0, file: null };
}

function Check({ loaded, onClose }: { loaded: LoadedDataset; onClose: () => void }) {
  return (
    <QueryClientProvider client={queryClient}>
      <CheckLine loaded={loaded} onOpen={() => undefined} />
      <CheckDialog loaded={loaded} onClose={onClose} />
    </QueryClientProvider>
  );
}

const show = (loaded: LoadedDataset, onClose = () => undefined) =>
  render(<Check loaded={loaded} onClose={onClose} />);

const line = (text: RegExp) => screen.findByRole('button', { name: text });
const section = async (title: string) => {
  const heading = await screen.findByRole('heading', { name: title });
  if (heading.parentElement === null) throw new Error(`${title} stands alone`);
  return within(heading.parentElement);
};

beforeEach(() => {
  queryClient.clear();
  act(markPictureSeen);
  act(() => useViewStore.setState({ view: DEFAULT_VIEW, step: 'none' }));
});

test('without a text the line says so, and the check has a place to give it', async () => {
  show(load());
  await line(/^Quotes not checked: no text at hand$/);
  expect(screen.getByText('The text is not at hand.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Choose a text file…' })).toBeVisible();
});

test('a text that is pasted is looked through, and can be taken back', async () => {
  show(load());
  await userEvent.click(await screen.findByRole('button', { name: 'Paste the text' }));
  await userEvent.click(screen.getByLabelText('The words of one article'));
  await userEvent.paste(TEXT);
  await userEvent.click(screen.getByRole('button', { name: 'Check against this text' }));
  await line(/^1 of 3 quotes match the supplied text; 2 do not$/);
  expect(screen.getByText(/kept in this page’s memory only, never stored or sent/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Take it back' }));
  await line(/no text at hand/);
});

test('what does not match is listed with its words and the reason', async () => {
  show(load({ text: TEXT }));
  const missing = await section('Not in the text 1');
  expect(missing.getByText('Let the goats sail')).toBeVisible();
  expect(missing.getByText(/It agrees up to character 8; .*boats sail/)).toBeVisible();
  expect(missing.getByText('goats').tagName).toBe('DEL');
  expect(missing.getByText('boats').tagName).toBe('INS');
  const several = await section('In more than one place 1');
  expect(several.getByText(/at 0; 52/)).toBeVisible();
  const withdrawn = await section('Withdrawn 1');
  expect(withdrawn.getByText('Corrected.')).toBeVisible();
});

test('a line of the list selects its quote and closes the check', async () => {
  const onClose = vi.fn();
  show(load({ text: TEXT }), onClose);
  const missing = await section('Not in the text 1');
  await userEvent.click(missing.getByRole('button', { name: /Caldor → Merrow: demands/ }));
  expect(onClose).toHaveBeenCalled();
  expect(useViewStore.getState().view.sel).toEqual({
    type: 'stance',
    id: 'caldor-demands-merrow',
    place: 1,
  });
});

test('a check that fails says so, on the line and on each quote, and can be tried again', async () => {
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      terminate = () => undefined;
      postMessage(): void {
        this.dispatchEvent(new MessageEvent('message', { data: { error: 'no memory left' } }));
      }
    },
  );
  try {
    const loaded = load({ text: TEXT });
    const [facts] = loaded.index.facts;
    if (facts === undefined) throw new Error('there is no stance');
    const sel = { type: 'stance', id: facts.stance.id } as const;
    const Panel = () => {
      const { stateOf } = useProvenance(loaded);
      const scene = buildScene(loaded.index, DEFAULT_VIEW);
      return (
        <Details
          index={loaded.index}
          details={describeSelection(scene, loaded.index, sel, stateOf)}
        />
      );
    };
    render(
      <QueryClientProvider client={queryClient}>
        <CheckLine loaded={loaded} onOpen={() => undefined} />
        <Panel />
      </QueryClientProvider>,
    );
    await line(/^Quotes not checked: the check did not run$/);
    const cards = screen.getAllByRole('figure');
    for (const card of cards)
      expect(card).toHaveTextContent('not checked: the check did not run Check again');
    vi.unstubAllGlobals();
    const [first] = screen.getAllByRole('button', { name: 'Check again' });
    if (first === undefined) throw new Error('there is no way to try again');
    await userEvent.click(first);
    await line(/^1 of 3 quotes match the supplied text; 2 do not$/);
    expect(screen.queryByRole('button', { name: 'Check again' })).toBeNull();
  } finally {
    vi.unstubAllGlobals();
  }
});

test('what does not match counts when the switch says so, and the view keeps it', async () => {
  show(load({ text: TEXT }));
  const toggle = await screen.findByRole('switch', { name: /Count these too/ });
  expect(toggle).not.toBeChecked();
  await userEvent.click(toggle);
  expect(toggle).toBeChecked();
  expect(useViewStore.getState().view.unmatched).toBe(true);
});

test('a text that fits no article is asked about', async () => {
  show(load());
  await userEvent.click(await screen.findByRole('button', { name: 'Paste the text' }));
  await userEvent.click(screen.getByLabelText('The words of one article'));
  await userEvent.paste('A book about gardens.');
  await userEvent.click(screen.getByRole('button', { name: 'Check against this text' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(/fits no article/);
  await userEvent.click(screen.getByRole('button', { name: 'Check against it' }));
  await line(/^0 of 3 quotes match the supplied text; 3 do not$/);
});

test('a text other than that of the data is called so', async () => {
  show(load({ text: TEXT, length: TEXT.length + 1 }));
  expect(
    await screen.findByText('The supplied text is not the one that the data was made from.'),
  ).toBeVisible();
});
