// How do the accounts of two outlets differ: which stances do both report, and which only one?
import { ArrowLeftRight } from 'lucide-react';
import { changeView } from '../../state/view-store.ts';
import { compareOutlets } from '../../view/change-view.ts';
import type { OutletComparison } from '../../view/describe-outlets.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { VisuallyHidden } from '../shared/VisuallyHidden.tsx';
import { CompareGroups } from './CompareGroups.tsx';
import details from './Details.module.css';
import styles from './OutletsPanel.module.css';
import { PanelHead } from './PanelHead.tsx';

export function OutletsPanel({ comparison }: { comparison: OutletComparison }) {
  const { outlets, choice, itself, summary, groups } = comparison;
  const [one, other] = outlets;
  return (
    <>
      <VisuallyHidden role="status">
        Comparison of outlets: {one} and {other}. {summary}
      </VisuallyHidden>
      <PanelHead title="Two outlets">
        <span>{itself ? 'An outlet beside itself reports the same.' : summary}</span>
      </PanelHead>
      <div className={styles['pair']}>
        <Choice
          label="First outlet"
          value={one}
          choice={choice}
          onChoose={(name) => changeView((view) => compareOutlets(view, [name, other]))}
        />
        <IconButton
          label="Let the two change places"
          onClick={() => changeView((view) => compareOutlets(view, [other, one]))}
        >
          <ArrowLeftRight size={17} aria-hidden />
        </IconButton>
        <Choice
          label="Second outlet"
          value={other}
          choice={choice}
          onChoose={(name) => changeView((view) => compareOutlets(view, [one, name]))}
        />
      </div>
      {groups.length === 0 && (
        <p className={details['none']}>Nothing that the two report is shown.</p>
      )}
      <CompareGroups groups={groups} names={outlets} noun="pair" />
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choice: readonly string[];
  readonly onChoose: (name: string) => void;
}

function Choice({ label, value, choice, onChoose }: ChoiceProps) {
  return (
    <select aria-label={label} value={value} onChange={(event) => onChoose(event.target.value)}>
      {choice.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}
