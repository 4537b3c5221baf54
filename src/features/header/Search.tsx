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
import type { SearchHit } from '../../graph/search.ts';
import { focusPanel } from '../shared/keep-focus.ts';
import styles from './Search.module.css';

interface Props {
  readonly index: GraphIndex | null;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onChoose: (hit: SearchHit) => void;
}

const MOST = 12;

/** Nobody searches before there is a picture: how to find, and how a find looks, come when the field is turned to. */
async function loadFinder() {
  const [{ searchGraph }, { SearchResult }] = await Promise.all([
    import('../../graph/search.ts'),
    import('./SearchResult.tsx'),
  ]);
  return { searchGraph, SearchResult };
}
type Finder = Awaited<ReturnType<typeof loadFinder>>;

export function Search({ index, inputRef, onChoose }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [finder, setFinder] = useState<Finder | 'lost' | null>(null);
  const found = typeof finder === 'object' ? finder : null;
  const wanted = useDeferredValue(text);
  const hits = useMemo(() => {
    if (found === null || index === null || wanted.trim() === '') return [];
    return found.searchGraph(index, wanted, MOST);
  }, [found, index, wanted]);
  const shown = open && finder !== null && wanted.trim() !== '';
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

  function turnTo(): void {
    setOpen(true);
    if (found === null)
      loadFinder().then(
        (loaded) => setFinder(loaded),
        () => setFinder('lost'),
      );
  }

  /** The list may lag behind quick fingers; Enter means what is written. */
  async function chooseTyped(): Promise<void> {
    if (found !== null && text === wanted) choose(hits[at]);
    else if (index !== null && text.trim() !== '')
      try {
        choose((await loadFinder()).searchGraph(index, text, 1)[0]);
      } catch {
        setFinder('lost');
      }
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      if (text === '') inputRef.current?.blur();
      setText('');
      setOpen(false);
    } else if (event.key === 'Enter') {
      if (open) chooseTyped();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
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
        onFocus={turnTo}
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
        {found !== null &&
          hits.map((hit, place) => (
            <found.SearchResult
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
            {finder === 'lost'
              ? 'The search did not load. Reload the page; the view is kept in the address.'
              : `No actor and no quote contains “${wanted}”.`}
          </p>
        )}
      </div>
    </div>
  );
}
