// What do the page that frames us and the frame say to each other? Documented in docs/embedding.md.
import type { PageScene } from '../view/build-page-scene.ts';
import type { Notice } from '../view/notice.ts';
import type { SceneCounts } from '../view/scene.ts';
import type { Selection } from '../view/view-state.ts';

export const PROTOCOL = 1;

export const FRAME_THEMES = ['system', 'light', 'dark'] as const;
export type FrameTheme = (typeof FRAME_THEMES)[number];

/** To whoever frames us; nothing in them that the one who embeds could not compute from the published data. */
export type FrameEvent =
  | {
      readonly type: 'demarche:ready';
      readonly protocol: typeof PROTOCOL;
      /** The version of the app. */
      readonly app: string;
      readonly view: string;
      readonly counts: SceneCounts | null;
    }
  | {
      readonly type: 'demarche:view';
      readonly protocol: typeof PROTOCOL;
      /** What stands behind the `#` of a link to it, without `embed`. */
      readonly view: string;
      readonly counts: SceneCounts | null;
    }
  | {
      readonly type: 'demarche:select';
      readonly protocol: typeof PROTOCOL;
      readonly selection: Selection | null;
    };

export type CallId = string | number;

interface Called {
  readonly type: 'demarche:command';
  readonly protocol: typeof PROTOCOL;
  /** Comes back with the reply. */
  readonly id: CallId;
}

/** From origins that the site has named, and from its own. */
export type FrameCommand =
  | (Called & { readonly command: 'view' | 'scene' })
  | (Called & { readonly command: 'setView'; readonly view: string })
  | (Called & { readonly command: 'setTheme'; readonly theme: FrameTheme });

interface FrameFault {
  readonly code: 'format' | 'rate';
  readonly message: string;
}

export type FrameResult =
  | { readonly view: string; readonly notices: readonly Notice[] }
  | { readonly scene: PageScene | null }
  | { readonly theme: FrameTheme };

export type FrameReply = {
  readonly type: 'demarche:reply';
  readonly protocol: typeof PROTOCOL;
  readonly id: CallId | null;
} & ({ readonly result: FrameResult } | { readonly error: FrameFault });
