// How is the picture written as JSON Graph Format, version 2, for programs that take plain JSON?
import { describeAbout, listAbout } from './about.ts';
import { buildDrawnGraph } from './drawn-graph.ts';
import type { Exported } from './exported.ts';
import { nameFile } from './file-name.ts';
import type { Material } from './material.ts';
import { describeGraph, reportWithdrawn } from './report-graph.ts';

export function writeJgf(material: Material): Exported {
  const graph = buildDrawnGraph(material);
  const about = describeAbout(material);
  const written = {
    graph: {
      id: about.dataset,
      type: 'stance graph',
      label: about.title,
      directed: true,
      metadata: Object.fromEntries(listAbout(about)),
      nodes: Object.fromEntries(
        graph.nodes.map(({ id, name, values }) => [id, { label: name, metadata: values }]),
      ),
      edges: graph.ties.map(({ id, source, target, kind, weight, values }) => ({
        id,
        source,
        target,
        relation: kind.id,
        label: kind.label,
        directed: true,
        metadata: { weight, ...values },
      })),
    },
  };
  return {
    files: [
      {
        name: nameFile(material, null, 'jgf.json'),
        mediaType: 'application/vnd.jgf+json',
        text: `${JSON.stringify(written, null, 2)}\n`,
        holds: describeGraph(graph),
      },
    ],
    changes: reportWithdrawn(material),
  };
}
