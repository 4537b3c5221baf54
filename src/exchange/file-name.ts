// Under which name is a file saved that is called after data? One that every system takes, and that hides nothing.
import type { Material } from './material.ts';

const LONGEST = 80;
// Windows opens these as devices, whatever their ending.
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Only a-z, 0-9 and hyphens, at most 80 of them; the ending is the caller's. */
export function safeFileName(name: string, otherwise = 'dataset'): string {
  const safe = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
  if (safe === '') return otherwise;
  return DEVICE.test(safe) ? `${otherwise}-${safe}` : safe;
}

/** After the dataset; what is but a part of it says so. */
export function nameFile(
  { index, view }: Pick<Material, 'index' | 'view'>,
  what: string | null,
  ending: string,
): string {
  const parts = [index.dataset.id, view === null ? null : 'view', what];
  return `${safeFileName(parts.filter((part) => part !== null).join('-'))}.${ending}`;
}
