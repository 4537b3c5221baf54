// Which passages put a link to words to the test? Invented articles, and quotes that are marked in them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface MarkedArticle {
  readonly name: string;
  readonly language: string;
  readonly text: string;
  readonly quotes: readonly {
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
    readonly at: readonly [number, number];
  }[];
}

const AROUND = 40;

/** ⟦ and ⟧ stand around each quote. */
function mark(name: string, language: string, marked: string): MarkedArticle {
  const text = marked.replaceAll(/[⟦⟧]/g, '');
  let shift = 0;
  const quotes = [...marked.matchAll(/⟦([^⟧]+)⟧/g)].map((found) => {
    const exact = found[1] ?? '';
    const start = found.index - shift;
    const end = start + exact.length;
    shift += 2;
    return {
      exact,
      prefix: text.slice(Math.max(0, start - AROUND), start),
      suffix: text.slice(end, end + AROUND),
      at: [start, end] as const,
    };
  });
  return { name, language, text, quotes };
}

const REPEATED = 'We will not pay.';

const harbour = mark(
  'harbour',
  'en',
  `The ⟦north-south⟧ ferry stopped on Monday

The harbour office of Caldor spoke of ⟦a well-known, long-expected, half-measured step⟧ and closed its doors.

“⟦Tolls, dues, and fees – all of them – are void⟧,” said the council of Merrow & Sons. ⟦“${REPEATED}”⟧

The ⟦Merrow & Sons⟧ line runs ⟦100% of its boats #1 to #7, at €3.50 & up⟧; nobody counts the rest.

“${REPEATED}” the pilots said on Tuesday. “⟦${REPEATED}⟧” the carters said on Wednesday.

The envoy’s answer was short: ⟦‘it isn’t ours’⟧, and shorter still in writing: ⟦no⟧.

No boat left, no boat came. ⟦No⟧ boat is expected before the thaw, ⟦the harbour master said – off the record –⟧ on Thursday.

“⟦This council has weighed the dues of the northern shore, the dues of the southern shore, the price of coal at both landings, the wages of the pilots since the spring, the condition of every buoy between the two lights, and the complaint of the fishermen of Tann, which was read aloud twice; having weighed them it finds no ground on which the new toll could stand, and it finds no ground either on which the old toll could be taken away before the convoys⟧,” the resolution says.

⟦The council adds two things.

The first is that the boats must sail.⟧ The second was not read out.

⟦“We call on Caldor to open the north landing.

“We call on Caldor to open the south landing.

“We call on Caldor to pay the pilots.”⟧

“We call on Caldor to open ⟦the south landing⟧,” a banner repeated.

A second banner said: ⟦“We call on Caldor”⟧. It hung beside the first, over ⟦the north landing⟧.

⟦The cafe\u0301 at the quay stayed open⟧; so did the co\u00adoperative\u00a0store, where ⟦co\u00adoperative prices⟧ held. ⟦“Tea, sugar, salt”\u00a0–\u00a0that was all⟧.

⟦The 🐚 house⟧ closed. ⟦O’Tann & d’Osk (with 3,5 boats)⟧ did not. ⟦a/b?c=d&e=f#g:~:text=h⟧ was painted on its wall.

Nobody signed. ⟦Nobody answered⟧. NOBODY ANSWERED for a week.`,
);

const cyrillic = mark(
  'cyrillic',
  'ru',
  `⟦Калдор закрывает пристань⟧

Совет Мерроу ответил в тот же день. «⟦Мы не будем платить, не сегодня и не завтра⟧», – сказал он.

Лоцманы сказали то же: «⟦Мы не будем платить⟧». Возчики добавили: «⟦Северо-южный паром – наш⟧».

Ёлка у пристани стоит, и ⟦ещё одна ёлка⟧ стоит напротив.`,
);

const arabic = mark(
  'arabic',
  'ar',
  `⟦كالدور تغلق المرفأ الشمالي⟧

قال مجلس ميرو: «⟦لن ندفع الرسوم، لا اليوم ولا غدًا⟧». وأضاف: «نطالب بفتح المرفأ».

وقال البحارة: «⟦لن ندفع الرسوم⟧»، ثم كرروا: «⟦نطالب بفتح المرفأ⟧» أمام مكتب Merrow & Sons في الميناء.

وكُتب على الجدار: ⟦الـمـرفأ رقم ٣ (No. 3)، للجميع⟧.`,
);

const chinese = mark(
  'chinese',
  'zh',
  `⟦卡尔多关闭北码头⟧

梅罗议会当天回应说：“⟦我们不会支付通行费，今天不会，明天也不会⟧。”领航员也说：“⟦我们不会支付通行费⟧。”

码头工人要求⟦重新开放北码头⟧，并要求⟦立即重新开放南码头，恢复所有班次⟧。

⟦议会认为新的通行费没有依据。

议会请求卡尔多在春季船队到来之前开放码头⟧。`,
);

const folder = join(import.meta.dirname, '../../data/strait-of-amaranth');

interface Shipped {
  articles: { id: string; language: string; textFile: string }[];
  stances: {
    evidence: {
      article: string;
      exact: string;
      prefix?: string;
      suffix?: string;
      start: number;
      end: number;
    }[];
  }[];
}

/** The first quotes of each article of the shipped fiction. */
function markShipped(most: number): readonly MarkedArticle[] {
  const data: Shipped = JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8'));
  const evidence = data.stances.flatMap((stance) => stance.evidence);
  return data.articles.map(({ id, language, textFile }) => ({
    name: id,
    language,
    text: readFileSync(join(folder, textFile), 'utf8'),
    quotes: evidence
      .filter(({ article }) => article === id)
      .slice(0, most)
      .map(({ exact, prefix = '', suffix = '', start, end }) => ({
        exact,
        prefix,
        suffix,
        at: [start, end] as const,
      })),
  }));
}

export const markedArticles: readonly MarkedArticle[] = [
  harbour,
  cyrillic,
  arabic,
  chinese,
  ...markShipped(3),
];
