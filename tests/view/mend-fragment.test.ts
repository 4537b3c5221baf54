import { describe, expect, it } from 'vitest';
import { mendFragment } from '../../src/view/mend-fragment.ts';
import { DEFAULT_VIEW } from '../../src/view/view-state.ts';
import { decodeView, encodeView } from '../../src/view/view-url.ts';

const LINK = 'stance=condemns&sel=caldor';

describe('a link that went through a chat', () => {
  it.each([
    ['a full stop behind it', `${LINK}.`],
    ['a closing bracket behind it', `${LINK})`],
    ['a comma behind it', `${LINK},`],
    ['several of them behind it', `${LINK}).”`.slice(0, -1)],
    ['a quotation mark behind it', `${LINK}%22`],
    ['its ampersands as in HTML', LINK.replace('&', '&amp;')],
    ['a zero width space behind it', `${LINK}\u200b`],
    ['an encoded zero width space behind it', `${LINK}%E2%80%8B`],
    ['a zero width space inside', LINK.replace('sel', 's\u200bel')],
    ['a number sign before it', `#${LINK}`],
    ['everything encoded once more', encodeURIComponent(LINK)],
  ])('means the same with %s', (_, damaged) => {
    expect(decodeView(damaged)).toEqual(decodeView(LINK));
  });

  it('keeps a quotation mark, bracket or dot that belongs to the last value', () => {
    for (const q of ['"peace"', '(a)', 'U.S.', 'a\u200b', 'what?!', 'a>']) {
      const fragment = encodeView({ ...DEFAULT_VIEW, q });
      expect(decodeView(fragment).view.q).toBe(q);
      expect(mendFragment(fragment)).toBe(fragment);
    }
  });

  it('loses half a character, which no address can carry', () => {
    expect(mendFragment('q=a\ud800b')).toBe('q=a\ufffdb');
  });
});
