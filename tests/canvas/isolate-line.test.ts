import { expect, it } from 'vitest';
import { isolateLine } from '../../src/canvas/isolate-line.ts';

it('a line that holds only the right-to-left part of a name still runs as the name does', () => {
  expect(isolateLine('الشعاب)', 'Reef Wardens (حراس الشعاب)')).toBe('\u2066الشعاب)\u2069');
});

it('a name that begins from the right runs from the right, also where a line is in Latin script', () => {
  expect(isolateLine('(Reef Wardens)', 'حراس (Reef Wardens)')).toBe('\u2067(Reef Wardens)\u2069');
});
