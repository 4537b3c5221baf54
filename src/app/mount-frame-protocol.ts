// How does the frame speak with the page around it? Events go out, commands come in from whom the site has named.
import { flushSync } from 'react-dom';
import { createAnswer } from '../embed/answer-message.ts';
import { type FrameEvent, PROTOCOL } from '../embed/messages.ts';
import { catalogueQuery } from '../state/catalogue.ts';
import { cancelPending } from '../state/open-shipped.ts';
import { queryClient } from '../state/query-client.ts';
import { showLinkNotices } from '../state/use-explorer.ts';
import { showTheme } from '../state/use-theme.ts';
import { useViewStore } from '../state/view-store.ts';
import type { Notice } from '../view/notice.ts';
import type { ViewState } from '../view/view-state.ts';
import { decodeView, encodeView } from '../view/view-url.ts';
import { onScene } from './page-api.ts';

/** Changes that come in quick succession are told once. */
const QUIET_MS = 100;

/** Does nothing in a page that nobody frames. Returns undo. */
export function mountFrameProtocol(page: Window): () => void {
  if (page.parent === page) return () => undefined;
  const { view, scene, version, ready } = page.demarche;
  const fragmentOf = (shown: ViewState) => encodeView({ ...shown, embed: false });
  const countsNow = () => scene()?.counts ?? null;
  // Who frames us cannot be known before they speak; so nothing is said that is not public.
  const tell = (event: FrameEvent) => page.parent.postMessage(event, '*');

  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = '';
  let open = true;

  function tellView(): void {
    timer = undefined;
    const event: FrameEvent = {
      type: 'demarche:view',
      protocol: PROTOCOL,
      view: fragmentOf(view()),
      counts: countsNow(),
    };
    const text = JSON.stringify(event);
    if (text === told) return;
    told = text;
    tell(event);
  }

  function later(): void {
    timer ??= setTimeout(tellView, QUIET_MS);
  }

  const answer = createAnswer(
    {
      parent: page.parent,
      origin: page.origin,
      embedders: () => queryClient.getQueryData(catalogueQuery.queryKey)?.embedders ?? [],
      now: () => performance.now(),
    },
    {
      view: () => fragmentOf(view()),
      setView: showFragment,
      scene,
      setTheme: showTheme,
    },
  );

  function receive({ source, origin, data }: MessageEvent<unknown>): void {
    const reply = answer({ source, origin, data });
    if (reply !== null) page.parent.postMessage(reply, origin);
  }

  const stopStore = useViewStore.subscribe((now, before) => {
    if (now.view.sel !== before.view.sel)
      tell({ type: 'demarche:select', protocol: PROTOCOL, selection: now.view.sel });
    later();
  });
  const stopScene = onScene(later);
  page.addEventListener('message', receive);
  ready.then(() => {
    if (!open) return;
    const shown = fragmentOf(view());
    tell({
      type: 'demarche:ready',
      protocol: PROTOCOL,
      app: version,
      view: shown,
      counts: countsNow(),
    });
  });

  return () => {
    open = false;
    clearTimeout(timer);
    stopStore();
    stopScene();
    page.removeEventListener('message', receive);
  };
}

/** A frame stays one, whatever it is asked to show. No step of the reader: it is where they begin. */
function showFragment(fragment: string): readonly Notice[] {
  const { view, notices } = decodeView(fragment.replace(/^#/, ''));
  flushSync(() => {
    useViewStore.setState({ view: { ...view, embed: true }, step: 'none' });
    cancelPending();
    showLinkNotices('link', notices);
  });
  return notices;
}
