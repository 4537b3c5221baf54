// Is this the whole page, a part of somebody else's, or the page that asks before it fetches from elsewhere?
import { Suspense } from 'react';
import { lazyPart } from '../features/shared/lazy-part.ts';
import { useViewStore } from '../state/view-store.ts';
import { App } from './App.tsx';

const EmbedPage = lazyPart(async () => (await loadEmbed()).EmbedPage);
const OpenPage = lazyPart(async () => (await import('./OpenPage.tsx')).OpenPage);

/** Two pages share the code and not the policy: `open.html` may connect to other sites. */
const asksFirst = 'asksFirst' in document.documentElement.dataset;

export function loadEmbed() {
  return import('./EmbedPage.tsx');
}

export function Root() {
  const embedded = useViewStore(({ view }) => view.embed);
  if (!embedded && !asksFirst) return <App takesFiles />;
  return <Suspense fallback={null}>{asksFirst ? <OpenPage /> : <EmbedPage />}</Suspense>;
}
