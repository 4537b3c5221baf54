// Into how few files do the page and its picture go?
import { join } from 'node:path';
import type { Plugin } from 'vite';

const PARTS = [
  { name: 'page', entry: 'src/app/main.tsx' },
  { name: 'mount-canvas', entry: 'src/canvas/mount-canvas.ts' },
];
// Half of each part runs at once, so browsers that know the hint compile all of it while it arrives, and not piece by piece in
// the reader's way.
const COMPILE_ALL = '//# allFunctionsCalledOnLoad\n';

// Left to itself, the bundler gives each set of sharers a file of its own, and the page begins with a dozen requests.
export function fewFiles(root: string): Plugin {
  /** What each part imports, directly or through others; what is loaded later is in none. */
  const partOf = new Map<string, string>();
  const groups = PARTS.map(({ name }, at) => ({
    name,
    priority: PARTS.length - at,
    test: (id: string) => partOf.get(id) === name,
  }));
  return {
    name: 'demarche:few-files',
    apply: 'build',
    config: () => ({ build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }),
    buildEnd() {
      for (const { name, entry } of PARTS) {
        const waiting = [join(root, entry)];
        for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
          if (partOf.has(id)) continue;
          partOf.set(id, name);
          waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []));
        }
      }
    },
    generateBundle: {
      // The hint counts in the first line only, and what Vite writes there comes before a banner.
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && PARTS.some(({ name }) => name === file.name))
            file.code = COMPILE_ALL + file.code;
        }
      },
    },
  };
}
