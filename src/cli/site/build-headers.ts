// Which headers should a host send with a site? As the files that some hosts read by themselves, and as examples for others.
import { type SiteFile, textFile, textOf } from './site-file.ts';

/** Framing is left to everybody, as on hosts that send no headers: there is nothing to log into, and nothing to write. */
const FRAMING = 'frame-ancestors *';

const EVERYWHERE = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  [
    'Permissions-Policy',
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()',
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
] as const;

export function buildHeaders(files: readonly SiteFile[]): readonly SiteFile[] {
  const pages = files.filter(({ path }) => path.endsWith('.html')).map(policyOf);
  const index = pages.find(({ path }) => path === 'index.html');
  if (index === undefined) throw new Error('A site needs a start page.');
  return [
    textFile('_headers', writeNetlify(index.policy, pages)),
    textFile('server-examples/nginx.conf', writeNginx(index.policy, pages)),
    textFile('server-examples/apache.htaccess', writeApache(index.policy, pages)),
  ];
}

interface Page {
  readonly path: string;
  readonly policy: string;
}

/** What stands in the page itself, and what cannot stand there. */
function policyOf(file: SiteFile): Page {
  const [, policy = ''] =
    /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(textOf(file)) ?? [];
  return { path: file.path, policy: `${policy}; ${FRAMING}` };
}

function writeNetlify(policy: string, pages: readonly Page[]): string {
  const lines = (headers: readonly (readonly [string, string])[]) =>
    headers.map(([name, value]) => `  ${name}: ${value}`);
  return [
    '# Netlify and Cloudflare Pages read this file at the root of a site.',
    '# To let only some pages show the site in a frame, name them behind frame-ancestors.',
    '/*',
    ...lines(EVERYWHERE),
    '/',
    ...lines([['Content-Security-Policy', policy]]),
    ...pages.flatMap((page) => [
      `/${page.path}`,
      ...lines([
        ['Content-Security-Policy', page.policy],
        ['Cache-Control', 'no-cache'],
      ]),
    ]),
    '/data/*',
    ...lines([['Cache-Control', 'no-cache']]),
    '/assets/*',
    ...lines([
      ['Content-Security-Policy', policy],
      ['Cache-Control', 'public, max-age=31536000, immutable'],
    ]),
    '',
  ].join('\n');
}

function writeNginx(policy: string, pages: readonly Page[]): string {
  const headers = (more: readonly (readonly [string, string])[]) =>
    [...EVERYWHERE, ...more].map(([name, value]) => `  add_header ${name} "${value}" always;`);
  return [
    '# Inside a server block; put the path of the site before each location.',
    ...['/', ...pages.map(({ path }) => `/${path}`)].flatMap((path) => [
      `location = ${path} {`,
      ...headers([
        [
          'Content-Security-Policy',
          pages.find((page) => `/${page.path}` === path)?.policy ?? policy,
        ],
        ['Cache-Control', 'no-cache'],
      ]),
      '}',
    ]),
    'location /assets/ {',
    ...headers([
      ['Content-Security-Policy', policy],
      ['Cache-Control', 'public, max-age=31536000, immutable'],
    ]),
    '}',
    'location /data/ {',
    ...headers([['Cache-Control', 'no-cache']]),
    '}',
    '',
  ].join('\n');
}

function writeApache(policy: string, pages: readonly Page[]): string {
  const others = pages.filter(({ path }) => path !== 'index.html');
  return [
    '# As .htaccess in the folder of the site; needs mod_headers.',
    '<IfModule mod_headers.c>',
    ...EVERYWHERE.map(([name, value]) => `Header always set ${name} "${value}"`),
    `Header always set Content-Security-Policy "${policy}"`,
    'Header always set Cache-Control "no-cache"',
    ...others.flatMap((page) => [
      `<Files "${page.path}">`,
      `Header always set Content-Security-Policy "${page.policy}"`,
      '</Files>',
    ]),
    // What assets are called changes with what is in them.
    '<FilesMatch "-[A-Za-z0-9_-]{8}\\.(?:js|css|woff2|svg)$">',
    'Header always set Cache-Control "public, max-age=31536000, immutable"',
    '</FilesMatch>',
    '</IfModule>',
    '',
  ].join('\n');
}
