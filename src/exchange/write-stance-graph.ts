// How is a dataset written in its own format: to the letter, without the records that the view leaves out?
import { listProperty, textProperty } from '../model/listed-record.ts';
import { parseJson } from '../model/parse-json.ts';
import type { StanceId } from '../model/stance-graph.ts';
import { countOf } from '../view/wording.ts';
import { cutJson } from './cut-json.ts';
import type { Exported } from './exported.ts';
import { nameFile } from './file-name.ts';
import { type Kept, keepOfView } from './keep-of-view.ts';
import type { Material } from './material.ts';

const MEDIA_TYPE = 'application/json';

export function writeStanceGraph(material: Material): Exported {
  const { index, source, view, scene } = material;
  const name = nameFile(material, null, 'json');
  if (view === null) {
    const { actors, articles, stances } = index.dataset;
    const holds = describe(actors.length, articles.length, stances.length);
    return { files: [{ name, mediaType: MEDIA_TYPE, text: source, holds }], changes: [] };
  }
  const kept = keepOfView(index, scene);
  const text = cutJson(source, keeper(material, kept));
  const holds = describe(kept.actors.size, kept.articles.size, kept.stances.size);
  return { files: [{ name, mediaType: MEDIA_TYPE, text, holds }], changes: [] };
}

function describe(actors: number, articles: number, stances: number): string {
  return [countOf(actors, 'actor'), countOf(articles, 'article'), countOf(stances, 'stance')].join(
    ', ',
  );
}

/** By place in the file. What was set aside, or is a copy of what stands before it, is in no view. */
function keeper({ index, source }: Material, kept: Kept) {
  const idsToKeep = new Map<unknown, Iterable<string>>([
    ['actors', kept.actors],
    ['articles', kept.articles],
    ['stances', kept.stances.keys()],
  ]);
  const file = parseJson(source);
  const value = 'value' in file ? file.value : null;
  const keptPlaces = new Map(
    Array.from(idsToKeep, ([list, ids]) => [list, findPlaces(value, String(list), new Set(ids))]),
  );
  return (path: readonly (string | number)[]): boolean => {
    const [list, place, property, piece] = path;
    const places = keptPlaces.get(list);
    if (places === undefined || typeof place !== 'number') return true;
    const id = places.get(place);
    if (path.length === 2) return id !== undefined;
    if (list !== 'stances' || property !== 'evidence' || path.length !== 4) return true;
    const facts = index.stanceById.get(id as StanceId);
    const evidence = facts?.evidence.find((each) => each.place === piece)?.evidence;
    return evidence !== undefined && kept.stances.get(id as StanceId)?.has(evidence) === true;
  };
}

/** The first of each id: copies stand behind it. */
function findPlaces(file: unknown, list: string, ids: Set<string>): ReadonlyMap<number, string> {
  const places = new Map<number, string>();
  listProperty(file, list).forEach((record, place) => {
    const id = textProperty(record, 'id');
    if (id !== null && ids.delete(id)) places.set(place, id);
  });
  return places;
}
