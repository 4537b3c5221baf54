// Does the panel have every figure with the statements that caused it, and does the command line say the same?
import { expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { measureBalance } from '../../src/graph/balance.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { describeSplit, describeTriad } from '../../src/view/describe-split.ts';
import { findScenePairs } from '../../src/view/find-scene-pairs.ts';
import { fitViewToIndex } from '../../src/view/fit-view.ts';
import { decodeView } from '../../src/view/view-url.ts';
import { memoryEffects } from '../support/memory-effects.ts';
import { QUARREL } from '../support/quarrel.ts';

function describeView(fragment: string) {
  const { view } = fitViewToIndex(decodeView(fragment).view, QUARREL);
  const scene = buildScene(QUARREL, view);
  const pairs = findScenePairs(scene, QUARREL, view.unsigned);
  const kind = view.split ?? 'camps';
  const counts = measureBalance(pairs);
  const shown = counts.tooLittle
    ? ({ kind, pairs, split: null, state: 'lacking' } as const)
    : ({ kind, pairs, split: counts[kind], state: 'done' } as const);
  return describeSplit(shown, scene, QUARREL, () => 'unchecked');
}

const namesOf = (members: readonly { readonly name: string }[]) => members.map(({ name }) => name);

test('who is where, and whose place rests on a single statement', () => {
  const { groups, outside, outcome, lack, parts } = describeView('split=camps');
  expect(groups.map(({ label, members }) => [label, ...namesOf(members)])).toEqual([
    ['Camp A', 'Aune', 'Bryn', 'Caldor'],
    ['Camp B', 'Dorn', 'Erlin', 'Ostrel'],
  ]);
  const resting = groups.flatMap(({ members }) => members.filter((each) => each.restsOnOne));
  expect(namesOf(resting)).toEqual(['Ostrel']);
  expect(namesOf(outside)).toEqual(['Fjel']);
  expect({ lack, parts }).toEqual({ lack: null, parts: 1 });
  expect(outcome).toBe(
    'Two camps contradict 1 of 10 signed pairs, proven to be the fewest; no other split does as well.',
  );
});

test('the pair that contradicts comes with the words of both directions, and so does a mixed one', () => {
  const { contradicted, mixed } = describeView('split=camps');
  expect(contradicted).toHaveLength(1);
  expect(contradicted[0]).toMatchObject({
    actors: [{ id: 'caldor' }, { id: 'dorn' }],
    why: 'Positive, though one is in camp A and the other in camp B',
    ties: [
      {
        source: { id: 'caldor' },
        kind: { id: 'supports' },
        stances: [{ cards: [{ exact: 'Dorn is right this once.' }] }],
      },
    ],
  });
  expect(mixed[0]?.ties.flatMap(({ stances }) => stances.map(({ id }) => id)).toSorted()).toEqual([
    'mixed-one',
    'mixed-other',
  ]);
});

test('triads that are not balanced come first, with their three signs', () => {
  const { triads, triadCounts } = describeView('split=blocs');
  const described = triads.map((triad) => describeTriad(triad, QUARREL));
  const balanced = described.filter((each) => each.balanced).length;
  expect(triadCounts).toBe(`${balanced} of ${described.length} balanced`);
  expect(described.map((each) => each.balanced)).toEqual(
    described.map((each) => each.balanced).toSorted((a, b) => Number(a) - Number(b)),
  );
  expect(described[0]).toMatchObject({ signs: ['+', '−', '+'], balanced: false });
});

test('too little data is said with the reason, nobody is in a group, and each pair has its words', () => {
  const said = describeView('actor=aune~bryn~dorn&hops=0&split=blocs');
  expect(said.lack).toBe('1 signed triad; balance needs at least 5');
  expect(said).toMatchObject({ outcome: null, figure: null, groups: [], alone: [] });
  const read = said.undivided.map(({ actors, why, ties }) => [
    namesOf(actors).join(' and '),
    why,
    ties.flatMap(({ stances }) => stances.flatMap(({ cards }) => cards)).length,
  ]);
  expect(read).toEqual([
    ['Aune and Bryn', 'Positive (+)', 2],
    ['Aune and Dorn', 'Negative (−)', 1],
    ['Bryn and Dorn', 'Negative (−)', 1],
  ]);
  expect(describeView('split=blocs').undivided).toEqual([]);
});

test.each([
  '',
  'by=state',
  'unsigned=negative',
  'stance=condemns',
  'actor=aune~bryn~caldor&hops=0',
  'q=nothing-of-the-kind',
])('the command line prints the same for “%s”', async (fragment) => {
  const effects = memoryEffects({ 'a.json': JSON.stringify(QUARREL.dataset) });
  const stats = async (...args: string[]) => {
    effects.printed.out = '';
    await run(['stats', 'a.json', '--view', fragment, ...args], effects);
    return effects.printed.out;
  };
  const { balance } = JSON.parse(await stats('--json'));
  const text = await stats();
  for (const kind of ['camps', 'blocs'] as const) {
    const said = describeView(`${fragment}&split=${kind}`);
    expect(text).toContain(`signed pairs: ${said.pairCounts}\n`);
    expect(text).toContain(`triads: ${said.triadCounts}`);
    expect(balance.tooLittleData ?? null).toBe(said.lack);
    expect(balance.mixedPairs).toHaveLength(said.mixed.length);
    if (said.lack !== null) {
      expect(text).toContain(`no camps or blocs, too little data: ${said.lack}\n`);
      expect(text).not.toContain('contradicted');
      continue;
    }
    expect(text).toContain(`; ${said.figure}\n`);
    const printed = kind === 'camps' ? balance.frustration : balance.blocs;
    expect(printed.contradictedPairs.map((pair: { actors: unknown }) => pair.actors)).toEqual(
      said.contradicted.map(({ actors }) => actors.map(({ id }) => id)),
    );
    const groups = kind === 'camps' ? balance.camps : balance.blocs.groups;
    const members = [
      ...said.groups.map((group) => group.members),
      ...said.alone.map((one) => [one]),
    ];
    expect(groups.map((ids: string[]) => ids.toSorted().join()).toSorted()).toEqual(
      members
        .map((each) =>
          each
            .map(({ id }) => id as string)
            .toSorted()
            .join(),
        )
        .toSorted(),
    );
  }
});
