// Which scripts of the build do others than our page load?
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { TARGET } from './targets.ts';

/** What others than our page load: one plain script each, under a name that stays. */
const PLAIN_SCRIPTS = {
  'embed.js': 'src/element/demarche-graph.ts',
  'offline-worker.js': 'src/workers/offline-worker.ts',
};

export function plainScripts(root: string): Plugin {
  return {
    name: 'demarche:plain-scripts',
    apply: 'build',
    async generateBundle() {
      for (const [fileName, entry] of Object.entries(PLAIN_SCRIPTS)) {
        const built = await build({
          root,
          configFile: false,
          logLevel: 'silent',
          publicDir: false,
          build: {
            write: false,
            target: TARGET,
            modulePreload: false,
            rolldownOptions: { input: join(root, entry), output: { format: 'iife' } },
          },
        });
        const [script] = 'output' in built ? built.output : [];
        if (script === undefined) throw new Error(`${entry} became no script.`);
        this.emitFile({ type: 'asset', fileName, source: script.code });
      }
    },
  };
}
