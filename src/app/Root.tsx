// Is this the whole page, or a part of somebody else's?
import { lazy, Suspense } from 'react';
import { useViewStore } from '../state/view-store.ts';
import { App } from './App.tsx';

const EmbedPage = lazy(async () => {
  const { EmbedPage: page } = await loadEmbed();
  return { default: page };
});

export function loadEmbed() {
  return import('./EmbedPage.tsx');
}

export function Root() {
  const embedded = useViewStore(({ view }) => view.embed);
  if (!embedded) return <App />;
  return (
    <Suspense fallback={null}>
      <EmbedPage />
    </Suspense>
  );
}
