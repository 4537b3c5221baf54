// Which real browser can this machine run the journeys in?
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

/**
 * @typedef {{ name: string, options: import('playwright').LaunchOptions }} Candidate
 * @typedef {Candidate & { version: string }} Browser
 */

const root = join(import.meta.dirname, '../..');

// Quiet, and drawing the same on every machine.
const ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--enable-unsafe-swiftshader',
];

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    if (!folder) return [];
    return [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ];
  }),
];

/** @param {string} [executablePath] @returns {import('playwright').LaunchOptions} */
const optionsFor = (executablePath) => ({
  ...(executablePath && { executablePath }),
  args: ARGS,
  chromiumSandbox: false,
});

/** A whole browser, as readers use it; null if there is only the packaged one, a shell that leaves some things out.
 * @returns {import('playwright').LaunchOptions | null} */
export function installedBrowser() {
  const path = INSTALLED.find((each) => existsSync(each));
  return path === undefined ? null : optionsFor(path);
}

/** A browser that is there may still lack a library or a sandbox: only a page that computes proves it.
 * @param {Candidate} candidate @returns {Promise<Browser>} */
async function launched(candidate) {
  const browser = await chromium.launch({ ...candidate.options, timeout: 30_000 });
  try {
    const page = await browser.newPage();
    if ((await page.evaluate('6 * 7')) !== 42)
      throw new Error('it opens a page that does not compute');
    return { ...candidate, version: browser.version() };
  } finally {
    await browser.close();
  }
}

/** @returns {Promise<string>} the folder of the packaged browser, unpacked once per version */
async function unpackedFolder() {
  const packaged = join(root, 'node_modules/@sparticuz/chromium/package.json');
  const { version } = JSON.parse(readFileSync(packaged, 'utf8'));
  const cache = join(root, 'node_modules/.cache');
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(join(folder, 'fonts.conf'))) return folder;
  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(join(cache, 'chromium-staging-'));
  try {
    await unpackInto(staging);
    await writeFile(
      join(staging, 'fonts.conf'),
      '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir prefix="relative">fonts</dir></fontconfig>\n',
    );
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    // Another run may have finished first: its folder is as good as ours.
    if (!existsSync(join(folder, 'fonts.conf'))) throw error;
  }
  return folder;
}

/** In a process of its own, because the package unpacks to TMPDIR and changes the environment it is loaded in.
 * @param {string} staging @returns {Promise<void>} */
function unpackInto(staging) {
  const script =
    "const { default: c } = await import('@sparticuz/chromium'); await c.executablePath();";
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    env: { ...process.env, TMPDIR: staging, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`unpacking ended with ${code}: ${complaint.trim()}`)),
    );
  });
}

/** @returns {Promise<Candidate>} */
async function packaged() {
  const folder = await unpackedFolder();
  // Not the package's own args: with --single-process the second page dies.
  const options = {
    ...optionsFor(join(folder, 'chromium')),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
  return { name: 'packaged @sparticuz/chromium', options };
}

/** Finds a browser that really starts, or says what was tried. Never "none, so skip".
 * @returns {Promise<Browser>} */
export async function findBrowser() {
  for (const name of ['CHROMIUM_PATH', 'CHROME_PATH']) {
    const path = process.env[name];
    if (!path) continue;
    return await launched({ name: `${name}=${path}`, options: optionsFor(path) }).catch((error) => {
      throw new Error(`${name} is set to ${path}, which does not start:\n${firstLines(error)}`);
    });
  }

  /** @type {[string, () => Promise<Candidate> | Candidate][]} */
  const candidates = [
    ["Playwright's own Chromium", () => ({ name: "Playwright's own", options: optionsFor() })],
  ];
  if (process.platform === 'linux' && process.arch === 'x64') {
    candidates.push(['packaged @sparticuz/chromium', packaged]);
  }
  for (const path of INSTALLED) {
    if (existsSync(path))
      candidates.push([path, () => ({ name: path, options: optionsFor(path) })]);
  }

  const tried = [];
  for (const [label, prepare] of candidates) {
    try {
      return await launched(await prepare());
    } catch (error) {
      tried.push(`- ${label}: ${firstLines(error)}`);
    }
  }
  throw new Error(
    `No Chromium starts on this machine. Set CHROMIUM_PATH to one that does. Tried:\n${tried.join('\n')}`,
  );
}

/** @param {unknown} error */
const firstLines = (error) =>
  String(error)
    .split('\n')
    .slice(0, 6)
    .map((line) => line.slice(0, 160))
    .join('\n  ');

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { name, version } = await findBrowser();
  console.log(`${name} (Chromium ${version})`);
}
