// Does each step of the story show a view that the data has? For who writes it, before readers meet it.
import type { GraphIndex } from '../graph/index-graph.ts';
import type { Issue } from '../model/issue.ts';
import { formatPath } from '../model/json-path.ts';
import { findStepNotices } from './story.ts';

export function findStoryIssues(index: GraphIndex): readonly Issue[] {
  const { story = [] } = index.dataset;
  return story.flatMap((_, place) =>
    findStepNotices(index, place).map(
      ({ key, value, message }): Issue => ({
        code: 'W-STORY-VIEW',
        severity: 'warning',
        path: formatPath(['story', place, 'view']),
        record: null,
        message: `the view of this step has ${key === '' ? 'something' : key} “${value}”, which is left out: ${message}`,
        cure: 'Open the data, arrange the view, and copy what stands behind the # in its address.',
      }),
    ),
  );
}
