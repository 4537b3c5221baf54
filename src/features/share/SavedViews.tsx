// Which views of these data did the reader name, and how is this one added to them?
import { X } from 'lucide-react';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import {
  bindSavedViews,
  findTaken,
  forgetView,
  freeName,
  restoreView,
  type SavedView,
  saveView,
  useSavedViews,
} from '../../state/saved-views.ts';
import type { ViewState } from '../../view/view-state.ts';
import { decodeView } from '../../view/view-url.ts';
import { Button } from '../shared/Button.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './Share.module.css';

interface Props {
  readonly view: ViewState;
  readonly onOpen: () => void;
}

export function SavedViews({ view, onOpen }: Props) {
  const { list, kept } = useSavedViews();
  const [name, setName] = useState('');
  const [taken, setTaken] = useState<SavedView | null>(null);
  const [gone, setGone] = useState<{ readonly saved: SavedView; readonly at: number } | null>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const field = useId();
  const own = list.filter(({ fragment }) => decodeView(fragment).view.data === view.data);
  useEffect(bindSavedViews, []);
  useEffect(() => {
    if (gone !== null) undo.current?.focus();
  }, [gone]);

  function saveAs(chosen: string): void {
    saveView(chosen, view);
    setName('');
    setTaken(null);
    setGone(null);
    nameField.current?.focus();
  }

  function save(event: FormEvent): void {
    event.preventDefault();
    const known = findTaken(name, view);
    if (known === null) saveAs(name);
    else setTaken(known);
  }

  function forget(saved: SavedView): void {
    setGone({ saved, at: list.indexOf(saved) });
    setTaken(null);
    forgetView(saved);
  }

  return (
    <section className={styles['saved']}>
      <h3>Keep this view in this browser</h3>
      <form className={styles['name']} onSubmit={save}>
        <label htmlFor={field}>Name</label>
        <input
          ref={nameField}
          id={field}
          type="text"
          maxLength={120}
          autoComplete="off"
          value={name}
          onChange={(event) => {
            setName(event.target.value);
            setTaken(null);
          }}
        />
        <Button type="submit" disabled={name.trim() === ''}>
          Save
        </Button>
      </form>
      <div role="status">
        {taken !== null && (
          <p>
            Another view of these data is called “<QuoteText text={taken.name} />
            ”.
          </p>
        )}
        {gone !== null && (
          <p className={styles['gone']}>
            <span>
              “<QuoteText text={gone.saved.name} />” was forgotten.
            </span>
            <Button
              ref={undo}
              looks="link"
              onClick={() => {
                restoreView(gone.saved, gone.at);
                setGone(null);
                nameField.current?.focus();
              }}
            >
              Undo
            </Button>
          </p>
        )}
      </div>
      {taken !== null && (
        <div className={styles['choices']}>
          <Button onClick={() => saveAs(taken.name)}>Replace it</Button>
          <Button onClick={() => saveAs(freeName(taken.name, view))}>
            Keep both: “{freeName(taken.name, view)}”
          </Button>
        </div>
      )}
      {!kept && (
        <p role="alert">The browser keeps nothing: the names are lost when this page is closed.</p>
      )}
      {own.length > 0 && (
        <ul className={styles['list']} aria-label="Saved views of these data">
          {own.map((saved) => (
            <li key={saved.name}>
              <a href={`#${saved.fragment}`} onClick={onOpen}>
                <QuoteText text={saved.name} />
              </a>
              <IconButton label={`Forget “${saved.name}”`} onClick={() => forget(saved)}>
                <X size={16} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
