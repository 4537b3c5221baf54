// What would several outlets over several days look like? Invented states only, served in place of the small example.
import type { BrowserContext } from 'playwright/test';

const OUTLETS = ['Caldor Gazette', 'Strait Courier', 'Tann Observer'];
const DAYS = ['2031-05-02', '2031-05-04', '2031-05-09', '2031-06-01'];
const NAMES = ['Caldor', 'Merrow', 'Tavria', 'Osk', 'Lirra'];
const KINDS = ['supports', 'condemns', 'demands'];

const day = (at: number) => ({ value: DAYS[at % DAYS.length] ?? '', certainty: 'stated' });

export const invented = {
  format: 'stance-graph/1',
  id: 'ferry-dispute',
  title: 'Four weeks of the ferry dispute',
  description: 'Fiction, made for the tests.',
  language: 'en',
  licence: 'MIT',
  revised: '2031-06-02',
  fictional: true,
  actors: NAMES.map((name) => ({ id: name.toLowerCase(), name, kind: 'state' })),
  articles: OUTLETS.map((outlet, at) => ({
    id: `article-${at}`,
    title: `What the ${outlet} wrote`,
    outlet,
    published: day(at),
    language: 'en',
  })),
  stances: NAMES.flatMap((name, at) =>
    KINDS.map((stance, step) => {
      const number = at * KINDS.length + step;
      const target = NAMES[(at + step + 1) % NAMES.length] ?? '';
      return {
        id: `stance-${number}`,
        source: name.toLowerCase(),
        target: target.toLowerCase(),
        stance,
        topic: number % 2 === 0 ? 'the ferry' : 'the harbour',
        date: day(number),
        evidence: [
          {
            article: `article-${number % OUTLETS.length}`,
            exact: `${name} ${stance} ${target}, say the ${number} boats`,
            voice: 'paraphrase',
            speaker: name.toLowerCase(),
          },
        ],
      };
    }),
  ),
};

export const serveInvented = (context: BrowserContext) =>
  context.route('**/data/ferry-dispute/dataset.json', (route) => route.fulfill({ json: invented }));
