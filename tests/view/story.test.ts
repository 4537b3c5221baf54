import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import type { ActorId } from '../../src/model/stance-graph.ts';
import { selectActor } from '../../src/view/change-view.ts';
import { findStoryIssues } from '../../src/view/check-story.ts';
import { describeStep, goToStep, leaveStory } from '../../src/view/story.ts';
import { DEFAULT_VIEW } from '../../src/view/view-state.ts';
import { buildDataset, buildStance } from '../support/build-dataset.ts';
import { id } from '../support/build-index.ts';

const STORY = [
  { title: 'All', text: 'Everybody.', view: '' },
  { title: 'Caldor', text: 'One of them.', view: 'by=state&sel=caldor' },
];
const indexOf = (story = STORY) =>
  indexGraph({ ...buildDataset({ stances: [buildStance('caldor condemns merrow')] }), story });
const index = indexOf();
const start = { ...DEFAULT_VIEW, data: 'straits', q: 'levy', embed: true };

describe('the story of a dataset', () => {
  it('shows each step in its own view, in the same data and the same frame', () => {
    const second = goToStep(start, index, 2);
    expect(second).toEqual({
      ...DEFAULT_VIEW,
      data: 'straits',
      embed: true,
      by: 'state',
      sel: { type: 'actor', id: 'caldor' },
      step: 2,
    });
    expect(describeStep(second, index)).toEqual({
      at: 2,
      count: 2,
      title: 'Caldor',
      text: 'One of them.',
      left: false,
    });
  });

  it('knows when the reader has gone on, for which moving the camera is not enough', () => {
    const first = goToStep(start, index, 1);
    const moved = { ...first, cam: { x: 1, y: 2, zoom: 3 } };
    expect(describeStep(moved, index)?.left).toBe(false);
    expect(describeStep(selectActor(first, id<ActorId>('caldor')), index)?.left).toBe(true);
  });

  it('is left with everything as it is shown, and has no step beyond its last', () => {
    const second = goToStep(start, index, 2);
    expect(leaveStory(second)).toEqual({ ...second, step: null });
    expect(describeStep(leaveStory(second), index)).toBeNull();
    expect(goToStep(second, index, 3)).toBe(second);
    expect(describeStep({ ...start, step: 3 }, index)).toBeNull();
  });
});

describe('who writes a story', () => {
  it('hears of a step whose view the data does not have', () => {
    expect(findStoryIssues(index)).toEqual([]);
    const wrong = indexOf([...STORY, { title: 'Nobody', text: 'Gone.', view: 'sel=merow&hue=7' }]);
    expect(findStoryIssues(wrong).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'W-STORY-VIEW story[2].view',
      'W-STORY-VIEW story[2].view',
    ]);
    expect(findStoryIssues(wrong)[1]?.message).toContain('merow');
  });
});
