// May a site be written here? Only where nothing is, or where this command wrote all there is.
import { type Effects, MisuseError } from '../effects.ts';
import { MANIFEST } from './manifest.ts';

export async function checkPlace(out: string, force: boolean, effects: Effects): Promise<void> {
  const kind = await effects.kindOf(out);
  if (kind === 'file') throw new MisuseError(`--out: ${out} is a file`);
  if (kind === 'absent') return;
  const prefix = `${out.replace(/\/+$/, '')}/`;
  const found = (await effects.listFiles(out)).map((path) =>
    path.startsWith(prefix) ? path.slice(prefix.length) : path.replace(/^\.\//, ''),
  );
  if (found.length === 0) return;
  if (!force)
    throw new MisuseError(`--out: ${out} is not empty; --force replaces a site made before`);
  const known = await readManifest(`${prefix}${MANIFEST}`, effects);
  if (known === null)
    throw new MisuseError(`--out: ${out} holds no site of this command, so it is not replaced`);
  const strangers = found.filter((path) => path !== MANIFEST && !known.has(path));
  if (strangers.length > 0)
    throw new MisuseError(
      `--out: ${out} holds what this command did not write, and would lose it: ${strangers.slice(0, 3).join(', ')}`,
    );
}

async function readManifest(path: string, effects: Effects): Promise<ReadonlySet<string> | null> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(await effects.readBytes(path)));
    if (typeof value !== 'object' || value === null || !('files' in value)) return null;
    const { files } = value;
    return typeof files === 'object' && files !== null ? new Set(Object.keys(files)) : null;
  } catch {
    return null;
  }
}
