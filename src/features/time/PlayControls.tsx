// How is time set going, stopped and stepped through?
import { Pause, Play, SkipBack, SkipForward } from 'lucide-react';
import { SPEEDS, type Speed } from '../../state/use-playback.ts';
import { IconButton } from '../shared/IconButton.tsx';
import styles from './TimeStrip.module.css';

interface Props {
  readonly playing: boolean;
  readonly possible: boolean;
  readonly speed: Speed;
  readonly onToggle: () => void;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onSpeed: (speed: Speed) => void;
}

export function PlayControls({ playing, possible, speed, onToggle, onStep, onSpeed }: Props) {
  return (
    <div className={styles['controls']} role="group" aria-label="Play through time">
      <IconButton
        label="Day before with something new"
        disabled={!possible}
        onClick={() => onStep(-1)}
      >
        <SkipBack size={15} aria-hidden />
      </IconButton>
      <IconButton
        label={playing ? 'Pause' : 'Play through time'}
        className={styles['play']}
        disabled={!possible}
        onClick={onToggle}
      >
        {playing ? <Pause size={17} aria-hidden /> : <Play size={17} aria-hidden />}
      </IconButton>
      <IconButton
        label="Next day with something new"
        disabled={!possible}
        onClick={() => onStep(1)}
      >
        <SkipForward size={15} aria-hidden />
      </IconButton>
      <select
        className={styles['speed']}
        aria-label="Speed"
        value={speed}
        onChange={({ target }) => onSpeed(SPEEDS.find((each) => each === target.value) ?? speed)}
      >
        {SPEEDS.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </div>
  );
}
