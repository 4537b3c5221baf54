// Is this message a command that we know? Nothing is read before its shape is checked.
import * as v from 'valibot';
import { type CallId, FRAME_THEMES, type FrameCommand, PROTOCOL } from './messages.ts';

/** Longer than any link that anybody can open. */
const LONGEST_VIEW = 20_000;

const Id = v.union([v.pipe(v.string(), v.maxLength(64)), v.pipe(v.number(), v.safeInteger())]);

const called = {
  type: v.literal('demarche:command'),
  protocol: v.literal(PROTOCOL),
  id: Id,
};

const Command = v.variant('command', [
  v.strictObject({ ...called, command: v.literal('view') }),
  v.strictObject({ ...called, command: v.literal('scene') }),
  v.strictObject({
    ...called,
    command: v.literal('setView'),
    view: v.pipe(v.string(), v.maxLength(LONGEST_VIEW)),
  }),
  v.strictObject({
    ...called,
    command: v.literal('setTheme'),
    theme: v.picklist(FRAME_THEMES),
  }),
]);

const Addressed = v.looseObject({ type: v.literal('demarche:command') });
const Answerable = v.looseObject({ id: Id });

export type ParsedCommand =
  | { readonly command: FrameCommand }
  | { readonly fault: string; readonly id: CallId | null };

/** Null for what is not meant for us: pages send all kinds of messages. */
export function parseCommand(data: unknown): ParsedCommand | null {
  if (!v.is(Addressed, data)) return null;
  const parsed = v.safeParse(Command, data);
  if (parsed.success) return { command: parsed.output };
  const [issue] = parsed.issues;
  const place = v.getDotPath(issue) ?? 'message';
  return { fault: `${place}: ${issue.message}`, id: v.is(Answerable, data) ? data.id : null };
}
