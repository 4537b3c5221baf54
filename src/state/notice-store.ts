// What has the page to say to the reader? Short messages that stay until they are dismissed.
import { create } from 'zustand';

export interface PageNotice {
  readonly id: number;
  readonly message: string;
  /** Notices of one topic replace each other: the last link, the last opened file. */
  readonly topic: string;
  /** Something is not as it should be. */
  readonly warns?: boolean;
  readonly action?: { readonly label: string; readonly run: () => void };
}

let lastId = 0;

const useNoticeStore = create<{ notices: readonly PageNotice[] }>(() => ({ notices: [] }));

export function setNotices(
  topic: string,
  notices: readonly Omit<PageNotice, 'id' | 'topic'>[],
): void {
  useNoticeStore.setState(({ notices: kept }) => {
    const others = kept.filter((notice) => notice.topic !== topic);
    if (notices.length === 0 && others.length === kept.length) return { notices: kept };
    return {
      notices: [...others, ...notices.map((notice) => ({ ...notice, topic, id: ++lastId }))],
    };
  });
}

/** Whether there were any. */
export function dismissNotices(): boolean {
  const { notices } = useNoticeStore.getState();
  useNoticeStore.setState({ notices: [] });
  return notices.length > 0;
}

export function useNotices(): readonly PageNotice[] {
  return useNoticeStore((store) => store.notices);
}
