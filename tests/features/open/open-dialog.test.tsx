// Does a broken file say what is wrong and where, and does a sound one close the window?
import { File as NodeFile } from 'node:buffer';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { OpenDialog } from '../../../src/features/open/OpenDialog.tsx';
import { useViewStore } from '../../../src/state/view-store.ts';
import { DEFAULT_VIEW } from '../../../src/view/view-state.ts';
import { sampleDataset, sampleWith } from '../../support/sample-dataset.ts';

// The File of jsdom cannot be streamed.
vi.stubGlobal('File', NodeFile);

const user = userEvent.setup();
const sound = JSON.stringify(sampleDataset());

function show(...texts: string[]) {
  const onOpened = vi.fn();
  const files = texts.map((text, at) => new File([text], `file-${at}.json`));
  render(<OpenDialog files={files} onOpened={onOpened} onTexts={null} onClose={() => undefined} />);
  return onOpened;
}

beforeEach(() => useViewStore.setState({ view: DEFAULT_VIEW, step: 'none' }));

it('a sound file is handed over', async () => {
  const onOpened = show(sound);
  await waitFor(() => expect(onOpened).toHaveBeenCalledOnce());
  expect(onOpened.mock.calls[0]?.[0]).toMatchObject({ file: 'file-0.json', setAside: 0 });
});

it('what is wrong is listed with place, record, and cure', async () => {
  const broken = sampleWith((dataset) => {
    for (const stance of dataset['stances']) stance.target = 'merow';
  });
  const onOpened = show(JSON.stringify(broken, null, 2));
  const alert = await screen.findByRole('alert', { hidden: true });
  expect(alert).toHaveTextContent('file-0.json was not opened');
  expect(alert).toHaveTextContent('The picture behind this window is untouched.');
  const items = within(alert).getAllByRole('listitem', { hidden: true });
  const dangling = items.filter((item) => item.textContent?.includes('merow'));
  expect(dangling[0]).toHaveTextContent(/line \d+:\d+/);
  expect(dangling[0]).toHaveTextContent('stances[0] "mfa-condemns-dam".target');
  expect(dangling[0]).toHaveTextContent('merrow');
  expect(screen.getByRole('button', { name: /Save the list/, hidden: true })).toBeInTheDocument();
  expect(onOpened).not.toHaveBeenCalled();
  expect(useViewStore.getState().view).toBe(DEFAULT_VIEW);
});

it('of several files none is opened', async () => {
  const onOpened = show(sound, sound);
  const alert = await screen.findByRole('alert', { hidden: true });
  expect(alert).toHaveTextContent('2 files at once: none was opened.');
  expect(onOpened).not.toHaveBeenCalled();
});

it('text that is pasted is opened like a file', async () => {
  const onOpened = show();
  expect(screen.getByText(/never uploaded/)).toBeInTheDocument();
  const field = screen.getByLabelText('Or paste the JSON here');
  await user.click(field);
  await user.paste(sound);
  await user.click(screen.getByRole('button', { name: 'Open the pasted text', hidden: true }));
  await waitFor(() => expect(onOpened).toHaveBeenCalledOnce());
  expect(useViewStore.getState().view.data).toBe('file:dam-dispute');
});

it('the text of an article is offered for the check of the dataset that is shown', async () => {
  const onTexts = vi.fn();
  const onOpened = vi.fn();
  const files = [new File([sound], 'article.txt')];
  render(
    <OpenDialog files={files} onOpened={onOpened} onTexts={onTexts} onClose={() => undefined} />,
  );
  const alert = await screen.findByRole('alert', { hidden: true });
  expect(alert).toHaveTextContent('article.txt is a text, not a dataset.');
  await user.click(screen.getByRole('button', { name: 'Check the quotes', hidden: true }));
  expect(onTexts).toHaveBeenCalledWith(files);
  expect(onOpened).not.toHaveBeenCalled();
  // It may be a dataset all the same.
  await user.click(screen.getByRole('button', { name: 'Open as a dataset', hidden: true }));
  await waitFor(() => expect(onOpened).toHaveBeenCalledOnce());
});
