// In which forms can data be taken away, and what is each of them for?

interface Format {
  /** As `demarche export --to` takes it. */
  readonly id: string;
  readonly label: string;
  readonly use: string;
}

export const FORMATS = [
  {
    id: 'stance-graph',
    label: 'Stance graph (JSON)',
    use: 'To open here again, to check, to work on',
  },
  {
    id: 'csv',
    label: 'Tables (CSV)',
    use: 'For spreadsheets: the actors, and a row for each quote',
  },
  { id: 'gexf', label: 'GEXF', use: 'For Gephi, with dates' },
  {
    id: 'graphml',
    label: 'GraphML',
    use: 'For networkx, igraph, yEd, Cytoscape',
  },
  { id: 'cx2', label: 'CX2', use: 'For Cytoscape and NDEx' },
  { id: 'jgf', label: 'JSON Graph', use: 'For programs that take plain JSON' },
  {
    id: 'jsonld',
    label: 'Annotations (JSON-LD)',
    use: 'The quotes, for tools that annotate texts',
  },
  {
    id: 'bibtex',
    label: 'BibTeX',
    use: 'The articles, with their quotes as notes, for LaTeX',
  },
  {
    id: 'csl',
    label: 'CSL-JSON',
    use: 'The same for Zotero, Pandoc and others',
  },
  {
    id: 'dossier',
    label: 'Dossier (Markdown)',
    use: 'One actor: what it says and what is said of it',
  },
] as const satisfies readonly Format[];

export type FormatId = (typeof FORMATS)[number]['id'];
