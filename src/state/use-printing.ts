// Is the page about to be put on paper, where nobody scrolls, turns pages or points?
import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

// What is put together only for paper comes too late to hear that it begins.
let onPaper = false;
addEventListener('beforeprint', () => {
  onPaper = true;
});
addEventListener('afterprint', () => {
  onPaper = false;
});

export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(() => onPaper);
  useLayoutEffect(() => {
    // The page is put on paper as it stands when this returns.
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
