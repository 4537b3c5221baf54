// Where does it all begin? Theme, address, fonts, then the first drawing.
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './tokens.css';
import './base.css';
import './print.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { bindFocus } from '../features/shared/keep-focus.ts';
import { bindUrl } from '../state/bind-url.ts';
import { startAhead } from '../state/head-start.ts';
import { queryClient } from '../state/query-client.ts';
import { showLinkNotices } from '../state/use-explorer.ts';
import { startTheme } from '../state/use-theme.ts';
import { useViewStore } from '../state/view-store.ts';
import { App } from './App.tsx';
import { ErrorScreen } from './ErrorScreen.tsx';
import { mountPageApi } from './page-api.ts';

startTheme();
mountPageApi();
bindFocus();
bindUrl(window, (notices) => showLinkNotices('link', notices));

const { view } = useViewStore.getState();
startAhead(view);
// The canvas is the largest part, so it comes while the data does; who needs it waits for it and says if it fails.
if (view.view === 'graph') import('../canvas/mount-canvas.ts').catch(() => undefined);

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no element with the id "app".');

createRoot(root).render(
  <StrictMode>
    <ErrorScreen>
      <QueryClientProvider client={queryClient}>
        <App />
      </QueryClientProvider>
    </ErrorScreen>
  </StrictMode>,
);
