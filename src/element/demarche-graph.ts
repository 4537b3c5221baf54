// How does any page show a stance graph with one tag? `<demarche-graph view="…">`: a frame with manners, and its events.
import type { FrameCommand, FrameEvent, FrameReply, FrameResult } from '../embed/messages.ts';

type Asked = FrameCommand extends infer Command
  ? Command extends FrameCommand
    ? Omit<Command, 'type' | 'protocol' | 'id'>
    : never
  : never;

interface Waiting {
  resolve(result: FrameResult): void;
  reject(error: Error): void;
}

const PATIENCE_MS = 5000;
const NO_ANSWER =
  'The graph did not answer: the site that publishes it must name the origin of this page.';

// Known only while the script runs; as a module it has no element of its own, and then `src` is needed.
const { currentScript } = document;
const home = currentScript instanceof HTMLScriptElement ? currentScript.src : document.baseURI;

class DemarcheGraph extends HTMLElement {
  static readonly observedAttributes = ['src', 'data', 'view', 'theme', 'title'];

  readonly #frame = document.createElement('iframe');
  readonly #waiting = new Map<number, Waiting>();
  #calls = 0;
  #shown = '';
  #view = '';
  #due = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      ':host{display:block;block-size:26rem;min-inline-size:0}:host([hidden]){display:none}iframe{display:block;inline-size:100%;block-size:100%;border:0}',
    );
    root.adoptedStyleSheets = [sheet];
    this.#frame.loading = 'lazy';
    this.#frame.allow = 'clipboard-write';
    this.#frame.referrerPolicy = 'no-referrer';
    root.append(this.#frame);
  }

  connectedCallback(): void {
    addEventListener('message', this);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this);
    this.#shown = '';
    for (const call of this.#waiting.values()) call.reject(new Error(NO_ANSWER));
    this.#waiting.clear();
  }

  attributeChangedCallback(name: string): void {
    if (name === 'theme') this.#ask({ command: 'setTheme', theme: this.#theme }).catch(() => {});
    if (this.#due || !this.isConnected) return;
    // Several attributes that change together are one change.
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      if (this.isConnected) this.#show();
    });
  }

  /** What stands behind the `#` of a link to what is shown. */
  get view(): string {
    return this.#view;
  }

  /** Needs no permission: it is the address of the frame. */
  set view(fragment: string) {
    this.setAttribute('view', fragment);
  }

  /** Resolves to the view that came of it, and to what of it could not be used. */
  setView(fragment: string): Promise<FrameResult> {
    return this.#ask({ command: 'setView', view: fragment });
  }

  scene(): Promise<FrameResult> {
    return this.#ask({ command: 'scene' });
  }

  handleEvent({ source, origin, data }: MessageEvent<FrameEvent | FrameReply>): void {
    if (source !== this.#frame.contentWindow || origin !== this.#address?.origin) return;
    if (data?.type === 'demarche:reply') {
      const call = this.#waiting.get(Number(data.id));
      this.#waiting.delete(Number(data.id));
      if ('result' in data) call?.resolve(data.result);
      else call?.reject(new Error(data.error.message));
      return;
    }
    if (!/^demarche:(?:ready|view|select)$/.test(data?.type)) return;
    if ('view' in data) this.#view = data.view;
    this.dispatchEvent(new CustomEvent(data.type, { detail: data }));
  }

  get #theme(): 'system' | 'light' | 'dark' {
    const theme = this.getAttribute('theme');
    return theme === 'light' || theme === 'dark' ? theme : 'system';
  }

  /** Null for what is not on the web: a frame would run a "javascript:" address here. */
  get #address(): URL | null {
    const base = this.getAttribute('src');
    const url = base === null ? new URL('./', home) : new URL(base, document.baseURI);
    if (!/^https?:$/.test(url.protocol)) return null;
    const data = this.getAttribute('data');
    const parts = [
      data === null ? '' : `data=${encodeURIComponent(data)}`,
      (this.getAttribute('view') ?? '').replace(/^#/, ''),
      'embed=1',
    ];
    url.hash = parts.filter((part) => part !== '').join('&');
    return url;
  }

  #show(): void {
    const frame = this.#frame;
    frame.title = this.title || 'Stance graph';
    const address = this.#address;
    if (address === null || address.href === this.#shown) return;
    const onlyView = address.href.split('#')[0] === this.#shown.split('#')[0];
    this.#shown = address.href;
    // Read by the frame when it starts: before that nobody could tell it anything.
    frame.name = `demarche-theme-${this.#theme}`;
    // Neither loads the page again nor adds a step to the history of this one.
    if (onlyView) frame.contentWindow?.location.replace(address.href);
    else frame.src = address.href;
  }

  #ask(asked: Asked): Promise<FrameResult> {
    const target = this.#address?.origin;
    const { contentWindow } = this.#frame;
    if (target === undefined || contentWindow === null) return Promise.reject(new Error(NO_ANSWER));
    this.#calls += 1;
    const id = this.#calls;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      setTimeout(() => {
        if (this.#waiting.delete(id)) reject(new Error(NO_ANSWER));
      }, PATIENCE_MS);
      contentWindow.postMessage({ type: 'demarche:command', protocol: 1, id, ...asked }, target);
    });
  }
}

if (customElements.get('demarche-graph') === undefined)
  customElements.define('demarche-graph', DemarcheGraph);
