// How is the app built, served and unit-tested?
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};

// GitHub Pages sends no headers of ours, so the policy is a meta element; it must stand before every script and link.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types app-worker";

// The one page that may ask other sites for data, and asks the reader first; it takes no files.
const OPEN_PAGE = 'open.html';

// Build only: the development server needs inline scripts and web sockets.
function contentPolicy(): Plugin {
  const charset = /<meta\s+charset="utf-8"\s*\/?>/i;
  return {
    name: 'demarche:content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { filename }) {
        if (!charset.test(html))
          throw new Error(`${filename} must begin with <meta charset="utf-8">`);
        const policy = filename.endsWith(OPEN_PAGE)
          ? POLICY.replace("connect-src 'self'", "connect-src 'self' https:")
          : POLICY;
        const metas = [
          `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
          '<meta name="referrer" content="no-referrer">',
        ];
        return html.replace(charset, (found) => [found, ...metas].join('\n    '));
      },
    },
  };
}

// What the first picture needs is asked for by the page itself, while the entry is still being read.
function headStart(): Plugin {
  return {
    name: 'demarche:head-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {}, filename }) {
        // Nobody knows yet whether there will be a picture.
        if (filename.endsWith(OPEN_PAGE)) return html;
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

const TYPES: Record<string, string> = { '.json': 'application/json', '.txt': 'text/plain' };

// The datasets live in data/, beside the sources: at /data/ while developing, copied into the build.
function shippedData(): Plugin {
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

// The first browsers with light-dark(): older targets would have it rewritten into something larger.
const TARGET = ['chrome123', 'edge123', 'firefox128', 'safari17.5'];

/** What others than our page load: one plain script each, under a name that stays. */
const PLAIN_SCRIPTS = {
  'embed.js': 'src/element/demarche-graph.ts',
  'offline-worker.js': 'src/workers/offline-worker.ts',
};

function plainScripts(): Plugin {
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

// What the picture never asks of Cytoscape; together a quarter of its 136 kB (gzip). Each cut must be found, so an upgrade
// that moves the code fails the build instead of bringing it back. See docs/decisions/0004-slim-cytoscape.md.
const CUTS: readonly (readonly [cut: RegExp, left: string])[] = [
  // Layouts come from our worker; Cytoscape is told where things are.
  [/^var layout = \[\{[^\]]*\}\];/m, "var layout = [{ name: 'preset', impl: PresetLayout }];"],
  [
    /^(BreadthFirst|Circle|Concentric|Cose|Grid|Null|Random)Layout\.prototype\.(\w+) = /gm,
    'var unused$1$2 = ',
  ],
  // Graph statistics are our own, in src/graph.
  [/^\[elesfn\$v, elesfn\$u, [^\]]*\]\.forEach/m, '[].forEach'],
  [/^elesfn\$[nmlv]\.\w+ = (?:elesfn\$[nmlv]\.\w+ = )?elesfn\$[nmlv]\.\w+;$/gm, ''],
  [/^var heapExports = requireHeap/m, 'var heapExports = /* @__PURE__ */ requireHeap'],
  // WebGL drops the dashes that tell stances apart, so the canvas draws.
  [/if \(options\.webgl\) \{\s*r\.initWebgl/, 'if (false) {\n    r.initWebgl'],
  [/, CRp\$4, CRp\$3/, ', CRp$3'],
  // Pictures inside nodes: they would be fetched from wherever the data say.
  [/, CRp\$8, CRp\$7/, ', CRp$7'],
  [/^BRp\$4\.getCachedImage = /m, 'var unusedImage = '],
  [/^CRp\$8\.drawInscribedImage = /m, 'var unusedInscribed = '],
  // Names are written by our own layer, and style sheets are values, not text.
  [/^CRp\$7\.drawElementText = /m, 'CRp$7.drawElementText = () => {};\nvar unusedElementText = '],
  [/^CRp\$7\.(drawText|setupTextStyle|getTextAngle) = /gm, 'var unused$1 = '],
  [
    /^BRp\$9\.(getLabelText|calculateLabelDimensions|applyPrefixedLabelDimensions) = /gm,
    'var unusedLabel$1 = ',
  ],
  [/^CRp\$5\.createGradientStyleFor = /m, 'var unusedGradient = '],
  [/^styfn\$3\.(appendFromString|fromString) = /gm, 'var unusedStyle$1 = '],
  // Shapes and lines that our style sheet does not use, and boxes of selection, which are switched off.
  [/^ {2}this\.generate(?:Barrel|CutRectangle|BottomRoundrectangle)\(\);$/gm, ''],
  [/^BRp\$2\.generate(Barrel|CutRectangle|BottomRoundrectangle) = /gm, 'var unusedShape$1 = '],
  [/^CRp\$3\.draw(Barrel|CutRectangle|BottomRoundRectangle)Path = /gm, 'var unusedPath$1 = '],
  [/^CRp\$6\.draw(Pie|Stripe) = /gm, 'var unusedDraw$1 = '],
  [/^CRp\$9\.drawEdgeTrianglePath = /m, 'var unusedTriangle = '],
  [/^BRp\$c\.find(Taxi|Segments|CompoundLoop)Points = /gm, 'var unusedLine$1 = '],
  // Colours come from our style sheets as numbers; Cytoscape's own defaults name only these.
  [
    /^var colors = \{[^}]*\};/m,
    'var colors = { transparent: [0, 0, 0, 0], black: [0, 0, 0], white: [255, 255, 255] };',
  ],
  // The style sheet is read once, with ours, and not before it without.
  [
    /if \(_p\.styleEnabled\) \{\s*cy\.setStyle\(\[\]\);\s*\}/,
    'if (_p.styleEnabled) cy.setStyle(options.style ?? []);',
  ],
  [/if \(_p\.styleEnabled\) \{\s*cy\.style\(\)\.append\(initStyle\);\s*\}/, ''],
  // Layers make frames of large pictures quick; a small one they would only make late, and drawn otherwise than at first.
  [
    /r\.drawLayeredElements\(context, eles\.nondrag, pixelRatio, extent\);/,
    'if (eles.nondrag.length > 150) $& else r.drawElements(context, eles.nondrag);',
  ],
  // Pictures as files are to be drawn by us, with text that stays text.
  [/, CRp\$3, CRp\$2, CRp\$1\]/, ', CRp$3, CRp$1]'],
  [/^BRp\$e\.getAllInBox = /m, 'var unusedBox = '],
  // Elements come and go with the scene; nobody moves one to another parent or writes it down.
  [/^elesfn\$1\.(json|move) = /gm, 'var unusedElement$1 = '],
  [/^elesfn\$b\.boundingBoxAt = /m, 'var unusedBoundingBoxAt = '],
];

const PARTS = [
  { name: 'page', entry: 'src/app/main.tsx' },
  { name: 'mount-canvas', entry: 'src/canvas/mount-canvas.ts' },
];
// Half of each part runs at once, so browsers that know the hint compile all of it while it arrives, and not piece by piece in
// the reader's way.
const COMPILE_ALL = '//# allFunctionsCalledOnLoad\n';
/** What each part imports, directly or through others; what is loaded later is in none. */
const partOf = new Map<string, string>();

// Left to itself, the bundler gives each set of sharers a file of its own, and the page begins with a dozen requests.
function fewFiles(): Plugin {
  return {
    name: 'demarche:few-files',
    apply: 'build',
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

function slimCytoscape(): Plugin {
  return {
    name: 'demarche:slim-cytoscape',
    apply: 'build',
    transform: {
      filter: { id: /cytoscape\.esm\.mjs$/ },
      handler(code) {
        return {
          code: CUTS.reduce((text, [cut, left]) => {
            if (text.search(cut) === -1) throw new Error(`Cytoscape has changed: no ${cut}`);
            return text.replace(cut, left);
          }, code),
          map: null,
        };
      },
    },
  };
}

// What happens once in the life of a page needs a page that has not lived yet.
const ONCE_A_PAGE = ['tests/state/first-picture.test.tsx'];

export default defineConfig({
  root,
  base: './',
  // A missing file is a 404, as on any static host, and never the start page in disguise.
  appType: 'mpa',
  plugins: [
    react(),
    fewFiles(),
    slimCytoscape(),
    headStart(),
    contentPolicy(),
    shippedData(),
    plainScripts(),
  ],
  define: { 'import.meta.env.VITE_APP_VERSION': JSON.stringify(version) },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173, strictPort: false },
  worker: { format: 'es' },
  build: {
    target: TARGET,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: false,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: ['index.html', OPEN_PAGE].map((page) => join(root, page)),
      output: {
        codeSplitting: {
          groups: PARTS.map(({ name }, at) => ({
            name,
            priority: PARTS.length - at,
            test: (id: string) => partOf.get(id) === name,
          })),
        },
      },
    },
  },
  test: {
    // Pure code keeps nothing between two files, and the interface resets what it keeps: one process reads them all, which takes
    // half the time of a fresh one for each.
    isolate: false,
    // A busy machine is slow, not wrong; what takes longer hangs.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{features,state,app}/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          include: ['tests/{features,state,app}/**/*.test.{ts,tsx}'],
          exclude: ONCE_A_PAGE,
          setupFiles: ['tests/support/dom-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'fresh page',
          environment: 'jsdom',
          include: ONCE_A_PAGE,
          setupFiles: ['tests/support/dom-setup.ts'],
          isolate: true,
        },
      },
    ],
  },
});
