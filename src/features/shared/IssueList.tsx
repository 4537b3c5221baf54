// What is wrong with the file, where, and how is it mended?
import { describePlace } from '../../model/describe-issue.ts';
import type { Issue } from '../../model/issue.ts';
import { visibleText } from '../../view/safe-text.ts';
import styles from './IssueList.module.css';

/** Enough to see the pattern; the report has them all. */
const MOST = 200;

export function IssueList({ issues }: { issues: readonly Issue[] }) {
  return (
    <>
      <ol className={styles['issues']}>
        {issues.slice(0, MOST).map((issue, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two issues may be equal, and the list never changes.
          <li key={at} className={styles['issue']} data-severity={issue.severity}>
            <p className={styles['place']}>
              {issue.line !== undefined && (
                <span>
                  line {issue.line}:{issue.column ?? 1}
                </span>
              )}
              <span>{visibleText(describePlace(issue)) || 'the file as a whole'}</span>
              <code>{issue.code}</code>
            </p>
            <p>
              <strong>{visibleText(issue.message)}.</strong> {visibleText(issue.cure)}
            </p>
          </li>
        ))}
      </ol>
      {issues.length > MOST && <p>and {issues.length - MOST} more, all of them in the report.</p>}
    </>
  );
}
