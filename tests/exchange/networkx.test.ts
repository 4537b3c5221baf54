// Does networkx read as many nodes, ties and outlets as were written? Only where it is asked for.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeGexf } from '../../src/exchange/write-gexf.ts';
import { writeGraphml } from '../../src/exchange/write-graphml.ts';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { readDataset } from '../../src/model/read-dataset.ts';
import { materialOf } from '../support/export-material.ts';

const READ = `
import json, sys, networkx
read = networkx.read_gexf if sys.argv[1] == 'gexf' else networkx.read_graphml
graph = read(sys.argv[2], **({'version': '1.3'} if sys.argv[1] == 'gexf' else {}))
ends = sorted([a, b, d['stance'], float(d['weight'])] for a, b, d in graph.edges(data=True))
print(json.dumps([sorted(graph.nodes), ends]))
`;

// It takes some seconds to start, so it is asked for: DEMARCHE_NETWORKX=python3, or another Python that has it.
const python = process.env['DEMARCHE_NETWORKX'];

/** Before 3.6 it knows GEXF up to 1.2 only. */
function formatsRead(command: string): readonly string[] {
  const asked = spawnSync(command, ['-c', 'import networkx; print(networkx.__version__)']);
  if (asked.status !== 0) throw new Error(asked.stderr?.toString() || `${command} did not start`);
  const [major = 0, minor = 0] = asked.stdout.toString().split('.').map(Number);
  return major > 3 || (major === 3 && minor >= 6) ? ['graphml', 'gexf'] : ['graphml'];
}

function readBack(format: string, text: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-networkx-'));
  try {
    const file = join(folder, `graph.${format}`);
    writeFileSync(file, text);
    const { status, stdout, stderr } = spawnSync(python ?? '', ['-c', READ, format, file]);
    if (status !== 0) throw new Error(stderr.toString());
    return JSON.parse(stdout.toString());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.skipIf(python === undefined).each(['strait-of-amaranth', 'venezuela-2026-01'])(
  'networkx reads %s as it was written',
  (name) => {
    const { dataset } = readDataset(readFileSync(`data/${name}/dataset.json`, 'utf8'));
    if (!dataset) throw new Error('The shipped data must be readable.');
    const material = materialOf(indexGraph(dataset));
    const { actors } = material.index.dataset;
    const ties = material.scene.ties.map(({ source, target, stance, outlets }) => [
      ...[source, target, stance],
      Math.max(1, outlets.length),
    ]);
    const written = [actors.map(({ id }) => id).sort(), ties.map(String).sort()];
    for (const format of formatsRead(python ?? '')) {
      const { files } = format === 'gexf' ? writeGexf(material) : writeGraphml(material);
      const [nodes, edges] = readBack(format, files[0]?.text ?? '') as [string[], unknown[]];
      expect([[...nodes].sort(), edges.map(String).sort()]).toEqual(written);
    }
  },
  30_000,
);
