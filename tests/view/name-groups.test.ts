// Do groups have names that say nothing of who is in them?
import { expect, test } from 'vitest';
import { nameGroups } from '../../src/view/name-groups.ts';
import { id } from '../support/build-index.ts';

const groups = [
  [id<never>('a'), id<never>('c')],
  [id<never>('b')],
  [id<never>('d'), id<never>('e')],
];

test('two camps are A and B, also where nobody is in the second', () => {
  expect(nameGroups({ groups: [[id<never>('a')]] }, 'camps')).toEqual({
    groups: [
      { label: 'Camp A', mark: 'A', members: ['a'] },
      { label: 'Camp B', mark: 'B', members: [] },
    ],
    alone: [],
  });
});

test('blocs are numbered in order, and whoever is alone is in none of them', () => {
  expect(nameGroups({ groups }, 'blocs')).toEqual({
    groups: [
      { label: 'Bloc 1', mark: '1', members: ['a', 'c'] },
      { label: 'Bloc 2', mark: '2', members: ['d', 'e'] },
    ],
    alone: ['b'],
  });
});
