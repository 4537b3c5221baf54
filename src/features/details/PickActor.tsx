// With which other actor? A button that opens a list of names to choose from.
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { rankActors } from '../../graph/rank-actors.ts';
import type { Actor } from '../../model/stance-graph.ts';
import { Button } from '../shared/Button.tsx';
import { Popover } from '../shared/Popover.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './PickActor.module.css';

interface Props {
  readonly label: string;
  readonly icon: ReactNode;
  readonly actors: readonly Actor[];
  readonly onPick: (actor: Actor) => void;
}

/** Who looks for one of more than that types a part of its name. */
const MOST = 60;

export function PickActor({ label, icon, actors, onPick }: Props) {
  return (
    <Popover
      label={label}
      button={(props) => (
        <Button {...props}>
          {icon}
          {label}
        </Button>
      )}
    >
      {(close) => (
        <Choice
          actors={actors}
          onPick={(actor) => {
            close();
            onPick(actor);
          }}
        />
      )}
    </Popover>
  );
}

interface ChoiceProps {
  readonly actors: readonly Actor[];
  readonly onPick: (actor: Actor) => void;
}

/** The browser gives it the focus as the list opens; React's own property would do so at once. */
function focusOnOpen(field: HTMLInputElement | null): void {
  field?.setAttribute('autofocus', '');
}

function Choice({ actors, onPick }: ChoiceProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const matching = text.trim() === '' ? actors : rankActors(actors, text).map((f) => f.actor);
  const found = matching.slice(0, MOST);
  const at = Math.min(active, found.length - 1);

  useEffect(() => {
    list.current?.children[at]?.scrollIntoView?.({ block: 'nearest' });
  }, [at]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const chosen = found[at];
    if (event.key === 'Enter' && chosen !== undefined) onPick(chosen);
    else if (event.key === 'ArrowDown' && found.length > 0) setActive((at + 1) % found.length);
    else if (event.key === 'ArrowUp' && found.length > 0)
      setActive((at + found.length - 1) % found.length);
    else return;
    event.preventDefault();
  }

  return (
    <div className={styles['choice']}>
      <input
        ref={focusOnOpen}
        type="text"
        role="combobox"
        aria-label="Name of the other actor"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `${id}-${at}` : undefined}
        placeholder="Name of the other actor"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label="Actors"
        className={styles['list']}
      >
        {found.map((actor, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of a combobox act on its text field, which keeps the focus.
          // biome-ignore lint/a11y/useFocusableInteractive: the active option is named by aria-activedescendant.
          <div
            key={actor.id}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === at}
            className={styles['option']}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onPick(actor)}
          >
            <QuoteText text={actor.name} />
          </div>
        ))}
      </div>
      {found.length === 0 && <p role="status">No actor that is shown has this name.</p>}
      {matching.length > MOST && <p>{matching.length - MOST} more: type a part of the name.</p>}
    </div>
  );
}
