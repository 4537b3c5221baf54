// What do the words of the split mean, and whose definitions are they?
import styles from './Split.module.css';

const TERMS: readonly { readonly term: string; readonly means: string }[] = [
  {
    term: 'Signed pair',
    means:
      'Two actors whose visible stances on each other, in either direction, all have one sign. With both signs the pair is mixed: it is listed and left out of all figures.',
  },
  {
    term: 'Triad, balanced',
    means:
      'Three actors with a signed pair between each two; balanced if the product of the three signs is positive (Heider 1946; Cartwright and Harary 1956). Fewer than five triads are too little to tell balance from.',
  },
  {
    term: 'Two camps, frustration index',
    means:
      'The division in two that the fewest pairs contradict: positive ones across it, negative ones inside a camp. Their number is the frustration index, or line index of balance (Harary 1959).',
  },
  {
    term: 'Blocs',
    means:
      'The same with any number of groups, each held together by positive pairs (Davis 1967; Doreian and Mrvar 1996).',
  },
  {
    term: 'Proven, at most',
    means:
      '“Proven” means that every other division was ruled out by calculation. Where that did not come to an end, the figure is called “at most”, with what it is at least.',
  },
];

const SOURCES: readonly string[] = [
  'F. Heider: Attitudes and cognitive organization. Journal of Psychology 21, 1946.',
  'D. Cartwright, F. Harary: Structural balance: a generalization of Heider’s theory. Psychological Review 63, 1956.',
  'F. Harary: On the measurement of structural balance. Behavioral Science 4, 1959.',
  'J. A. Davis: Clustering and structural balance in graphs. Human Relations 20, 1967.',
  'P. Doreian, A. Mrvar: A partitioning approach to structural balance. Social Networks 18, 1996.',
];

export function SplitTerms() {
  return (
    <details className={styles['folded']}>
      <summary>What these words mean, and where they come from</summary>
      <dl className={styles['terms']}>
        {TERMS.map(({ term, means }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <ul className={styles['sources']}>
        {SOURCES.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
      <p>
        All of it describes the statements that are shown. It says nothing of what the actors think,
        and forecasts nothing.
      </p>
    </details>
  );
}
