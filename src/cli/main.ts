// Which command is meant, and with which options? The only place that knows arguments.
import { parseArgs } from 'node:util';
import { check } from './commands/check.ts';
import { exportData } from './commands/export.ts';
import { mend } from './commands/mend.ts';
import { schema } from './commands/schema.ts';
import { site } from './commands/site.ts';
import { stats } from './commands/stats.ts';
import { type Effects, type ExitCode, MisuseError, nodeEffects } from './effects.ts';
import {
  CHECK_HELP,
  EXPORT_HELP,
  HELP,
  MEND_HELP,
  SCHEMA_HELP,
  SITE_HELP,
  STATS_HELP,
} from './help.ts';
import { printable } from './print.ts';

interface Arguments {
  readonly positionals: readonly string[];
  readonly values: {
    readonly text?: string;
    readonly view?: string;
    readonly unsigned?: string;
    readonly to?: string;
    readonly actor?: string;
    readonly address?: string;
    readonly out?: string;
    readonly raw?: boolean;
    readonly force?: boolean;
    readonly json?: boolean;
    readonly all?: boolean;
    readonly write?: boolean;
    readonly title?: string;
    readonly offline?: boolean;
    readonly 'allow-embed'?: readonly string[];
    readonly help?: boolean;
  };
}

interface Command {
  readonly help: string;
  /** The options it takes besides --help. */
  readonly options: readonly Exclude<keyof Arguments['values'], 'help'>[];
  run(given: Arguments, effects: Effects): Promise<ExitCode>;
}

const OPTIONS = {
  text: { type: 'string' },
  view: { type: 'string' },
  unsigned: { type: 'string' },
  to: { type: 'string' },
  actor: { type: 'string' },
  address: { type: 'string' },
  out: { type: 'string' },
  raw: { type: 'boolean' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
  all: { type: 'boolean' },
  write: { type: 'boolean' },
  title: { type: 'string' },
  offline: { type: 'boolean' },
  'allow-embed': { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    'check',
    {
      help: CHECK_HELP,
      options: ['text', 'json', 'all'],
      run({ positionals, values: { text = null, json = false, all = false } }, effects) {
        if (positionals.length === 0) throw new MisuseError('check needs at least one DATASET');
        return check({ datasets: positionals, text, json, all }, effects);
      },
    },
  ],
  [
    'export',
    {
      help: EXPORT_HELP,
      options: ['to', 'view', 'actor', 'text', 'address', 'out', 'raw', 'force', 'json'],
      run({ positionals, values }, effects) {
        const [dataset, ...more] = positionals;
        if (dataset === undefined || more.length > 0)
          throw new MisuseError('export needs exactly one DATASET');
        const { to = null, view = null, actor = null, text = null, address = '' } = values;
        const { out = null, raw = false, force = false, json = false } = values;
        const options = { dataset, to, view, actor, text, address, out, raw, force, json };
        return exportData(options, effects);
      },
    },
  ],
  [
    'mend',
    {
      help: MEND_HELP,
      options: ['text', 'json', 'write'],
      run({ positionals, values: { text = null, json = false, write = false } }, effects) {
        const [dataset, ...more] = positionals;
        if (dataset === undefined || more.length > 0)
          throw new MisuseError('mend needs exactly one DATASET');
        return mend({ dataset, text, json, write }, effects);
      },
    },
  ],
  [
    'schema',
    {
      help: SCHEMA_HELP,
      options: [],
      run({ positionals }, effects) {
        if (positionals.length > 0) throw new MisuseError('schema takes no arguments');
        return schema(effects);
      },
    },
  ],
  [
    'site',
    {
      help: SITE_HELP,
      options: ['out', 'title', 'text', 'allow-embed', 'offline', 'force'],
      run({ positionals: datasets, values }, effects) {
        const { out, title = null, text = null, offline = false, force = false } = values;
        if (datasets.length === 0) throw new MisuseError('site needs at least one DATASET');
        if (out === undefined) throw new MisuseError('site needs --out DIR');
        const embedders = values['allow-embed'] ?? [];
        return site({ datasets, out, title, text, embedders, offline, force }, effects);
      },
    },
  ],
  [
    'stats',
    {
      help: STATS_HELP,
      options: ['view', 'unsigned', 'text', 'json'],
      run({ positionals, values }, effects) {
        const [dataset, ...more] = positionals;
        if (dataset === undefined || more.length > 0)
          throw new MisuseError('stats needs exactly one DATASET');
        const { view = null, unsigned = 'nothing', text = null, json = false } = values;
        if (unsigned !== 'nothing' && unsigned !== 'negative')
          throw new MisuseError('--unsigned takes "negative", or "nothing" as if it were left out');
        return stats({ dataset, view, unsigned, text, json }, effects);
      },
    },
  ],
]);

/** For `launch.mjs`. */
export async function main(
  args: readonly string[],
  appFolder: () => Promise<string>,
): Promise<ExitCode> {
  // A reader that has seen enough ("| head") is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`demarche: standard output cannot be written (${error.message}).\n`);
    process.exit(2);
  });
  // Who cannot be told is not told; the exit code still says it.
  process.stderr.on('error', () => undefined);
  return run(args, nodeEffects(startedFrom(), appFolder));
}

export async function run(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    if (name === undefined) effects.err(HELP);
    else effects.out(HELP);
    return name === undefined ? 2 : 0;
  }
  try {
    const command = COMMANDS.get(name);
    if (command === undefined) throw new MisuseError(`there is no command "${name}"`);
    const given = parseArgs({
      args: [...rest],
      options: Object.fromEntries(
        [...command.options, 'help' as const].map((option) => [option, OPTIONS[option]]),
      ),
      allowPositionals: true,
    }) as Arguments;
    refuseEmptyNames(given);
    if (given.values.help !== true) return await command.run(given, effects);
    effects.out(command.help);
    return 0;
  } catch (error) {
    if (isSystemError(error)) {
      effects.err(`demarche: ${printable(error.message)}\n`);
      return 2;
    }
    if (!(error instanceof MisuseError) && !isArgumentError(error)) throw error;
    const said = printable(error.message).replace(/[^.?!]$/, '$&.');
    effects.err(`demarche: ${said} See "npm run demarche -- --help".\n`);
    return 2;
  }
}

/** A variable that is not set, as in `--out "$OUT"`, would lead to the top of the disk. */
function refuseEmptyNames({ positionals, values: { out, text } }: Arguments): void {
  if (positionals.includes('')) throw new MisuseError('the name of a DATASET is empty');
  if (out === '' || text === '')
    throw new MisuseError(`--${out === '' ? 'out' : 'text'} is given an empty name`);
}

function isArgumentError(error: unknown): error is Error {
  return (
    error instanceof TypeError &&
    String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')
  );
}

/** The disk is full, the folder locked, the device gone: nothing that a list of our own steps would explain. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}

/** npm changes to the project's folder; paths are meant from where the user stands. */
function startedFrom(): string {
  const { npm_lifecycle_event: script, INIT_CWD: from } = process.env;
  return script === 'demarche' && from !== undefined ? from : process.cwd();
}
