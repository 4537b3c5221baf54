// Does a file of the reader open only when it can be shown, and leave everything else alone?
import { File as NodeFile } from 'node:buffer';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { datasetKey } from '../../src/state/dataset-queries.ts';
import { MAX_BYTES } from '../../src/state/fetch-text.ts';
import { LoadError } from '../../src/state/load-error.ts';
import { chooseOne, openOwnFile } from '../../src/state/open-own-file.ts';
import { queryClient } from '../../src/state/query-client.ts';
import { useViewStore } from '../../src/state/view-store.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/view/view-state.ts';
import { sampleDataset, sampleWith } from '../support/sample-dataset.ts';

// The File of jsdom cannot be streamed.
vi.stubGlobal('File', NodeFile);

const never = new AbortController().signal;
const fileOf = (value: unknown, name = 'dam.json') =>
  new File([typeof value === 'string' ? value : JSON.stringify(value, null, 1)], name);
const open = (file: File, signal = never) => openOwnFile(file, signal, () => undefined);

const before: ViewState = { ...DEFAULT_VIEW, by: 'state', q: 'harbour' };

beforeEach(() => {
  queryClient.clear();
  useViewStore.setState({ view: before, step: 'none' });
});

it('a file whose name hides its kind, or has no end, is named so that it hides nothing', async () => {
  const [hidden, endless] = await Promise.all(
    ['\u202Enosj.exe', `${'n'.repeat(3_000)}.json`].map((name) =>
      open(fileOf('{', name)).catch((error: LoadError) => error.message),
    ),
  );
  expect(hidden).toMatch(/^\[U\+202E\]nosj\.exe was not opened/);
  expect(endless).toMatch(/^n{79}… was not opened/);
});

describe('a sound file', () => {
  it('is shown from the beginning, under an address of its own', async () => {
    await open(fileOf(sampleDataset()));
    expect(useViewStore.getState().view).toEqual({ ...DEFAULT_VIEW, data: 'file:dam-dispute' });
  });

  it('that a link was waiting for opens in the view of the link', async () => {
    const waiting: ViewState = { ...DEFAULT_VIEW, data: 'file:dam-dispute', q: 'dam' };
    useViewStore.setState({ view: waiting, step: 'none' });
    await open(fileOf(sampleDataset()));
    expect(useViewStore.getState().view).toEqual(waiting);
  });

  it('with a few faulty records says how many were set aside', async () => {
    const damaged = sampleWith((dataset) => {
      dataset['stances'][1].target = 'nowhere';
    });
    const { setAside, issues } = await open(fileOf(damaged));
    expect(setAside).toBe(1);
    expect(issues[0]).toMatchObject({ path: 'stances[1].target' });
  });
});

describe('a file that cannot be shown', () => {
  it.each([
    ['cut off', JSON.stringify(sampleDataset()).slice(0, 400)],
    ['a web page', '<!doctype html><p>Not found'],
    ['of another kind', '{"type":"FeatureCollection"}'],
  ])('because it is %s leaves the view as it was', async (_what, text) => {
    await expect(open(fileOf(text))).rejects.toBeInstanceOf(LoadError);
    expect(useViewStore.getState().view).toBe(before);
  });

  it('names the file, every issue and the place', async () => {
    const broken = fileOf('{\n  "format": "stance-graph/1",\n  "id": }', 'broken.json');
    const error: LoadError = await open(broken).then(
      () => Promise.reject(new Error('it was opened')),
      (reason) => reason,
    );
    expect(error.message).toContain('broken.json');
    expect(error.issues[0]).toMatchObject({ line: 3 });
  });

  it('because it was cancelled leaves the view as it was', async () => {
    const control = new AbortController();
    control.abort();
    await expect(open(fileOf(sampleDataset()), control.signal)).rejects.toThrow();
    expect(useViewStore.getState().view).toBe(before);
  });

  it('because it was cancelled once its last byte was read leaves view and data as they were', async () => {
    const control = new AbortController();
    const file = fileOf(sampleDataset());
    const cancelAtTheEnd = () => control.abort();
    await expect(openOwnFile(file, control.signal, cancelAtTheEnd)).rejects.toThrow();
    expect(useViewStore.getState().view).toBe(before);
    expect(queryClient.getQueryData(datasetKey('file:dam-dispute'))).toBeUndefined();
  });
});

describe('before a byte is read', () => {
  it('several files are refused, and none of them is opened', () => {
    expect(() => chooseOne([fileOf('{}'), fileOf('{}')])).toThrow(/2 files at once/);
  });

  it('an empty file or a folder is refused', () => {
    expect(() => chooseOne([fileOf('')])).toThrow(/empty or a folder/);
  });

  it('more than 32 MiB are refused', () => {
    const large = fileOf('{}');
    Object.defineProperty(large, 'size', { value: MAX_BYTES + 1 });
    expect(() => chooseOne([large])).toThrow(/32 MiB/);
  });
});
