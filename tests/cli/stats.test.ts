// Are the figures of a dataset the ones that its stances give?
import { expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { buildDataset, buildStance } from '../support/build-dataset.ts';
import { memoryEffects } from '../support/memory-effects.ts';
import { sampleDataset, sampleWith } from '../support/sample-dataset.ts';

async function stats(dataset: object, ...args: string[]) {
  const effects = memoryEffects({ 'a.json': JSON.stringify(dataset) });
  const code = await run(['stats', 'a.json', ...args], effects);
  return { code, ...effects.printed };
}

test('what --json prints has the promised shape', async () => {
  const { code, out, err } = await stats(sampleDataset(), '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toEqual({
    dataset: 'dam-dispute',
    actors: 5,
    articles: 3,
    stances: 3,
    withdrawn: 1,
    ties: 3,
    quotes: 3,
    unmatched: 0,
    voices: { direct: 1, partial: 0, paraphrase: 0, narration: 1, headline: 1 },
    outlets: { 'Merrow Courier': 3 },
    balance: {
      tooLittleData: '0 signed triads; balance needs at least 5',
      pairs: { positive: 1, negative: 1, mixed: 0 },
      triads: 0,
      balancedTriads: 0,
      frustration: { value: 0, exact: true, atLeast: 0, others: false, contradictedPairs: [] },
      camps: [['caldor-mfa', 'osk', 'tann-valley'], ['merrow']],
      blocs: {
        groups: [['caldor-mfa'], ['merrow'], ['osk', 'tann-valley']],
        contradictions: 0,
        exact: true,
        atLeast: 0,
        others: false,
        contradictedPairs: [],
      },
      mixedPairs: [],
      restsOnOne: ['caldor-mfa', 'merrow', 'osk', 'tann-valley'],
    },
  });
});

test('enough triads, and nothing is said of too little data', async () => {
  const names = ['caldor', 'merrow', 'tann', 'varn', 'ostel'];
  const stances = names.flatMap((source, index) =>
    names.slice(index + 1).map((target) => buildStance(`${source} supports ${target}`)),
  );
  const { balance } = JSON.parse((await stats(buildDataset({ stances }), '--json')).out);
  expect(balance).toMatchObject({ triads: 10, balancedTriads: 10, camps: [[...names].sort(), []] });
  expect(balance).not.toHaveProperty('tooLittleData');
});

test('people get the same figures in sentences', async () => {
  const { out } = await stats(sampleDataset());
  expect(out).toContain('voices: 1 direct, 0 partial, 0 paraphrase, 1 narration, 1 headline');
  expect(out).toContain('no camps or blocs, too little data: 0 signed triads');
  expect(out).not.toMatch(/two camps|placed by/);
});

test('a dataset with errors has figures for what is sound, and exit 1', async () => {
  const { code, out, err } = await stats(
    sampleWith((d) => (d['stances'][0].target = 'nobody')),
    '--json',
  );
  expect(code).toBe(1);
  expect(JSON.parse(out).stances).toBe(2);
  expect(err).toContain('E-REF-ACTOR');
});

test('an outlet may be called like a key of every object', async () => {
  const text = JSON.stringify(sampleWith((d) => (d['articles'][0].outlet = '__proto__')));
  const effects = memoryEffects({ 'a.json': text });
  await run(['stats', 'a.json', '--json'], effects);
  expect(effects.printed.out).toContain('"__proto__": 3');
});

test('a view has the figures of what it shows, with the pairs that contradict it', async () => {
  const dataset = buildDataset({
    stances: [
      buildStance('caldor supports merrow', { id: 's1' }),
      buildStance('merrow supports tann', { id: 's2' }),
      buildStance('caldor condemns tann', { id: 's3' }),
    ],
  });
  const whole = JSON.parse((await stats(dataset, '--json')).out);
  expect(whole.balance.frustration).toMatchObject({ value: 1, exact: true, others: true });
  expect(whole.balance.frustration.contradictedPairs).toHaveLength(1);
  const some = JSON.parse((await stats(dataset, '--view', '#stance=supports', '--json')).out);
  expect(some).toMatchObject({ stances: 2, ties: 2, actors: 3 });
  expect(some.balance).toMatchObject({ pairs: { positive: 2, negative: 0 }, triads: 0 });
  expect(some.balance.frustration.value).toBe(0);
});

test('what a view asks for and the data does not have is named and left out', async () => {
  const { code, out, err } = await stats(sampleDataset(), '--view', 'stance=admires', '--json');
  expect({ code, stances: JSON.parse(out).stances }).toEqual({ code: 0, stances: 3 });
  expect(err).toContain('stance=admires');
});

test('demands count as negative only for whoever asks for that', async () => {
  const dataset = buildDataset({ stances: [buildStance('caldor demands merrow')] });
  const pairs = async (...args: string[]) =>
    JSON.parse((await stats(dataset, '--json', ...args)).out).balance.pairs.negative;
  expect([await pairs(), await pairs('--unsigned', 'negative')]).toEqual([0, 1]);
  expect((await stats(dataset, '--unsigned', 'positive')).code).toBe(2);
});

test('as on the page, words that are not in the text at hand count for nothing, unless the view counts them', async () => {
  const dataset = sampleWith((d) => {
    for (const quote of d['stances'][0].evidence) quote.exact = quote.exact.replace(/^./, 'X');
  });
  const { out } = await stats(dataset, '--json');
  expect(JSON.parse(out)).toMatchObject({ stances: 2, ties: 2, quotes: 1, unmatched: 2 });
  expect(JSON.parse(out)).toMatchObject({
    voices: { direct: 0, headline: 0 },
    outlets: { 'Merrow Courier': 1 },
    balance: { pairs: { positive: 1, negative: 0 } },
  });
  const whole = JSON.parse((await stats(dataset, '--json', '--view', 'unmatched=1')).out);
  expect(whole).toMatchObject({ stances: 3, quotes: 3, unmatched: 0 });
  expect((await stats(dataset)).out).toContain('not counted, because the words');
});

test('texts in a folder are looked at too', async () => {
  const dataset = sampleWith((d) => delete d['articles'][0].text);
  const effects = memoryEffects({
    'a.json': JSON.stringify(dataset),
    'texts/courier-1.txt': 'Merrow asked Caldor to come to the table.',
  });
  await run(['stats', 'a.json', '--json', '--text', 'texts'], effects);
  expect(JSON.parse(effects.printed.out)).toMatchObject({ stances: 2, quotes: 1, unmatched: 2 });
});
