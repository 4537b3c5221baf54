// Which colours does a picture in a test have? Any; only their names matter.
import { COLOUR_TOKENS, type PictureTokens } from '../../src/canvas/picture-tokens.ts';

export const TEST_TOKENS: PictureTokens = {
  colours: Object.fromEntries(
    COLOUR_TOKENS.map((token) => [token, '#123456']),
  ) as unknown as PictureTokens['colours'],
  fontSans: 'sans-serif',
};
