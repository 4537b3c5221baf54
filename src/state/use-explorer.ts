// What does the page show: which dataset, through which view, or why none?
import { useEffect, useMemo } from 'react';
import type { Notice } from '../view/notice.ts';
import type { ViewState } from '../view/view-state.ts';
import { type DecodedLink, encodeView } from '../view/view-url.ts';
import { type LoadedDataset, useCatalogue, useDataset } from './dataset-queries.ts';
import { setLinkRevision, useLinkRevision } from './link-revision.ts';
import { dismissNotices, setNotices } from './notice-store.ts';
import { resolveData } from './resolve-data.ts';
import { useFittedView } from './use-scene.ts';
import { changeView, useView, useViewStore } from './view-store.ts';

interface Explorer {
  readonly loaded: LoadedDataset | null;
  readonly view: ViewState;
  readonly error: Error | null;
  readonly loading: boolean;
}

export function useExplorer(): Explorer {
  const asked = useView();
  const catalogue = useCatalogue();
  const meant = useMemo(
    () => resolveData(asked.data, catalogue.data ?? null),
    [asked.data, catalogue.data],
  );
  const dataset = useDataset(meant.data);
  const loaded = dataset.data ?? null;
  const known = useMemo(
    () => (meant.data === null ? asked : { ...asked, data: meant.data }),
    [asked, meant.data],
  );
  const { view, notices } = useFittedView(known, loaded?.index ?? null);

  // What is said about one dataset means nothing beside the next.
  useEffect(
    () =>
      useViewStore.subscribe((now, before) => {
        if (now.step === 'mend' || now.view.data === before.view.data) return;
        dismissNotices();
        setLinkRevision(null);
      }),
    [],
  );
  useEffect(() => {
    if (meant.notices.length > 0) showLinkNotices('catalogue', meant.notices);
  }, [meant]);
  useLinkRevision(loaded);
  // What the dataset does not have leaves the address too; that is no step of the reader.
  useEffect(() => {
    if (notices.length > 0) showLinkNotices('data', notices);
    if (encodeView(view) !== encodeView(asked)) changeView(() => view, 'mend');
  }, [asked, view, notices]);

  return {
    loaded,
    view,
    error: meant.data === null ? catalogue.error : dataset.error,
    loading: catalogue.isFetching || dataset.isFetching,
  };
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['data', 'dataset'],
  ['inline', 'data in it'],
  ['rev', 'state of the data'],
  ['sha256', 'digest'],
  ['stance', 'stance'],
  ['voice', 'voice'],
  ['outlet', 'outlet'],
  ['kind', 'actor kind'],
  ['topic', 'topic'],
  ['actor', 'focus'],
  ['hops', 'steps'],
  ['from', 'first date'],
  ['to', 'last date'],
  ['q', 'words'],
  ['unmatched', 'count of unmatched quotes'],
  ['by', 'roll-up'],
  ['view', 'view'],
  ['order', 'order of the matrix'],
  ['cell', 'cells of the matrix'],
  ['lane', 'lanes of the timeline'],
  ['layout', 'layout'],
  ['places', 'arrangement'],
  ['split', 'split'],
  ['unsigned', 'reading of what has no sign'],
  ['sel', 'selection'],
  ['cmp', 'comparison'],
  ['path', 'connection'],
  ['outlets', 'comparison of outlets'],
  ['cam', 'camera'],
  ['pin', 'placed actor'],
  ['step', 'step of the story'],
  ['embed', 'frame'],
]);

/** What a link says beside its view. */
export function receiveLink({ notices, rev }: DecodedLink): void {
  showLinkNotices('link', notices);
  setLinkRevision(rev);
}

/** Another link speaks for itself: what the data had to say about the former one goes. */
export function showLinkNotices(
  topic: 'link' | 'catalogue' | 'data',
  notices: readonly Notice[],
): void {
  if (topic === 'link') {
    setNotices('catalogue', []);
    setNotices('data', []);
  }
  setNotices(
    topic,
    notices.map(({ key, value, message }) => {
      const what = [NAMES.get(key) ?? key, value === '' ? '' : `“${value}”`].join(' ').trim();
      return { message: what === '' ? message : `Left out of the link: ${what}. ${message}` };
    }),
  );
}
