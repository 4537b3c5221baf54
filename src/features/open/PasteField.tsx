// Where does JSON go that is only in the clipboard?
import { useId, useState } from 'react';
import { Button } from '../shared/Button.tsx';
import styles from './Open.module.css';

export function PasteField({ onText }: { onText: (text: string) => void }) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <div className={styles['paste']}>
      <label htmlFor={id}>Or paste the JSON here</label>
      <textarea
        id={id}
        rows={4}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p>
        <Button disabled={text.trim() === ''} onClick={() => onText(text)}>
          Open the pasted text
        </Button>
      </p>
    </div>
  );
}
