// How long is a link, and will it arrive whole?
import { countOf } from '../../view/wording.ts';

/** Many chat and mail programs cut longer ones, or make no link of them. */
const OFTEN_CUT = 2_000;
export function isOftenCut(link: string): boolean {
  return link.length > OFTEN_CUT;
}

/** Beyond this even programs for documents and bookmarks give up. */
const SELDOM_KEPT = 8_000;

export function describeLength(link: string): string {
  const length = `${countOf(link.length, 'character')}.`;
  if (link.length > SELDOM_KEPT)
    return `${length} That is more than most programs keep of a link: save the data as a file and send the file.`;
  if (link.length > OFTEN_CUT)
    return `${length} Many chat and mail programs cut links longer than about 2,000 characters; try it out, or send the data as a file.`;
  return length;
}
