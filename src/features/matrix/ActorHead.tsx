// Whose row or column is this, legible in one cell's breadth whatever its script?

import { cutText } from '../../view/safe-text.ts';
import type { SceneActor } from '../../view/scene.ts';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './Matrix.module.css';

interface Props {
  readonly actor: SceneActor;
  readonly scope: 'row' | 'col';
  /** Where it stands in the grid, the heads counted, from 1. */
  readonly column: number;
  readonly current: boolean;
  readonly lit: boolean;
  /** The name of the group that begins here. */
  readonly block: string | undefined;
}

/** So much stands in two lines, as a rule. */
const LONGEST = 42;
/** More than this needs a second line. */
const LONG = 19;
const UPRIGHT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

export function ActorHead({ actor, scope, column, current, lit, block }: Props) {
  const { name } = actor;
  return (
    <th
      scope={scope}
      className={scope === 'row' ? styles['rowHead'] : styles['columnHead']}
      aria-colindex={column}
      tabIndex={current ? 0 : -1}
      title={name.length > LONG ? name : undefined}
      data-lit={lit}
      data-begins={block === undefined ? undefined : true}
    >
      <span className={styles['head']}>
        {block !== undefined && <span className={styles['block']}>{block}</span>}
        <span
          className={styles['name']}
          data-long={name.length > LONG}
          data-upright={scope === 'col' && isUpright(name)}
        >
          <QuoteText text={cutText(name, LONGEST)} />
        </span>
      </span>
    </th>
  );
}

/** Scripts that are at home in columns stand upright there, if they make up most of the name. */
function isUpright(name: string): boolean {
  return 2 * (name.match(UPRIGHT)?.length ?? 0) > name.length;
}
