// In which texts are quotes looked for by the tests? Those of the fictional articles, awkward ones, and the real one where it is at hand.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasShared, readShared } from './shared-files.ts';

const DATA = join(import.meta.dirname, '../../data');
const AMARANTH = join(DATA, 'strait-of-amaranth/articles');

/** Every kind of typing that is folded, and scripts without spaces or from right to left. */
const AWKWARD =
  'Caldor’s prime minister rejected the dam.\r\n\r\n“We will not accept 12 gates on the Tann — not now,” she said.\r\nThe Zo\u0308llner bridge… stays “open”. 😀 Merrow’s envoy will not accept the plan.\n\nThe well\u00ADknown ferry “Na\u0308he” left; 3–4 boats followed.\nقالت الوزيرة: «لن نقبل ١٢ بوّابة على النهر». وغادر المبعوث القاعة.\n岚湾港务会说：「我们不接受十二座闸门。」代表随后离开了会场，渡轮照常行驶。\n';

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export function readArticleTexts(): readonly NamedText[] {
  const amaranth = readdirSync(AMARANTH)
    .sort()
    .map((name) => ({ name, text: readFileSync(join(AMARANTH, name), 'utf8') }));
  const ferry: { articles: { id: string; text: string }[] } = JSON.parse(
    readFileSync(join(DATA, 'ferry-dispute/dataset.json'), 'utf8'),
  );
  return [
    ...amaranth,
    ...ferry.articles.map(({ id, text }) => ({ name: id, text })),
    { name: 'awkward', text: AWKWARD },
    ...(hasShared ? [{ name: 'seed', text: readShared('seed/article.txt') }] : []),
  ];
}
