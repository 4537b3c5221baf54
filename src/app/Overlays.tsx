// What lies over the page when somebody asks for it? Each part comes when it is first opened.
import { Suspense } from 'react';
import { lazyPart } from '../features/shared/lazy-part.ts';
import type { LoadedDataset } from '../state/dataset-queries.ts';
import type { ViewState } from '../view/view-state.ts';
import { ErrorScreen } from './ErrorScreen.tsx';

const CheckDialog = lazyPart(
  async () => (await import('../features/check/CheckDialog.tsx')).CheckDialog,
);
const ExportDialog = lazyPart(
  async () => (await import('../features/export/ExportDialog.tsx')).ExportDialog,
);
const HelpDialog = lazyPart(
  async () => (await import('../features/header/HelpDialog.tsx')).HelpDialog,
);
const IssuesDialog = lazyPart(
  async () => (await import('../features/open/IssuesDialog.tsx')).IssuesDialog,
);
const OpenDialog = lazyPart(
  async () => (await import('../features/open/OpenDialog.tsx')).OpenDialog,
);
const ShareDialog = lazyPart(
  async () => (await import('../features/share/ShareDialog.tsx')).ShareDialog,
);

/** A dataset stands for the list of what was set aside of it. */
export type Overlay =
  | 'check'
  | 'export'
  | 'help'
  | 'open'
  | 'filters'
  | 'share'
  | LoadedDataset
  | null;

interface Props {
  readonly overlay: Overlay;
  readonly loaded: LoadedDataset | null;
  readonly view: ViewState;
  /** The files that are to be opened, none for text that is to be pasted. */
  readonly dropped: readonly File[];
  readonly onOpened: (loaded: LoadedDataset) => void;
  readonly onTexts: (files: readonly File[]) => void;
  readonly onFailed: () => void;
  readonly onClose: () => void;
}

export function Overlays({
  overlay,
  loaded,
  view,
  dropped,
  onOpened,
  onTexts,
  onFailed,
  onClose,
}: Props) {
  return (
    <ErrorScreen resetKey={String(overlay)} onError={onFailed}>
      <Suspense fallback={null}>
        {overlay === 'check' && loaded !== null && (
          <CheckDialog loaded={loaded} onClose={onClose} />
        )}
        {overlay === 'export' && loaded !== null && (
          <ExportDialog loaded={loaded} view={view} onClose={onClose} />
        )}
        {overlay === 'help' && <HelpDialog onClose={onClose} />}
        {overlay === 'open' && (
          <OpenDialog
            files={dropped}
            onOpened={onOpened}
            onTexts={loaded === null ? null : onTexts}
            onClose={onClose}
          />
        )}
        {overlay === 'share' && loaded !== null && (
          <ShareDialog loaded={loaded} view={view} onClose={onClose} />
        )}
        {overlay !== null && typeof overlay === 'object' && (
          <IssuesDialog loaded={overlay} onClose={onClose} />
        )}
      </Suspense>
    </ErrorScreen>
  );
}
