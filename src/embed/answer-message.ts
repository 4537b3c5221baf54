// Who may command this frame, and what is answered? Everybody else gets silence.
import type { PageScene } from '../view/build-page-scene.ts';
import type { Notice } from '../view/notice.ts';
import type { FrameCommand, FrameReply, FrameResult, FrameTheme } from './messages.ts';
import { PROTOCOL } from './messages.ts';
import { createMeter } from './meter.ts';
import { parseCommand } from './parse-command.ts';

/** What a command can do. */
export interface FramePage {
  view(): string;
  setView(fragment: string): readonly Notice[];
  scene(): PageScene | null;
  setTheme(theme: FrameTheme): void;
}

export interface FrameHouse {
  /** The window around this frame. */
  readonly parent: unknown;
  /** The origin of this page; `null` where it has none. */
  readonly origin: string;
  /** The origins that the site has named. */
  embedders(): readonly string[];
  now(): number;
}

export interface IncomingMessage {
  readonly source: unknown;
  readonly origin: string;
  readonly data: unknown;
}

type Distribute<Kind> = Kind extends unknown ? Omit<Kind, 'type' | 'protocol'> : never;

/** Answers null where nothing is to be said. */
export function createAnswer(
  house: FrameHouse,
  page: FramePage,
): (message: IncomingMessage) => FrameReply | null {
  const mayPass = createMeter(house.now);

  function mayCommand({ source, origin }: IncomingMessage): boolean {
    // "null" is the origin of everybody who has none.
    if (source !== house.parent || origin === 'null') return false;
    return origin === house.origin || house.embedders().includes(origin);
  }

  return (message) => {
    if (!mayCommand(message)) return null;
    const parsed = parseCommand(message.data);
    if (parsed === null) return null;
    const id = 'command' in parsed ? parsed.command.id : parsed.id;
    if (!mayPass())
      return reply({ id, error: { code: 'rate', message: 'Too many commands; wait a moment.' } });
    if ('fault' in parsed) return reply({ id, error: { code: 'format', message: parsed.fault } });
    return reply({ id, result: run(parsed.command, page) });
  };
}

function run(command: FrameCommand, page: FramePage): FrameResult {
  switch (command.command) {
    case 'view':
      return { view: page.view(), notices: [] };
    case 'scene':
      return { scene: page.scene() };
    case 'setView': {
      const notices = page.setView(command.view);
      return { view: page.view(), notices };
    }
    case 'setTheme':
      page.setTheme(command.theme);
      return { theme: command.theme };
  }
}

function reply(content: Distribute<FrameReply>): FrameReply {
  return { type: 'demarche:reply', protocol: PROTOCOL, ...content };
}
