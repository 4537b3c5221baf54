// Where is the actor or the quote that the reader has in mind?
import { Search as SearchIcon } from 'lucide-react';
import {
  type KeyboardEvent,
  type RefObject,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import type { GraphIndex } from '../../graph/index-graph.ts';
import { type SearchHit, searchGraph } from '../../graph/search.ts';
import { focusPanel } from '../shared/keep-focus.ts';
import styles from './Search.module.css';
import { SearchResult } from './SearchResult.tsx';

interface Props {
  readonly index: GraphIndex | null;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onChoose: (hit: SearchHit) => void;
}

const MOST = 12;

export function Search({ index, inputRef, onChoose }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const wanted = useDeferredValue(text);
  const hits = useMemo(
    () => (index === null || wanted.trim() === '' ? [] : searchGraph(index, wanted, MOST)),
    [index, wanted],
  );
  const shown = open && wanted.trim() !== '';
  const at = Math.min(active, hits.length - 1);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (shown) list.current?.children[at]?.scrollIntoView?.({ block: 'nearest' });
  }, [shown, at]);

  function choose(hit: SearchHit | undefined): void {
    if (hit === undefined) return;
    setOpen(false);
    setText('');
    inputRef.current?.blur();
    // The panel must say what was chosen before the focus goes to its title.
    flushSync(() => onChoose(hit));
    focusPanel();
  }

  /** The list may lag behind quick fingers; Enter means what is written. */
  function typed(): SearchHit | undefined {
    if (text === wanted) return hits[at];
    return index === null || text.trim() === '' ? undefined : searchGraph(index, text, 1)[0];
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      if (text === '') inputRef.current?.blur();
      setText('');
      setOpen(false);
    } else if (event.key === 'Enter') choose(open ? typed() : undefined);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : hits.length - 1;
      setOpen(true);
      setActive(hits.length === 0 ? 0 : (at + step) % hits.length);
    } else return;
    event.preventDefault();
  }

  return (
    <div role="search" className={styles['search']}>
      <SearchIcon size={17} className={styles['icon']} aria-hidden />
      <input
        ref={inputRef}
        type="text"
        role="combobox"
        aria-label="Search actors and quotes"
        aria-expanded={shown && hits.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits.length > 0 ? `${id}-${at}` : undefined}
        placeholder="Search actors and quotes"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd className={styles['key']}>/</kbd>
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label="Search results"
        className={styles['results']}
        hidden={!shown || hits.length === 0}
      >
        {hits.map((hit, place) => (
          <SearchResult
            key={`${hit.type} ${hit.id}`}
            id={`${id}-${place}`}
            hit={hit}
            index={index}
            active={place === at}
            onChoose={() => choose(hit)}
          />
        ))}
      </div>
      <div role="status">
        {shown && hits.length === 0 && (
          <p className={[styles['results'], styles['none']].join(' ')}>
            No actor and no quote contains “{wanted}”.
          </p>
        )}
      </div>
    </div>
  );
}
