// How do the shipped datasets come to stand beside the page?
import { createReadStream, statSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

const TYPES: Record<string, string> = { '.json': 'application/json', '.txt': 'text/plain' };

// The datasets live in data/, beside the sources: at /data/ while developing, copied into the build.
export function shippedData(root: string): Plugin {
  const from = join(root, 'data');
  let outDir = join(root, 'dist');
  return {
    name: 'demarche:shipped-data',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    configureServer(server) {
      server.middlewares.use('/data', (request, response) => {
        const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
        const file = resolve(from, `.${path}`);
        const known =
          file.startsWith(from + sep) && statSync(file, { throwIfNoEntry: false })?.isFile();
        if (!known) {
          response.statusCode = 404;
          response.end();
          return;
        }
        response.setHeader(
          'Content-Type',
          `${TYPES[extname(file)] ?? 'application/octet-stream'}; charset=utf-8`,
        );
        createReadStream(file).pipe(response);
      });
    },
    async writeBundle() {
      await cp(from, join(outDir, 'data'), { recursive: true });
      await cp(join(root, 'docs/example'), join(outDir, 'example'), { recursive: true });
    },
  };
}
