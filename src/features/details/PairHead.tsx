// Which two actors stand side by side, and how do they change places?
import { ArrowLeftRight } from 'lucide-react';
import type { ActorName } from '../../view/describe-stance.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { ActorLink } from './ActorLink.tsx';
import styles from './Pair.module.css';

interface Props {
  readonly actors: readonly [ActorName, ActorName];
  readonly onSwap: () => void;
}

/** Stays in sight, so that each column keeps its name. */
export function PairHead({ actors: [one, other], onSwap }: Props) {
  return (
    <div className={styles['pair']}>
      <ActorLink actor={one} />
      <IconButton label="Let the two change places" onClick={onSwap}>
        <ArrowLeftRight size={17} aria-hidden />
      </IconButton>
      <ActorLink actor={other} />
    </div>
  );
}
