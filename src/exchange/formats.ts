// In which forms can data be taken away, and what is each of them for?
import type { Exported } from './exported.ts';
import type { Material } from './material.ts';
import { writeBibtex, writeCsl } from './write-bibliography.ts';

interface Format {
  /** As `demarche export --to` takes it. */
  readonly id: string;
  readonly label: string;
  readonly use: string;
  readonly write: (material: Material) => Exported;
}

export const FORMATS = [
  {
    id: 'bibtex',
    label: 'BibTeX',
    use: 'The articles with their quotes, for LaTeX',
    write: writeBibtex,
  },
  {
    id: 'csl',
    label: 'CSL-JSON',
    use: 'The articles with their quotes, for Zotero, Pandoc and others',
    write: writeCsl,
  },
] as const satisfies readonly Format[];

export type FormatId = (typeof FORMATS)[number]['id'];
