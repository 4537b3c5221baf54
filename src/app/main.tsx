// Where does it all begin? Theme, address, fonts, then the first drawing.
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './tokens.css';
import './base.css';
import './print.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadCanvas } from '../features/graph/load-canvas.ts';
import { bindFocus } from '../features/shared/keep-focus.ts';
import { bindUrl } from '../state/bind-url.ts';
import { catalogueQuery } from '../state/catalogue.ts';
import { frameTheme } from '../state/frame-theme.ts';
import { startAhead } from '../state/head-start.ts';
import { queryClient } from '../state/query-client.ts';
import { receiveLink } from '../state/use-explorer.ts';
import { fontsReady } from '../state/use-fonts.ts';
import { showTheme, startTheme } from '../state/use-theme.ts';
import { useViewStore } from '../state/view-store.ts';
import { ErrorScreen } from './ErrorScreen.tsx';
import { mountPageApi } from './page-api.ts';
import { loadEmbed, Root } from './Root.tsx';
import { bindScrollPast } from './scroll-past.ts';

/** A page that begins with its picture is calmer than one that is built up before the reader's eyes; but nobody stares at nothing. */
const PATIENCE_MS = 150;

mountPageApi();
bindFocus();
bindUrl(window, receiveLink);

const { view } = useViewStore.getState();
if (view.embed) showTheme(frameTheme(window.name));
else startTheme();
if (!view.embed) bindScrollPast(document);
const drawn = view.view === 'graph' ? [loadCanvas(), fontsReady] : [];
const frame = view.embed ? [loadEmbed()] : [];
const ahead = Promise.all([startAhead(view), ...drawn, ...frame]);
const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
// Whoever needs what failed asks again, and says so.
Promise.race([ahead.catch(() => undefined), late]).then(render);

function render(): void {
  const root = document.getElementById('app');
  if (root === null) throw new Error('index.html has no element with the id "app".');
  createRoot(root).render(
    <StrictMode>
      <ErrorScreen>
        <QueryClientProvider client={queryClient}>
          <Root />
        </QueryClientProvider>
      </ErrorScreen>
    </StrictMode>,
  );
}

window.demarche.ready.then(async () => {
  const catalogue = queryClient.getQueryData(catalogueQuery.queryKey);
  if (catalogue?.offline !== true || view.embed) return;
  const { startOffline } = await import('../state/start-offline.ts');
  await startOffline();
});
