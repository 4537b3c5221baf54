// The opposite stance is there too: what do both accounts say, side by side, and why do they differ?
import type { ContestAccount, ContestDetails } from '../../view/details.ts';
import { ContestMark } from '../shared/ContestMark.tsx';
import { LineSample, StanceVerb } from '../shared/LineSample.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './ContestBox.module.css';
import { StanceWords } from './StanceWords.tsx';

export function ContestBox({ contest }: { contest: ContestDetails }) {
  const { source, target, reasons, accounts } = contest;
  return (
    <section className={styles['contest']} aria-label="Contested">
      <h3 className={styles['heading']}>
        <ContestMark />
        Contested: {reasons.map(({ label }) => label).join('; ')}
      </h3>
      <p className={styles['why']}>
        Opposite stances of <QuoteText text={source.name} /> toward <QuoteText text={target.name} />
        . {reasons.map(({ definition }) => definition).join(' ')}
      </p>
      <div className={styles['accounts']}>
        {accounts.map((account) => (
          <Account key={account.kinds.map(({ id }) => id).join(' ')} account={account} />
        ))}
      </div>
    </section>
  );
}

function Account({ account: { kinds, stances } }: { account: ContestAccount }) {
  return (
    <div className={styles['account']}>
      <h4 className={styles['kinds']}>
        {kinds.map((kind) => (
          <span key={kind.id} className={styles['kind']}>
            <LineSample kind={kind} />
            <StanceVerb kind={kind} />
          </span>
        ))}
      </h4>
      {stances.map((entry) => (
        <StanceWords key={entry.id} entry={entry} actions />
      ))}
    </div>
  );
}
