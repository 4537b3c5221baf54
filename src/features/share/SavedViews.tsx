// Which views of these data did the reader name, and how is this one added to them?
import { X } from 'lucide-react';
import { type FormEvent, useEffect, useId, useState } from 'react';
import { bindSavedViews, forgetView, saveView, useSavedViews } from '../../state/saved-views.ts';
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
  const field = useId();
  const own = list.filter(({ fragment }) => decodeView(fragment).view.data === view.data);
  useEffect(bindSavedViews, []);

  function save(event: FormEvent): void {
    event.preventDefault();
    saveView(name, view);
    setName('');
  }

  return (
    <section className={styles['saved']}>
      <h3>Keep this view in this browser</h3>
      <form className={styles['name']} onSubmit={save}>
        <label htmlFor={field}>Name</label>
        <input
          id={field}
          type="text"
          maxLength={120}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" disabled={name.trim() === ''}>
          Save
        </Button>
      </form>
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
              <IconButton label={`Forget “${saved.name}”`} onClick={() => forgetView(saved)}>
                <X size={16} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
