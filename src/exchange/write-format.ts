// How does a dataset come into one of the forms in which it can be taken away?
import type { ActorId } from '../model/stance-graph.ts';
import type { Exported } from './exported.ts';
import type { FormatId } from './formats.ts';
import type { Material } from './material.ts';
import { writeAnnotations } from './write-annotations.ts';
import { writeBibtex, writeCsl } from './write-bibliography.ts';
import { writeCsv } from './write-csv.ts';
import { writeCx2 } from './write-cx2.ts';
import { writeDossier } from './write-dossier.ts';
import { writeGexf } from './write-gexf.ts';
import { writeGraphml } from './write-graphml.ts';
import { writeJgf } from './write-jgf.ts';
import { writeStanceGraph } from './write-stance-graph.ts';

export interface ExportOptions {
  /** Tables without apostrophes before what looks like a formula. */
  readonly raw: boolean;
  /** Whose dossier. */
  readonly actor: ActorId | null;
}

type Write = (material: Material, options: ExportOptions) => Exported;

const WRITERS: Readonly<Record<FormatId, Write>> = {
  'stance-graph': writeStanceGraph,
  csv: writeCsv,
  gexf: writeGexf,
  graphml: writeGraphml,
  cx2: writeCx2,
  jgf: writeJgf,
  jsonld: writeAnnotations,
  bibtex: writeBibtex,
  csl: writeCsl,
  dossier: (material, { actor }) => writeDossier(material, actor),
};

export function writeFormat(id: FormatId, material: Material, options: ExportOptions): Exported {
  return WRITERS[id](material, options);
}
