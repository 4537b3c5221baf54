// How are the data written as two tables: the actors, and one row for each piece of evidence?
import { ancestorsOf } from '../graph/roll-up.ts';
import type { Actor } from '../model/stance-graph.ts';
import { countOf } from '../view/wording.ts';
import { type About, describeAbout } from './about.ts';
import { countingCleaner } from './clean-text.ts';
import { type Cell, csvWriter } from './csv-table.ts';
import { EVIDENCE_COLUMNS, listEvidence } from './evidence-rows.ts';
import type { Exported } from './exported.ts';
import { nameFile } from './file-name.ts';
import { keepOfView } from './keep-of-view.ts';
import type { Material } from './material.ts';

/** A cell is made of one record. */
type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

const MEDIA_TYPE = 'text/csv;charset=utf-8';

export function writeCsv(material: Material, { raw }: { readonly raw: boolean }): Exported {
  const writer = csvWriter(countingCleaner(), raw);
  const about = aboutColumns(describeAbout(material));
  const actors = listActors(material);
  const evidence = listEvidence(material);
  const table = <Row>(columns: Columns<Row>, rows: readonly Row[]) => {
    const all: Columns<Row> = { ...columns, ...about };
    const cells = Object.values(all);
    return writer.encode(
      Object.keys(all),
      rows.map((row) => cells.map((cell) => cell(row))),
    );
  };
  return {
    files: [
      {
        name: nameFile(material, 'stances', 'csv'),
        mediaType: MEDIA_TYPE,
        text: table(EVIDENCE_COLUMNS, evidence),
        holds: countOf(evidence.length, 'row'),
      },
      {
        name: nameFile(material, 'actors', 'csv'),
        mediaType: MEDIA_TYPE,
        text: table(actorColumns(material), actors),
        holds: countOf(actors.length, 'row'),
      },
    ],
    changes: writer.changes(),
  };
}

function listActors({ index, view, scene }: Material): readonly Actor[] {
  if (view === null) return index.dataset.actors;
  const { actors } = keepOfView(index, scene);
  return index.dataset.actors.filter(({ id }) => actors.has(id));
}

function actorColumns({ index }: Material): Columns<Actor> {
  return {
    id: ({ id }) => id,
    name: ({ name }) => name,
    kind: ({ kind }) => kind,
    iso: ({ iso }) => iso ?? null,
    role: ({ role }) => role ?? null,
    aliases: ({ aliases }) => (aliases === undefined ? null : JSON.stringify(aliases)),
    part_of: ({ partOf }) => partOf ?? null,
    state: ({ id }) => index.stateOf.get(id) ?? id,
    part_of_names: (actor) =>
      ancestorsOf(actor, index.actorById)
        .map(({ name }) => name)
        .join(' < '),
  };
}

/** A table has no head, so each row says where it is from. */
function aboutColumns({ title, fiction, filters, licence, exported, link }: About) {
  return {
    dataset: () => title,
    fiction: () => fiction,
    filters: () => filters,
    licence: () => licence,
    exported: () => exported,
    address: () => link,
  };
}
