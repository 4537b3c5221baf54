// What happens to what is dropped on the page? Files are opened; nothing else leads away from here.
import { useEffect, useEffectEvent, useState } from 'react';
import styles from './Open.module.css';

export function DropZone({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const [over, setOver] = useState(false);

  const onDrag = useEffectEvent((event: DragEvent) => {
    event.preventDefault();
    const files = event.dataTransfer?.types.includes('Files') ?? false;
    if (event.type === 'dragleave') {
      if (event.relatedTarget === null) setOver(false);
      return;
    }
    if (event.type !== 'drop') {
      setOver(files);
      return;
    }
    setOver(false);
    const dropped = [...(event.dataTransfer?.files ?? [])];
    if (dropped.length > 0) onFiles(dropped);
  });

  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    if (event.target instanceof HTMLElement && event.target.matches('input, textarea')) return;
    const text = event.clipboardData?.getData('text/plain').trim() ?? '';
    if (!text.startsWith('{')) return;
    event.preventDefault();
    onFiles([new File([text], 'pasted text', { type: 'application/json' })]);
  });

  useEffect(() => {
    const drag = (event: DragEvent) => onDrag(event);
    const paste = (event: ClipboardEvent) => onPaste(event);
    const types = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;
    for (const type of types) document.addEventListener(type, drag);
    document.addEventListener('paste', paste);
    return () => {
      for (const type of types) document.removeEventListener(type, drag);
      document.removeEventListener('paste', paste);
    };
  }, []);

  if (!over) return null;
  return (
    <div className={styles['drop']}>
      <p>
        <strong>Drop the file here</strong>A dataset (.json) is opened, the text of an article
        (.txt) is what its quotes are checked against. Both are read in this page only, never
        uploaded.
      </p>
    </div>
  );
}
