// Has the data changed since the link that was opened was made? Asked after the picture, and said once.
import { useEffect } from 'react';
import { create } from 'zustand';
import { describeChange, type LinkRevision } from '../view/link-revision.ts';
import type { LoadedDataset } from './dataset-queries.ts';
import { usePictureSeen } from './first-picture.ts';
import { setNotices } from './notice-store.ts';
import { findRevision } from './revision.ts';

/** What the last link said. */
const useLinkStore = create<{ rev: LinkRevision | null }>(() => ({ rev: null }));

export function setLinkRevision(rev: LinkRevision | null): void {
  useLinkStore.setState({ rev });
}

export function useLinkRevision(loaded: LoadedDataset | null): void {
  const then = useLinkStore((store) => store.rev);
  const seen = usePictureSeen();
  useEffect(() => {
    if (loaded === null || !seen) return undefined;
    let current = true;
    findRevision(loaded).then((now) => {
      if (!current || now === null || then === null) return;
      const message = describeChange(then, now, loaded.index.dataset.revised);
      setNotices('revision', message === null ? [] : [{ message }]);
      setLinkRevision(null);
    });
    return () => {
      current = false;
    };
  }, [loaded, seen, then]);
}
