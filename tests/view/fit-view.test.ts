import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { readDataset } from '../../src/model/read-dataset.ts';
import { ACTOR_KINDS } from '../../src/model/stance-graph.ts';
import { fitViewToIndex } from '../../src/view/fit-view.ts';
import { DEFAULT_VIEW } from '../../src/view/view-state.ts';
import { decodeView } from '../../src/view/view-url.ts';
import { DISPUTE_INDEX } from '../support/build-index.ts';
import { anyIndex } from '../support/graph-arbitrary.ts';
import { anyView } from '../support/view-arbitrary.ts';

const fitted = (fragment: string) => fitViewToIndex(decodeView(fragment).view, DISPUTE_INDEX);

describe('a view on data that lacks some of its values', () => {
  it('loses them, and each is named', () => {
    const { view, notices } = fitted(
      'stance=condemns~praises&outlet=Nobody&topic=fees&actor=caldor~nobody&pin=caldor,1,2~nobody,3,4',
    );
    expect(view).toEqual(decodeView('stance=condemns&topic=fees&actor=caldor&pin=caldor,1,2').view);
    expect(notices.map(({ key, value }) => [key, value])).toEqual([
      ['stance', 'praises'],
      ['outlet', 'Nobody'],
      ['actor', 'nobody'],
      ['pin', 'nobody'],
    ]);
  });

  it('does not compare or connect anybody with an actor that is not there', () => {
    const { view, notices } = fitted('cmp=caldor~nobody&path=nobody~nobody');
    expect(view).toEqual(DEFAULT_VIEW);
    expect(notices.map(({ key, value }) => [key, value])).toEqual([
      ['cmp', 'nobody'],
      ['path', 'nobody'],
    ]);
  });

  it('rolled up, compares and connects the states, in the same order', () => {
    expect(fitted('by=state&cmp=ostrel~merrow-council&path=merrow~ostrel')).toEqual({
      view: decodeView('by=state&cmp=caldor~merrow&path=merrow~caldor').view,
      notices: [],
    });
  });

  it('is not left with steps from nobody', () => {
    expect(fitted('actor=nobody&hops=3').view).toEqual(DEFAULT_VIEW);
  });

  it('keeps a list that was meant to be empty', () => {
    expect(fitted('stance=~')).toEqual({ view: decodeView('stance=~').view, notices: [] });
  });

  it('is the same value where there is nothing to change', () => {
    const view = decodeView('stance=condemns&actor=caldor&pin=caldor,1,2').view;
    const same = fitViewToIndex(view, DISPUTE_INDEX).view;
    expect(same.stance).toBe(view.stance);
    expect(same.actor).toBe(view.actor);
    expect(same.pin).toBe(view.pin);
  });
});

describe('a list that has every value', () => {
  it('says the same as no list', () => {
    expect(fitted('stance=condemns~demands~supports')).toEqual({ view: DEFAULT_VIEW, notices: [] });
    expect(fitted(`kind=${ACTOR_KINDS.join('~')}`).view.kind).toBeNull();
  });

  it('still leaves out what has no value at all', () => {
    expect(fitted('topic=fees~harbour~reopening').view.topic).toHaveLength(3);
    expect(fitted('voice=direct~headline~narration~paraphrase~partial').view.voice).toHaveLength(5);
  });
});

describe('actors by state', () => {
  it('turn the actors in focus into their states', () => {
    expect(fitted('by=state&actor=caldor-mfa~ostrel').view.actor).toEqual(['caldor']);
  });
});

describe('whatever the view and the data', () => {
  it('fitting twice changes nothing more and says nothing more', () => {
    fc.assert(
      fc.property(anyView, anyIndex, (view, index) => {
        const once = fitViewToIndex(view, index).view;
        expect(fitViewToIndex(once, index)).toEqual({ view: once, notices: [] });
      }),
      { seed: 13, numRuns: 500 },
    );
  });
});

describe('a link that the guides show', () => {
  const root = join(import.meta.dirname, '../..');
  const guides = readdirSync(join(root, 'docs')).filter((file) => file.endsWith('.md'));
  const links = guides.flatMap((file) => {
    const text = readFileSync(join(root, 'docs', file), 'utf8').replaceAll('&amp;', '&');
    return Array.from(text.matchAll(/#(data=([a-z-]+)[^\s`"]*)/g), ([, link = '', id = '']) => [
      link,
      id,
    ]);
  });

  it.each(links)('opens without a notice: %s', (link, id) => {
    const file = join(root, 'data', id, 'dataset.json');
    const { dataset } = readDataset(readFileSync(file, 'utf8'));
    if (dataset === null) throw new Error(`${id} cannot be read`);
    const { view, notices } = decodeView(link);
    expect([...notices, ...fitViewToIndex(view, indexGraph(dataset)).notices]).toEqual([]);
    expect(links.length).toBeGreaterThan(2);
  });
});
