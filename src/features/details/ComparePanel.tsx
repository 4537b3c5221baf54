// On what do two actors take the same stance, on what the opposite, and on what does only one of them speak?
import { useMemo } from 'react';
import { changeView } from '../../state/view-store.ts';
import { compareActors, connectActors } from '../../view/change-view.ts';
import type { Comparison } from '../../view/describe-comparison.ts';
import { countOf } from '../../view/wording.ts';
import { Button } from '../shared/Button.tsx';
import { VisuallyHidden } from '../shared/VisuallyHidden.tsx';
import { CompareGroups } from './CompareGroups.tsx';
import details from './Details.module.css';
import { PairHead } from './PairHead.tsx';
import { PanelHead } from './PanelHead.tsx';

export function ComparePanel({ comparison }: { comparison: Comparison }) {
  const { actors, itself, summary, groups, uncounted } = comparison;
  const [one, other] = actors;
  const names = useMemo(() => [one.name, other.name] as const, [one, other]);
  return (
    <>
      <VisuallyHidden role="status">
        Comparison: {one.name} and {other.name}. {summary}
      </VisuallyHidden>
      <PanelHead title="Comparison">
        <span>{itself ? 'An actor beside itself agrees on everything.' : summary}</span>
      </PanelHead>
      <PairHead
        actors={actors}
        onSwap={() => changeView((view) => compareActors(view, [other.id, one.id]))}
      />
      {groups.length === 0 && <p className={details['none']}>Nothing that the two say is shown.</p>}
      <CompareGroups groups={groups} names={names} noun="target" />
      {uncounted > 0 && (
        <p className={details['hidden']}>
          {countOf(uncounted, 'more stance')} left out: the words do not match the text.
        </p>
      )}
      {!itself && (
        <p>
          <Button onClick={() => changeView((view) => connectActors(view, [one.id, other.id]))}>
            How are the two connected?
          </Button>
        </p>
      )}
    </>
  );
}
