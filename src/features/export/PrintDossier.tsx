// How does a dossier come onto paper alone, whatever else the page shows?
import { Printer } from 'lucide-react';
import { type ComponentProps, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Dossier } from '../../exchange/dossier.ts';
import { Button } from '../shared/Button.tsx';
import styles from './Dossier.module.css';
import { DossierArticle } from './DossierArticle.tsx';

interface Props {
  /** Put together when it is wanted. */
  readonly read: () => Dossier | null;
  readonly looks: NonNullable<ComponentProps<typeof Button>['looks']>;
}

export function PrintDossier({ read, looks }: Props) {
  const [printing, setPrinting] = useState<Dossier | null>(null);

  useEffect(() => {
    if (printing === null) return undefined;
    // Some browsers go on while they print, so the paper stands until they say that they have done.
    const end = () => setPrinting(null);
    addEventListener('afterprint', end);
    print();
    return () => removeEventListener('afterprint', end);
  }, [printing]);

  return (
    <>
      <Button looks={looks} onClick={() => setPrinting(read())}>
        <Printer size={16} aria-hidden />
        Print
      </Button>
      {printing !== null &&
        // Beside the app, which goes from the paper as a whole.
        createPortal(
          <div className={styles['paper']} data-print-alone="">
            <DossierArticle dossier={printing} />
          </div>,
          document.body,
        )}
    </>
  );
}
