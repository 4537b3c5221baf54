// Are arguments understood, and misuse told in one line?
import { expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { memoryEffects } from '../support/memory-effects.ts';
import { sampleDataset } from '../support/sample-dataset.ts';

async function demarche(...args: string[]) {
  const effects = memoryEffects({
    'a.json': JSON.stringify(sampleDataset()),
    'empty/readme.txt': '',
  });
  const code = await run(args, effects);
  return { code, ...effects.printed };
}

test.each([
  ['no command', [], 'check DATASET'],
  ['an unknown command', ['chekc'], 'there is no command "chekc"'],
  ['no dataset', ['check'], 'at least one DATASET'],
  ['a file that is not there', ['check', 'b.json'], 'there is no file or folder b.json'],
  ['a folder without a dataset', ['check', 'empty'], 'has no dataset.json'],
  [
    'a folder of texts that is not there',
    ['check', 'a.json', '--text', 'b'],
    'there is no folder b',
  ],
  ['a dataset without a name', ['check', ''], 'the name of a DATASET is empty'],
  [
    'a variable that is not set',
    ['check', 'a.json', '--text', ''],
    '--text is given an empty name',
  ],
  [
    'the top of the disk instead of a place',
    ['export', 'a.json', '--to', 'gexf', '--out', ''],
    '--out is given an empty name',
  ],
  ['an unknown option', ['check', '--fast', 'a.json'], '--fast'],
  ['an option without its value', ['check', 'a.json', '--text'], '--text'],
  ['an option of another command', ['stats', '--text', 'b', 'a.json'], '--text'],
  ['two datasets for one', ['stats', 'a.json', 'a.json'], 'exactly one'],
  ['nothing to mend', ['mend'], 'exactly one'],
  ['two datasets to mend', ['mend', 'a.json', 'a.json'], 'exactly one'],
  ['writing with check', ['check', '--write', 'a.json'], '--write'],
  ['an argument too many', ['schema', 'a.json'], 'no arguments'],
])('%s: exit 2, told on standard error', async (_, args, words) => {
  const { code, out, err } = await demarche(...args);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(words);
});

test.each([
  [['--help']],
  [['check', '--help']],
  [['mend', '--help']],
  [['schema', '--help']],
  [['stats', '-h']],
  [['site', '--help']],
])('%j helps and is no misuse', async (args) => {
  const { code, out, err } = await demarche(...args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('npm run demarche -- ');
});
