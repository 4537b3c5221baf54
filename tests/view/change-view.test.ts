import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CRITERIA } from '../../src/graph/criteria.ts';
import {
  arrange,
  arrangeBy,
  arrangeLike,
  clearFocus,
  clearPins,
  clearSelection,
  compareActors,
  connectActors,
  filterLike,
  focusActor,
  frameAll,
  isolateActors,
  keepAll,
  keepOnly,
  keepText,
  moveCamera,
  openData,
  placePin,
  relaxCriterion,
  rollUpBy,
  select,
  selectActor,
  selectStance,
  showView,
  splitActors,
  toggleValue,
  widenFocus,
} from '../../src/view/change-view.ts';
import { DEFAULT_VIEW, MAX_HOPS } from '../../src/view/view-state.ts';
import { decodeView, encodeView } from '../../src/view/view-url.ts';
import { id, kindId, stanceId } from '../support/build-index.ts';
import { anyView } from '../support/view-arbitrary.ts';

const ALL = ['condemns', 'supports', 'demands'];
const caldor = id<never>('caldor');
const merrow = id<never>('merrow');

describe('a split', () => {
  const split = splitActors(selectActor(DEFAULT_VIEW, caldor), 'blocs');

  it('takes the panel, and what is selected later stands before it', () => {
    expect(split).toEqual({ ...DEFAULT_VIEW, split: 'blocs' });
    const selected = selectActor(split, caldor);
    expect(selected.split).toBe('blocs');
    expect(clearSelection(selected)).toEqual(split);
    expect(clearSelection(split)).toEqual(DEFAULT_VIEW);
    expect(clearSelection(DEFAULT_VIEW)).toBe(DEFAULT_VIEW);
  });

  it('stays while three actors are looked at alone', () => {
    const alone = isolateActors(split, [merrow, caldor]);
    expect(alone).toMatchObject({ split: 'blocs', actor: ['caldor', 'merrow'], hops: 0 });
    expect(widenFocus(alone, 1).hops).toBe(1);
    expect(widenFocus(widenFocus(alone, 1), -1).hops).toBe(0);
    expect(clearFocus(alone)).toEqual(split);
  });
});

describe('a value of a facet', () => {
  it('is taken away from all, and given back', () => {
    const without = toggleValue(DEFAULT_VIEW, 'stance', 'supports', ALL);
    expect(without.stance).toEqual(['condemns', 'demands']);
    expect(toggleValue(without, 'stance', 'supports', ALL)).toEqual(DEFAULT_VIEW);
  });

  it('can be the last one that is taken away', () => {
    const only = keepOnly(DEFAULT_VIEW, 'stance', 'supports');
    expect(toggleValue(only, 'stance', 'supports', ALL).stance).toEqual([]);
  });

  it('completes a list that also keeps what is not on offer', () => {
    const kept = {
      ...DEFAULT_VIEW,
      stance: [kindId('condemns'), kindId('demands'), kindId('old')],
    };
    expect(toggleValue(kept, 'stance', 'supports', ALL).stance).toBeNull();
  });

  it('can be kept alone, and all of them again', () => {
    const only = keepOnly(DEFAULT_VIEW, 'topic', 'fees');
    expect(only.topic).toEqual(['fees']);
    expect(keepAll(only, 'topic')).toEqual(DEFAULT_VIEW);
  });
});

describe('the focus', () => {
  it('begins at one step and widens to its limit', () => {
    let view = focusActor(DEFAULT_VIEW, caldor);
    expect([view.actor, view.hops]).toEqual([['caldor'], 1]);
    expect(widenFocus(view, -1)).toBe(view);
    for (let step = 0; step < 20; step += 1) view = widenFocus(view, 1);
    expect(view.hops).toBe(MAX_HOPS);
    expect(clearFocus(view)).toEqual(DEFAULT_VIEW);
  });

  it('has nothing to widen without an actor', () => {
    expect(widenFocus(DEFAULT_VIEW, 1)).toBe(DEFAULT_VIEW);
  });
});

describe('resetting', () => {
  it('drops every filter and keeps what is selected, shown, placed and rolled up', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const {
          by,
          data,
          sha256,
          view: name,
          article,
          order,
          cell,
          lane,
          layout,
          places,
          split,
          unsigned,
          sel,
          cmp,
          path,
          outlets,
          cam,
          pin,
          step,
          embed,
          newer,
        } = view;
        expect(filterLike(view, { ...NO_CRITERIA, by })).toEqual({
          ...DEFAULT_VIEW,
          by,
          data,
          sha256,
          view: name,
          article,
          order,
          cell,
          lane,
          layout,
          places,
          split,
          unsigned,
          sel,
          cmp,
          path,
          outlets,
          cam,
          pin,
          step,
          embed,
          newer,
        });
      }),
      { seed: 12, numRuns: 200 },
    );
  });

  it('can be of one criterion alone', () => {
    const view = widenFocus(focusActor(keepText(DEFAULT_VIEW, 'fees'), caldor), 1);
    expect(relaxCriterion(view, 'q')).toEqual({ ...view, q: '' });
    expect(relaxCriterion(view, 'actor')).toEqual({ ...DEFAULT_VIEW, q: 'fees' });
  });

  it('is not offered for blanks in place of words', () => {
    expect(keepText(DEFAULT_VIEW, ' \u00a0')).toEqual(DEFAULT_VIEW);
    expect(keepText(DEFAULT_VIEW, 'open ').q).toBe('open ');
  });

  it('into another roll-up frames anew', () => {
    const view = moveCamera(DEFAULT_VIEW, { x: 1, y: 2, zoom: 3 });
    expect(filterLike(view, { ...NO_CRITERIA, by: 'state' })).toEqual({
      ...DEFAULT_VIEW,
      by: 'state',
    });
  });
});

describe('selecting', () => {
  it('names an actor, a tie or a stance, or nothing', () => {
    expect(selectActor(DEFAULT_VIEW, caldor).sel).toEqual({ type: 'actor', id: 'caldor' });
    expect(selectStance(DEFAULT_VIEW, stanceId('one')).sel).toEqual({ type: 'stance', id: 'one' });
    const tie = select(DEFAULT_VIEW, {
      type: 'tie',
      source: caldor,
      stance: kindId('demands'),
      target: merrow,
    });
    expect(encodeView(tie)).toBe('sel=caldor%3Edemands%3Emerrow');
    expect(clearSelection(tie)).toEqual(DEFAULT_VIEW);
    expect(clearSelection(DEFAULT_VIEW)).toBe(DEFAULT_VIEW);
  });

  it('a comparison or a connection stands in place of what was selected, and gives way to it', () => {
    const selected = selectActor(DEFAULT_VIEW, caldor);
    const compared = compareActors(selected, [merrow, caldor]);
    expect(encodeView(compared)).toBe('cmp=merrow~caldor');
    const connected = connectActors(compared, [caldor, merrow]);
    expect(encodeView(connected)).toBe('path=caldor~merrow');
    expect(selectActor(connected, caldor)).toEqual(selected);
    for (const view of [compared, connected]) expect(clearSelection(view)).toEqual(DEFAULT_VIEW);
  });
});

describe('the picture', () => {
  it('keeps the last place of a node and all of them in one order', () => {
    const view = placePin(
      placePin(placePin(DEFAULT_VIEW, merrow, 1.2, 2), caldor, 3, 4),
      merrow,
      5,
      6,
    );
    expect(view.pin).toEqual([
      { id: 'caldor', x: 3, y: 4 },
      { id: 'merrow', x: 5, y: 6 },
    ]);
    expect(placePin(view, merrow, Number.NaN, 0)).toBe(view);
    expect(clearPins(view)).toEqual(DEFAULT_VIEW);
  });

  it('keeps the camera as the address says it, and ignores an impossible one', () => {
    const view = moveCamera(DEFAULT_VIEW, { x: 1.26, y: 2, zoom: 0.50049 });
    expect(decodeView(encodeView(view)).view).toEqual(view);
    expect(moveCamera(view, { x: 0, y: 0, zoom: Number.POSITIVE_INFINITY })).toBe(view);
    expect(frameAll(view)).toEqual(DEFAULT_VIEW);
  });

  it('frames anew after another arrangement or roll-up', () => {
    const moved = placePin(moveCamera(DEFAULT_VIEW, { x: 1, y: 1, zoom: 2 }), caldor, 1, 1);
    expect(arrange(moved, 'circle')).toEqual({ ...DEFAULT_VIEW, layout: 'circle' });
    expect(arrangeLike(arrange({ ...moved, q: 'levy' }, 'circle'), moved)).toEqual({
      ...moved,
      q: 'levy',
    });
    expect(arrangeBy(moved, 'shown')).toEqual({ ...moved, places: 'shown', cam: null });
    expect(rollUpBy(moved, 'state').cam).toBeNull();
  });

  it('is another view of the same scene as a table', () => {
    expect(showView(DEFAULT_VIEW, 'table')).toEqual({ ...DEFAULT_VIEW, view: 'table' });
  });
});

describe('other data', () => {
  it('start from the beginning', () => {
    expect(openData('file:own')).toEqual({ ...DEFAULT_VIEW, data: 'file:own' });
  });
});
