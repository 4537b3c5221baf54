// @vitest-environment node
// Does a link carry a dataset there and back, and does it open what was packed years ago?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/model/read-dataset.ts';
import { packText, unpackText } from '../../src/state/pack-data.ts';
import { printDataset } from '../../src/view/cut-dataset.ts';

const { signal } = new AbortController();
const unpack = (packed: string) => unpackText(packed, signal);

const shipped = (id: string) => {
  const { dataset } = readDataset(
    readFileSync(join(import.meta.dirname, `../../data/${id}/dataset.json`), 'utf8'),
  );
  if (dataset === null) throw new Error(`${id} cannot be read`);
  return dataset;
};

/** Published once: what these open, they open for ever. */
const GOLDEN = [
  [
    'with a check sum',
    'eJxlkT1vg0AMhv8KeudDVVbWDp3aqVuUwToccspxjnwmNI347xUQAm1HW-_H47s7jqItGSpko-S5bJQup5cdHEKNCtZLeWTVwBkOFiwyKnz2UqzbY_AWJFFEZdqxA3kTzaj29znEU6xF4ZCoHe2vy3wOqZ6rjTG4h7xlVelX-fsy_5YfHEgt-Mibqoa-2YzL3Yb2Y4a9FSY13eAgnUW2J0jxNpumyPkZ_sGXXlLNbcrlky5Lp5635xlpM-Wumilt1DzscOBrqHna7u_LBX_I-Yv8hm8xF3biwkfJITVwuEqYsi80_plS5rHxwnRmXbGGw3AYfgD7_KQP',
  ],
  [
    'without one, as others may write it',
    'ZZE9b4NADIb_CnrnQ1VW1g6d2qlblME6HHLKcY58JjSN-O8VEAJtR1vvx-O7O46iLRkqZKPkuWyULqeXHRxCjQrWS3lk1cAZDhYsMip89lKs22PwFiRRRGXasQN5E82o9vc5xFOsReGQqB3tr8t8Dqmeq40xuIe8ZVXpV_n7Mv-WHxxILfjIm6qGvtmMy92G9mOGvRUmNd3gIJ1FtidI8Tabpsj5Gf7Bl15SzW3K5ZMuS6eet-cZaTPlrpopbdQ87HDga6h52u7vywV_yPmL_IZvMRd24sJHySE1cLhKmLIvNP6ZUuax8cJ0Zl2xhsNwGH4A',
  ],
] as const;

describe('a dataset in a link', () => {
  it('comes back to the letter, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
        const packed = await packText(`"${text}"`);
        expect(packed).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(await unpack(packed)).toBe(`"${text}"`);
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it.each(GOLDEN)('that was packed %s opens for ever', async (_, packed) => {
    const { dataset } = readDataset(await unpack(packed));
    expect(dataset?.title).toBe('Two ferries');
    expect(dataset?.stances.map(({ id }) => id)).toEqual(['caldor-condemns-merrow']);
  });

  it('of the real article takes at most 8,000 characters, and says all that its file says', async () => {
    const real = shipped('venezuela-2026-01');
    const packed = await packText(printDataset(real, false));
    expect(packed.length).toBeLessThanOrEqual(7_800);
    const { $schema: _, ...all } = { $schema: '', ...real };
    expect(readDataset(await unpack(packed)).dataset).toEqual(all);
  });
});

describe('a link that was damaged on its way', () => {
  it('is refused, and never opens other words than were packed', async () => {
    const packed = await packText(printDataset(shipped('ferry-dispute'), false));
    const text = await unpack(packed);
    const places = fc.nat(packed.length - 1);
    const damage = fc.oneof(
      fc.tuple(places, fc.constantFrom(...'Aa0-_')).map(([at, other]) => {
        return packed.slice(0, at) + other + packed.slice(at + 1);
      }),
      places.map((at) => packed.slice(0, at)),
      places.map((at) => packed.slice(0, at) + packed.slice(at + 1)),
    );
    await fc.assert(
      fc.asyncProperty(damage, async (damaged) => {
        const read = await unpack(damaged).catch((error: Error) => error);
        if (read instanceof Error) expect(read.message).toMatch(/^The data in this link/);
        else expect(read).toBe(text);
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  it('says what happened and whom to ask', async () => {
    await expect(unpack('AAAA')).rejects.toMatchObject({
      message: expect.stringContaining('cut or changed'),
      cure: expect.stringContaining('Ask for it again'),
    });
  });

  it('that would unpack to more than is ever read is stopped', async () => {
    const bomb = deflateSync(Buffer.alloc(80 * 1024 * 1024, 0x20)).toString('base64url');
    await expect(unpack(bomb)).rejects.toThrow('more than 32 MiB');
  });

  it('is left when the reader has turned to something else', async () => {
    const control = new AbortController();
    control.abort();
    await expect(unpackText(GOLDEN[0][1], control.signal)).rejects.toThrow(/abort/i);
  });
});
