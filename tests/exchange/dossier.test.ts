// Does the dossier of an actor hold all that is said by it and of it, and does it read as text whatever the data say?

import { micromark } from 'micromark';
import { describe, expect, test } from 'vitest';
import { buildDossier } from '../../src/exchange/dossier.ts';
import { writeDossier } from '../../src/exchange/write-dossier.ts';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { isQuote } from '../../src/model/stance-graph.ts';
import { innerMarks } from '../../src/view/inner-marks.ts';
import { visibleText } from '../../src/view/safe-text.ts';
import { buildActor, buildDataset, buildStance } from '../support/build-dataset.ts';
import { DISPUTE_INDEX, id } from '../support/build-index.ts';
import { materialOf, SHIPPED, viewOf } from '../support/export-material.ts';
import { hasShared, readShared } from '../support/shared-files.ts';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
]);

/** As a reader of Markdown sees it: only the words. */
const wordsOf = (markdown: string) => wordsIn(micromark(markdown));

function wordsIn(html: string): string {
  return html
    .replaceAll(/<br \/>\n?/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&\w+;/g, (entity) => ENTITIES.get(entity) ?? entity);
}

const write = (material: Parameters<typeof writeDossier>[0], actor: string) =>
  writeDossier(material, id(actor)).files[0]?.text ?? '';

test('who it is, what it says, what is said of it, and what no longer holds', () => {
  const material = materialOf(DISPUTE_INDEX);
  const dossier = buildDossier(material, id('caldor'));
  expect(dossier?.who).toEqual([
    'state',
    'also called Port Élan',
    'members: Ana Ostrel, Caldoran Foreign Ministry',
  ]);
  const [says, about] = dossier?.parts ?? [];
  expect(says?.groups).toEqual([]);
  expect(about?.groups.map(({ heading }) => heading)).toEqual(['Tavria supports']);
  expect(about?.groups[0]?.stances).toMatchObject([
    {
      what: 'harbour · May 2031 (date of publication)',
      pieces: [
        { quote: { text: 'Tavria backs Caldor', language: 'en' } },
        { source: expect.arrayContaining(['target implied']) },
      ],
    },
  ]);
  expect(dossier?.withdrawn).toHaveLength(1);
  expect(write(material, 'ostrel')).toMatch(
    /^# Ana Ostrel\n\n\*\*Fiction: [^\n]*\*\*\n\n- person: Harbour Minister\n/,
  );
});

test('each quote stands with voice, speaker, outlet, date, certainty, state of check and link', () => {
  const words = write(materialOf(DISPUTE_INDEX), 'merrow-council');
  expect(words).toContain(
    [
      '> “The council regrets the decision”',
      '>',
      '> Tavria, paraphrased by The Merrow Courier · “Harbour closed” · 3 May 2031 · said by Tavria · not checked: the article’s text is not at hand · [Article](<https://courier.example/harbour>) · [Permanent link](<https://demarche.example/#data=harbour&sel=stance:merrow-council-condemns-merrow/1>)',
    ].join('\n'),
  );
  expect(words).toContain('**4 May 2031 (stated in the text)**');
});

test('an actor that the data do not have has none', () => {
  expect(writeDossier(materialOf(DISPUTE_INDEX), id('nobody')).files).toEqual([]);
  expect(writeDossier(materialOf(DISPUTE_INDEX), null).files).toEqual([]);
});

test('every shown quote of the actor is in it, by the words and no others', () => {
  for (const material of SHIPPED) {
    const { scene, view } = material;
    const [actor] = scene.actors.toSorted((a, b) => b.takes + b.receives - a.takes - a.receives);
    if (actor === undefined) throw new Error('nobody is shown');
    const words = wordsOf(write(material, actor.id));
    const quotes = scene.stances
      .filter(({ source, target }) => source === actor.id || target === actor.id)
      .flatMap(({ evidence }) => evidence.filter(isQuote));
    expect(quotes.length).toBeGreaterThan(0);
    for (const { exact } of quotes) expect(words).toContain(`“${innerMarks(exact)}”`);
    // Who stands on both ends is listed under both.
    if (view === null)
      expect(words.match(/Permanent link/g)?.length).toBeGreaterThanOrEqual(quotes.length);
  }
});

describe('text from data', () => {
  const tricks = [
    '# no heading',
    '1. no list',
    '- no list',
    '    no code',
    '*no* _emphasis_ ~~nor~~ `code`',
    '[no](https://evil.example) ![picture](x)',
    '<script>alert(1)</script>&amp;&lt;',
    'https://evil.example www.evil.example me@evil.example',
    'two\nlines\r\n\r\n# and a heading',
    '\\*already\\* escaped \\',
    '| no | table |',
    '===',
    'a  \nb',
    ...(hasShared ? (JSON.parse(readShared('corpora/naughty-strings/blns.json')) as string[]) : []),
  ];

  test('is text: no markup, no address, nothing lost', () => {
    const sentences = tricks.map((exact, at) =>
      buildStance('caldor condemns merrow', { id: `s${at}`, topic: exact, evidence: [{ exact }] }),
    );
    const actors = [
      buildActor({ id: 'caldor', name: '<b>*Caldor*</b>' }),
      buildActor({ id: 'merrow' }),
    ];
    const dataset = buildDataset({ actors, stances: sentences });
    const markdown = write(materialOf(indexGraph(dataset), { view: viewOf({}) }), 'caldor');
    const html = micromark(markdown);
    expect(html.match(/<(?!\/?(?:h[1-3]|p|ul|li|blockquote|strong|a|br)\b)[^>]*>/g)).toBeNull();
    const targets = Array.from(html.matchAll(/href="([^"]*)"/g), ([, href]) => href);
    expect(targets.filter((href) => !href?.startsWith('https://demarche.example/#'))).toEqual([]);
    const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
    const words = flat(wordsIn(html));
    const lost = tricks.filter(
      (exact) => !words.includes(flat(`“${innerMarks(visibleText(exact))}”`)),
    );
    expect(lost).toEqual([]);
  });
});
