// Do all texts that are chosen together arrive, though the place where they were chosen is gone after the first?
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { GiveText } from '../../../src/features/shared/GiveText.tsx';
import { StrayTexts } from '../../../src/features/shared/StrayTexts.tsx';
import { useGivenTexts } from '../../../src/state/given-texts.ts';
import { buildArticle, buildDataset, buildStance } from '../../support/build-dataset.ts';

const WORDS = ['We condemn the fees at the landing', 'Merrow thanked its pilots', 'Tavria left'];

const build = () =>
  buildDataset({
    articles: ['one', 'two', 'three'].map((id) => buildArticle({ id, textFile: `${id}.txt` })),
    stances: [
      buildStance('caldor condemns merrow', {
        evidence: ['one', 'two', 'three'].map((article, at) => ({
          article,
          exact: WORDS[at] ?? '',
        })),
      }),
    ],
  });

/** As in the reader: the place to give a text is there until its article has one. */
function Page({ dataset }: { dataset: ReturnType<typeof build> }) {
  const texts = useGivenTexts(dataset);
  const [first] = dataset.articles;
  const given = first !== undefined && texts.has(first.id);
  return (
    <>
      <output>{[...texts.keys()].join(' ')}</output>
      {given ? (
        <StrayTexts dataset={dataset} likely={null} />
      ) : (
        <GiveText dataset={dataset} article={null} />
      )}
    </>
  );
}

const choose = async (...files: readonly (readonly [name: string, text: string])[]) =>
  userEvent.upload(
    screen.getByLabelText('Choose a text file', { selector: 'input' }),
    files.map(([name, text]) => new File([text], name, { type: 'text/plain' })),
  );

test('three files that are chosen together all arrive', async () => {
  render(<Page dataset={build()} />);
  await choose(
    ['one.txt', WORDS[0] ?? ''],
    ['two.txt', WORDS[1] ?? ''],
    ['three.txt', 'Tavria left'],
  );
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('one two three'));
});

test('two files of one name that fit nothing are asked about one by one', async () => {
  render(<Page dataset={build()} />);
  await choose(
    ['a.txt', 'A book about gardens.'],
    ['a.txt', 'Another one.'],
    ['one.txt', WORDS[0] ?? ''],
  );
  const alerts = () => screen.queryAllByRole('alert');
  await waitFor(() => expect(alerts()).toHaveLength(2));
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('one'));
  await userEvent.click(screen.getAllByRole('button', { name: 'Leave it out' })[0] as HTMLElement);
  expect(alerts()).toHaveLength(1);
  await userEvent.selectOptions(screen.getByLabelText('Take it as the text of'), 'two');
  await userEvent.click(screen.getByRole('button', { name: 'Check against it' }));
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('one two'));
  expect(alerts()).toHaveLength(0);
});
