// How is the page put together? The only place where state and features meet.
import { useEffect, useRef, useState } from 'react';
import { CheckLine } from '../features/check/CheckLine.tsx';
import { countFilters } from '../features/filters/count-filters.ts';
import { DatasetSwitch } from '../features/header/DatasetSwitch.tsx';
import { Header } from '../features/header/Header.tsx';
import { ScopeLine } from '../features/header/ScopeLine.tsx';
import { Search } from '../features/header/Search.tsx';
import { ShareLink } from '../features/header/ShareLink.tsx';
import { DropZone } from '../features/open/DropZone.tsx';
import { FilePicker } from '../features/open/FilePicker.tsx';
import { LoadFailed } from '../features/open/LoadFailed.tsx';
import { Loading } from '../features/open/Loading.tsx';
import { PendingLoad } from '../features/open/PendingLoad.tsx';
import { Button } from '../features/shared/Button.tsx';
import { focusPicture, focusText } from '../features/shared/keep-focus.ts';
import { Notices } from '../features/shared/Notices.tsx';
import { type LoadedDataset, useCatalogue } from '../state/dataset-queries.ts';
import { FRAMED_MESSAGE, isFramed } from '../state/framed.ts';
import { isTextFile } from '../state/is-text-file.ts';
import { dismissNotices, setNotices } from '../state/notice-store.ts';
import { usePendingData } from '../state/open-shipped.ts';
import { resetAll } from '../state/reset-all.ts';
import { stopReceiving } from '../state/stray-texts.ts';
import { useExplorer } from '../state/use-explorer.ts';
import { useKeys } from '../state/use-keys.ts';
import { useWide } from '../state/use-media.ts';
import { changeView } from '../state/view-store.ts';
import {
  clearSelection,
  keepOnly,
  select,
  selectActor,
  selectStance,
} from '../view/change-view.ts';
import { countOf } from '../view/wording.ts';
import styles from './App.module.css';
import { ErrorScreen } from './ErrorScreen.tsx';
import { Explorer } from './Explorer.tsx';
import { type Overlay, Overlays } from './Overlays.tsx';
import { PaperTop } from './PaperTop.tsx';

/** On the page that may connect to other sites, no file comes in. */
export function App({ takesFiles }: { readonly takesFiles: boolean }) {
  const { loaded, view, error, loading } = useExplorer();
  const catalogue = useCatalogue().data ?? null;
  const [overlay, setOverlay] = useState<Overlay>(null);
  const [dropped, setDropped] = useState<readonly File[]>([]);
  const picker = useRef<HTMLInputElement>(null);
  const pending = usePendingData();
  const searchField = useRef<HTMLInputElement>(null);
  const wide = useWide();
  const index = loaded?.index ?? null;
  const shown = index?.dataset;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is read for one dataset is not read for the next.
  useEffect(() => stopReceiving, [shown]);

  useKeys(
    new Map([
      ['/', () => searchField.current?.focus()],
      ['Ctrl+k', () => searchField.current?.focus()],
      ['?', () => setOverlay('help')],
      ['z', () => changeView(resetAll)],
      ['escape', () => dismissNotices() || changeView(clearSelection)],
    ]),
  );

  function openFiles(files: readonly File[]): void {
    if (isFramed()) {
      setNotices('own-file', [{ message: FRAMED_MESSAGE }]);
      return;
    }
    setDropped(files);
    setOverlay('open');
  }

  /** A dataset is opened; texts are those of the articles of the dataset that is shown. */
  async function onDropped(files: readonly File[]): Promise<void> {
    if (shown === undefined || isFramed() || !files.every(isTextFile)) {
      openFiles(files);
      return;
    }
    try {
      const { receiveFiles } = await import('../state/receive-text.ts');
      if (await receiveFiles(shown, files)) setOverlay('check');
    } catch {
      onOverlayFailed();
    }
  }

  function onTexts(files: readonly File[]): void {
    setOverlay(null);
    onDropped(files);
  }

  function onOpened(opened: LoadedDataset): void {
    const { file, setAside } = opened;
    setOverlay(null);
    const message = `${file} was loaded with ${countOf(setAside, 'record')} set aside.`;
    const action = { label: 'Show the list', run: () => setOverlay(opened) };
    setNotices('own-file', setAside === 0 ? [] : [{ message, action }]);
  }

  function onOverlayFailed(): void {
    setOverlay(null);
    const message =
      'This part did not load: a new version may be out. Reload the page; the view is kept in the address.';
    setNotices('part', [{ message }]);
  }

  const close = () => setOverlay(null);
  const count = countFilters(view);
  const titleOf = (data: string) =>
    catalogue?.datasets.find(({ id }) => id === data)?.title ?? 'Datasets';
  return (
    <div className={styles['app']}>
      <button
        type="button"
        className={styles['skip']}
        onClick={view.view === 'article' ? focusText : focusPicture}
      >
        Skip to the {view.view === 'article' ? 'text' : 'picture'}
      </button>
      <Header
        view={view.view}
        index={index}
        datasets={
          <DatasetSwitch
            title={index?.dataset.title ?? titleOf(view.data)}
            data={view.data}
            catalogue={catalogue}
            onOpenFile={takesFiles ? () => picker.current?.click() : null}
            onPaste={() => openFiles([])}
          />
        }
        scope={
          loaded && (
            <>
              <ScopeLine loaded={loaded} />
              <CheckLine loaded={loaded} onOpen={() => setOverlay('check')} />
            </>
          )
        }
        filters={
          (!wide || view.view === 'article') &&
          index && (
            <Button onClick={() => setOverlay('filters')}>
              Filters{count > 0 && ` (${count})`}
            </Button>
          )
        }
        search={
          <Search
            index={index}
            inputRef={searchField}
            onChoose={(hit) =>
              changeView((now) =>
                hit.type === 'actor'
                  ? selectActor(now, hit.id)
                  : hit.type === 'stance'
                    ? selectStance(now, hit.id)
                    : keepOnly(select(now, null), 'topic', hit.id),
              )
            }
          />
        }
        share={
          <ShareLink
            dataset={shown ?? null}
            onMore={loaded === null ? null : () => setOverlay('share')}
          />
        }
        onExport={loaded === null ? null : () => setOverlay('export')}
        onHelp={() => setOverlay('help')}
      />
      <div>
        {index !== null && <PaperTop index={index} view={view} />}
        <Notices />
        {pending !== null && <PendingLoad data={pending} title={titleOf(pending)} />}
      </div>
      <main id="main" tabIndex={-1} className={styles['main']}>
        <ErrorScreen resetKey={`${view.view} ${view.data}`}>
          {loaded !== null ? (
            <Explorer
              loaded={loaded}
              view={view}
              wide={wide}
              filtersOpen={overlay === 'filters'}
              onCloseFilters={close}
            />
          ) : error !== null ? (
            <LoadFailed
              error={error}
              data={view.data}
              datasets={catalogue?.datasets ?? []}
              onOpenFile={() => picker.current?.click()}
            />
          ) : (
            <Loading data={view.data} loading={loading} />
          )}
        </ErrorScreen>
      </main>
      {takesFiles && <DropZone onFiles={onDropped} />}
      {takesFiles && <FilePicker inputRef={picker} onFiles={openFiles} />}
      <Overlays
        overlay={overlay}
        loaded={loaded}
        view={view}
        dropped={dropped}
        onOpened={onOpened}
        onTexts={onTexts}
        onFailed={onOverlayFailed}
        onClose={close}
      />
    </div>
  );
}
