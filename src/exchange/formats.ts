// In which forms can data be taken away, and what is each of them for?
import type { ActorId } from '../model/stance-graph.ts';
import type { Exported } from './exported.ts';
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

interface ExportOptions {
  /** Tables without apostrophes before what looks like a formula. */
  readonly raw: boolean;
  /** Whose dossier. */
  readonly actor: ActorId | null;
}

interface Format {
  /** As `demarche export --to` takes it. */
  readonly id: string;
  readonly label: string;
  readonly use: string;
  readonly write: (material: Material, options: ExportOptions) => Exported;
}

export const FORMATS = [
  {
    id: 'stance-graph',
    label: 'Stance graph (JSON)',
    use: 'To open here again, to check, to work on',
    write: writeStanceGraph,
  },
  {
    id: 'csv',
    label: 'Tables (CSV)',
    use: 'For spreadsheets: the actors, and a row for each quote',
    write: writeCsv,
  },
  { id: 'gexf', label: 'GEXF', use: 'For Gephi, with dates', write: writeGexf },
  {
    id: 'graphml',
    label: 'GraphML',
    use: 'For networkx, igraph, yEd, Cytoscape',
    write: writeGraphml,
  },
  { id: 'cx2', label: 'CX2', use: 'For Cytoscape and NDEx', write: writeCx2 },
  { id: 'jgf', label: 'JSON Graph', use: 'For programs that take plain JSON', write: writeJgf },
  {
    id: 'jsonld',
    label: 'Annotations (JSON-LD)',
    use: 'The quotes, for tools that annotate texts',
    write: writeAnnotations,
  },
  {
    id: 'bibtex',
    label: 'BibTeX',
    use: 'The articles, with their quotes as notes, for LaTeX',
    write: writeBibtex,
  },
  {
    id: 'csl',
    label: 'CSL-JSON',
    use: 'The same for Zotero, Pandoc and others',
    write: writeCsl,
  },
  {
    id: 'dossier',
    label: 'Dossier (Markdown)',
    use: 'One actor: what it says and what is said of it',
    write: (material, { actor }) => writeDossier(material, actor),
  },
] as const satisfies readonly Format[];

export type FormatId = (typeof FORMATS)[number]['id'];
