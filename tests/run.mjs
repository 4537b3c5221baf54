// Does everything hold? Runs every stage, shows each result as it comes, and ends with one line over all of them.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './support/find-browser.mjs';

/**
 * @typedef {{ passed: number, failed: string[], skipped: string[] }} Outcome
 * @typedef {{ args: string[], env?: NodeJS.ProcessEnv, quiet?: boolean }} Command
 */

const root = join(import.meta.dirname, '..');
const bin = (/** @type {string} */ name) => join(root, 'node_modules', name);
const reports = await mkdtemp(join(tmpdir(), 'demarche-test-'));
const seed = join(root, '../shared/seed');
// Longer than any stage takes on two slow cores: what is not done by then hangs.
const PATIENCE = 10 * 60_000;

/** @param {Command} command @returns {Promise<{ code: number, output: string }>} */
function run({ args, env = {}, quiet = false }) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    timeout: PATIENCE,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk;
    });
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: -1, output: String(error) }));
    child.on('close', (code, signal) => {
      resolve({ code: code ?? -1, output: signal ? `${output}\nstopped by ${signal}` : output });
    });
  });
}

/** One command that either holds or shows why not. @param {string} name @param {string[]} args */
async function single(name, args) {
  const { code, output } = await run({ args, quiet: true });
  if (code === 0) return { passed: 1, failed: [], skipped: [] };
  console.log(output.trimEnd());
  return { passed: 0, failed: [name], skipped: [] };
}

/** @param {Outcome[]} outcomes @returns {Outcome} */
const together = (outcomes) => ({
  passed: outcomes.reduce((sum, outcome) => sum + outcome.passed, 0),
  failed: outcomes.flatMap((outcome) => outcome.failed),
  skipped: outcomes.flatMap((outcome) => outcome.skipped),
});

/** A runner that fails without naming a test has failed all the same.
 * @param {string} name @param {number} code @param {Outcome} outcome @returns {Outcome} */
const honest = (name, code, outcome) =>
  code !== 0 && outcome.failed.length === 0
    ? { ...outcome, failed: [`${name} ended with ${code}`] }
    : outcome;

async function check() {
  const tsc = bin('typescript/bin/tsc');
  return together(
    await Promise.all([
      single('types of the pure layers', [tsc, '-p', 'tsconfig.pure.json']),
      single('types of the app', [tsc, '-p', 'tsconfig.json']),
      single('types of the command line and the tests', [tsc, '-p', 'tsconfig.node.json']),
      single('style', [bin('@biomejs/biome/bin/biome'), 'ci', '--colors=off']),
      single('import law', [
        bin('dependency-cruiser/bin/dependency-cruise.mjs'),
        ...['--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', 'src'],
      ]),
      single('dead code', [bin('knip/bin/knip.js')]),
    ]),
  );
}

const build = () => single('build', [bin('vite/bin/vite.js'), 'build', '--logLevel', 'warn']);

async function units() {
  const file = join(reports, 'vitest.json');
  const { code } = await run({
    args: [
      bin('vitest/vitest.mjs'),
      ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    ],
  });
  const report = JSON.parse(readFileSync(file, 'utf8'));
  /** @type {Outcome} */
  const outcome = { passed: 0, failed: [], skipped: [] };
  for (const suite of report.testResults) {
    if (suite.status === 'failed' && suite.assertionResults.length === 0)
      outcome.failed.push(suite.name);
    for (const { status, fullName } of suite.assertionResults) {
      if (status === 'passed') outcome.passed += 1;
      else if (status === 'failed') outcome.failed.push(fullName);
      else outcome.skipped.push(fullName);
    }
  }
  return honest('vitest', code, outcome);
}

/** @returns {Promise<Outcome>} */
async function datasets() {
  const data = join(root, 'data');
  const launch = 'src/cli/launch.mjs';
  const outcomes = [];
  for (const { name } of readdirSync(data, { withFileTypes: true }).filter((e) =>
    e.isDirectory(),
  )) {
    const file = `data/${name}/dataset.json`;
    outcomes.push(await single(`demarche check ${file}`, [launch, 'check', file]));
  }
  const real = 'data/venezuela-2026-01/dataset.json';
  const againstText = `demarche check ${real} --text ../shared/seed`;
  outcomes.push(
    existsSync(seed)
      ? await single(againstText, [launch, 'check', real, '--text', seed])
      : { passed: 0, failed: [], skipped: [`${againstText} (the article's text is not here)`] },
  );
  return together(outcomes);
}

async function journeys() {
  const browser = await findBrowser();
  console.log(`in ${browser.name} (Chromium ${browser.version})`);
  const file = join(reports, 'playwright.json');
  const { code } = await run({
    args: [
      bin('playwright/cli.js'),
      ...['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=list,json'],
    ],
    env: {
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
      DEMARCHE_BROWSER: JSON.stringify(browser.options),
    },
  });
  const report = JSON.parse(readFileSync(file, 'utf8'));
  /** @type {Outcome} */
  const outcome = { passed: 0, failed: [], skipped: [] };
  /** @param {{ suites?: any[], specs?: any[], title: string }} suite */
  const walk = (suite) => {
    for (const spec of suite.specs ?? []) {
      const title = `${suite.title} › ${spec.title}`;
      for (const { status } of spec.tests) {
        if (status === 'expected') outcome.passed += 1;
        else if (status === 'skipped') outcome.skipped.push(title);
        else outcome.failed.push(title);
      }
    }
    suite.suites?.forEach(walk);
  };
  report.suites.forEach(walk);
  return honest('playwright', code, outcome);
}

/** @type {[string, () => Promise<Outcome>][]} */
const stages = [
  ['check', check],
  ['build', build],
  ['unit, property and component tests', units],
  ['shipped datasets', datasets],
  ['journeys in a real browser', journeys],
];

const only = process.argv.slice(2);
const outcomes = [];
for (const [name, stage] of stages) {
  if (only.length > 0 && !only.some((word) => name.includes(word))) continue;
  const began = performance.now();
  console.log(`\n── ${name}`);
  const outcome = await stage().catch((error) => {
    console.log(String(error));
    return { passed: 0, failed: [`${name}: ${error.message}`], skipped: [] };
  });
  outcomes.push(outcome);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `── ${name}: ${outcome.passed} passed, ${outcome.failed.length} failed, ${outcome.skipped.length} skipped (${seconds} s)`,
  );
}
await rm(reports, { recursive: true, force: true });

const all = together(outcomes);
console.log('');
for (const title of all.skipped) console.log(`skipped: ${title}`);
for (const title of all.failed) console.log(`failed: ${title}`);
console.log(`${all.passed} passed, ${all.failed.length} failed, ${all.skipped.length} skipped`);
process.exitCode = all.failed.length > 0 || all.passed === 0 ? 1 : 0;
