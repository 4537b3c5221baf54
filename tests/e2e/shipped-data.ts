// What do the shipped data say, counted here without any of the app's code?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface ShippedQuote {
  exact: string;
  voice: string;
}

interface ShippedStance {
  id: string;
  source: string;
  target: string;
  stance: string;
  topic?: string;
  evidence: ShippedQuote[];
  status?: 'withdrawn';
}

interface Shipped {
  id: string;
  title: string;
  actors: { id: string; name: string; kind: string; partOf?: string }[];
  articles: { id: string }[];
  stances: ShippedStance[];
}

const dataFolder = join(import.meta.dirname, '../../data');

const read = (id: string): Shipped =>
  JSON.parse(readFileSync(join(dataFolder, id, 'dataset.json'), 'utf8'));

export const real = read('venezuela-2026-01');
export const ferry = read('ferry-dispute');

export const standing = (data: Shipped) =>
  data.stances.filter(({ status }) => status !== 'withdrawn');

export const endsOf = (stances: readonly ShippedStance[]) =>
  new Set(stances.flatMap(({ source, target }) => [source, target]));

export const nameOf = (data: Shipped, id: string) =>
  data.actors.find((actor) => actor.id === id)?.name ?? id;

/** Stances of one kind that somebody's own words, and nobody's report of them, stand behind. */
export const inDirectWords = (data: Shipped, kind: string) =>
  standing(data).filter(
    ({ stance, evidence }) => stance === kind && evidence.some(({ voice }) => voice === 'direct'),
  );
