// Are the data of another site there already, or is the reader to be asked first?
import { useState } from 'react';
import { ForeignGate } from '../features/open/ForeignGate.tsx';
import { isLoaded } from '../state/dataset-queries.ts';
import { useView } from '../state/view-store.ts';
import { isForeignData } from '../view/foreign-data.ts';
import { App } from './App.tsx';
import styles from './OpenPage.module.css';

export function OpenPage() {
  const { data, sha256 } = useView();
  // What was agreed to is remembered as long as the page is open, and no longer.
  const [fetched, setFetched] = useState<ReadonlySet<string>>(new Set());
  const asked = `${data} ${sha256}`;
  const there = isLoaded(data) && (sha256 === '' || fetched.has(asked));
  if (!isForeignData(data) || there) return <App takesFiles={false} />;
  return (
    <main id="main" className={styles['asking']} tabIndex={-1}>
      <h1 className={styles['name']}>Demarche</h1>
      <ForeignGate
        key={asked}
        data={data}
        sha256={sha256}
        onLoaded={() => setFetched((before) => new Set([...before, asked]))}
      />
    </main>
  );
}
