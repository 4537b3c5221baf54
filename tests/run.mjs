// Does everything hold? Runs every stage, shows them one after the other, and ends with one line over all of them.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './support/find-browser.mjs';

/**
 * @typedef {{ passed: number, failed: string[], skipped: string[] }} Outcome
 * @typedef {(text: string) => void} Show
 * @typedef {{ args: string[], show?: Show, env?: NodeJS.ProcessEnv, waits?: boolean }} Command
 * @typedef {{ name: string, begin: (show: Show) => Promise<Outcome>, after?: string }} Stage
 */

const root = join(import.meta.dirname, '..');
const bin = (/** @type {string} */ name) => join(root, 'node_modules', name);
const reports = await mkdtemp(join(tmpdir(), 'demarche-test-'));
const seed = join(root, '../shared/seed');
// Twice what all of it takes on two slow cores: what is not done by then hangs.
const PATIENCE = 15 * 60_000;

/** What waits has only what the browser leaves of the processors: a page that starves fails, a check that does is late.
 * @param {Command} command @returns {Promise<{ code: number, output: string }>} */
function run({ args, show, env = {}, waits = true }) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: PATIENCE,
  });
  if (waits && child.pid !== undefined)
    setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      show?.(text);
    });
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: -1, output: String(error) }));
    child.on('close', (code, signal) => {
      resolve({ code: code ?? -1, output: signal ? `${output}\nstopped by ${signal}` : output });
    });
  });
}

/** One command that either holds or shows why not. @param {Show} show @param {string} name @param {string[]} args */
async function single(show, name, args) {
  const { code, output } = await run({ args });
  if (code === 0) return { passed: 1, failed: [], skipped: [] };
  show(`${output.trimEnd()}\n`);
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

/** @param {Show} show */
async function check(show) {
  const tsc = bin('typescript/bin/tsc');
  /** @type {[string, string[]][][]} */
  const lines = [
    [
      ['types of the pure layers', [tsc, '-p', 'tsconfig.pure.json']],
      ['types of the app', [tsc, '-p', 'tsconfig.json']],
      ['types of the command line and the tests', [tsc, '-p', 'tsconfig.node.json']],
    ],
    [
      ['style', [bin('@biomejs/biome/bin/biome'), 'ci', '--colors=off']],
      [
        'import law',
        [
          bin('dependency-cruiser/bin/dependency-cruise.mjs'),
          ...['--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', 'src'],
        ],
      ],
      ['dead code', [bin('knip/bin/knip.js')]],
    ],
  ];
  const outcomes = lines.map(async (line) => {
    const done = [];
    for (const [name, args] of line) done.push(await single(show, name, args));
    return together(done);
  });
  return together(await Promise.all(outcomes));
}

/** @param {Show} show */
const build = (show) =>
  single(show, 'build', [bin('vite/bin/vite.js'), 'build', '--logLevel', 'warn']);

/** @param {Show} show */
async function units(show) {
  const file = join(reports, 'vitest.json');
  const { code } = await run({
    args: [
      bin('vitest/vitest.mjs'),
      ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    ],
    show,
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

/** @param {Show} show @returns {Promise<Outcome>} */
async function datasets(show) {
  const data = join(root, 'data');
  const launch = 'src/cli/launch.mjs';
  const outcomes = [];
  for (const { name } of readdirSync(data, { withFileTypes: true }).filter((e) =>
    e.isDirectory(),
  )) {
    const file = `data/${name}/dataset.json`;
    outcomes.push(await single(show, `demarche check ${file}`, [launch, 'check', file]));
  }
  const real = 'data/venezuela-2026-01/dataset.json';
  const againstText = `demarche check ${real} --text ../shared/seed`;
  outcomes.push(
    existsSync(seed)
      ? await single(show, againstText, [launch, 'check', real, '--text', seed])
      : { passed: 0, failed: [], skipped: [`${againstText} (the article's text is not here)`] },
  );
  return together(outcomes);
}

/** @param {Show} show */
async function journeys(show) {
  const browser = await findBrowser();
  show(`in ${browser.name} (Chromium ${browser.version})\n`);
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
    show,
    waits: false,
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

/** @type {Stage[]} */
const stages = [
  { name: 'build', begin: build },
  { name: 'check', begin: check, after: 'build' },
  { name: 'unit, property and component tests', begin: units, after: 'check' },
  { name: 'shipped datasets', begin: datasets, after: 'unit, property and component tests' },
  // Beside the three others: a browser waits for frames, and leaves half of two processors idle.
  { name: 'journeys in a real browser', begin: journeys, after: 'build' },
];

/** Their texts come in the order of the stages, each in one piece: whoever is not yet to speak is heard later.
 * @param {number} count @returns {{ show: Show, end: () => void }[]} */
function takeTurns(count) {
  const turns = Array.from({ length: count }, () => ({ held: '', ended: false }));
  let speaker = 0;
  const speak = () => {
    for (let turn = turns[speaker]; turn !== undefined; turn = turns[speaker]) {
      process.stdout.write(turn.held);
      turn.held = '';
      if (!turn.ended) return;
      speaker += 1;
    }
  };
  return turns.map((turn) => ({
    show: (text) => {
      turn.held += text;
      speak();
    },
    end: () => {
      turn.ended = true;
      speak();
    },
  }));
}

const only = process.argv.slice(2);
const chosen = stages.filter(
  ({ name }) => only.length === 0 || only.some((word) => name.includes(word)),
);
const turns = takeTurns(chosen.length);
/** @type {Map<string, Promise<Outcome>>} */
const running = new Map();
/** @type {string[]} */
const sums = [];
const seconds = (/** @type {number} */ since) => ((performance.now() - since) / 1000).toFixed(1);
const start = performance.now();
for (const [at, { name, begin, after = '' }] of chosen.entries()) {
  const { show, end } = turns[at] ?? { show: () => {}, end: () => {} };
  const held = async () => {
    await running.get(after);
    const began = performance.now();
    show(`\n── ${name}\n`);
    const outcome = await begin(show).catch((error) => {
      show(`${error}\n`);
      return { passed: 0, failed: [`${name}: ${error.message}`], skipped: [] };
    });
    const { passed, failed, skipped } = outcome;
    sums[at] =
      `── ${name}: ${passed} passed, ${failed.length} failed, ${skipped.length} skipped (${seconds(began)} s)`;
    show(`${sums[at]}\n`);
    end();
    return outcome;
  };
  running.set(name, held());
}
const outcomes = await Promise.all(running.values());
await rm(reports, { recursive: true, force: true });

const all = together(outcomes);
console.log(`\n${sums.join('\n')}\n── all: ${seconds(start)} s\n`);
for (const title of all.skipped) console.log(`skipped: ${title}`);
for (const title of all.failed) console.log(`failed: ${title}`);
console.log(`${all.passed} passed, ${all.failed.length} failed, ${all.skipped.length} skipped`);
process.exitCode = all.failed.length > 0 || all.passed === 0 ? 1 : 0;
