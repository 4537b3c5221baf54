// Does a picture have the colours of the page, in the light and in the dark?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { TOKENS } from '../../src/picture/palette.ts';

const css = readFileSync(join(import.meta.dirname, '../../src/app/tokens.css'), 'utf8');

it.each(Object.entries({ ...TOKENS.light.colours, ...TOKENS.light.texts }))(
  '%s',
  (token, light) => {
    const [, inLight, inDark] =
      new RegExp(`--${token}: light-dark\\((.+?), (.+?)\\)`).exec(css) ?? [];
    expect(light).toBe(inLight);
    expect({ ...TOKENS.dark.colours, ...TOKENS.dark.texts }).toMatchObject({ [token]: inDark });
  },
);
