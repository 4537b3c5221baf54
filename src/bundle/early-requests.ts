// What does the page ask for before any of its scripts has run?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { OPEN_PAGE } from './open-page.ts';

// What the first picture needs is asked for by the page itself, while the entry is still being read.
export function earlyRequests(root: string): Plugin {
  return {
    name: 'demarche:early-requests',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {}, filename }) {
        // Nobody knows yet whether there will be a picture; but whether the page comes is known here too.
        if (filename.endsWith(OPEN_PAGE))
          return html.replace(
            '</head>',
            '  <script async src="./head-start.js"></script>\n  </head>',
          );
        const catalogue: { datasets: { id: string; file: string }[]; default: string } = JSON.parse(
          readFileSync(join(root, 'data/catalogue.json'), 'utf8'),
        );
        const files = catalogue.datasets.map(({ id, file }) => `${id}=${encodeURI(file)}`);
        const canvas = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.name === 'mount-canvas',
        );
        const face = Object.keys(bundle).find((file) =>
          /source-sans-3-latin-wght-normal/.test(file),
        );
        if (canvas?.type !== 'chunk' || face === undefined)
          throw new Error('No canvas, or no face.');
        const links = [
          ...[canvas.fileName, ...canvas.imports]
            .filter((file) => !html.includes(file))
            .map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`),
          `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${face}">`,
          // Which data that is, the link decides.
          `<script async fetchpriority="high" src="./head-start.js" data-first="${catalogue.default}" data-files="${files.join(' ')}"></script>`,
        ];
        return html.replace('</head>', `  ${links.join('\n    ')}\n  </head>`);
      },
    },
  };
}
