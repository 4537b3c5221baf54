// @vitest-environment jsdom
// Is an SVG file well formed and harmless, whatever the names in the data are?
import { expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { encodeSvg } from '../../src/picture/encode-svg.ts';
import { buildActor, buildDataset, buildStance } from '../support/build-dataset.ts';
import { DISPUTE_INDEX } from '../support/build-index.ts';
import { graphFigure, matrixFigure } from '../support/picture-sheets.ts';

const HOSTILE = [
  '</text><script>alert(1)</script>',
  '<foreignObject>&nbsp;',
  ']]> "double" \'single\' & <!--',
  '\u0000\u0008\u000b\uffff\ud800 controls',
  '\u202egnihtyna',
  'الميناء (القديم)',
  'https://evil.example/?a=1&b=2',
];
const read = (svg: string) => new DOMParser().parseFromString(svg, 'text/xml');
const hostile = indexGraph(
  buildDataset({
    title: HOSTILE.join(' '),
    actors: HOSTILE.map((name, at) => buildActor({ id: `a${at}`, name })),
    stances: HOSTILE.map((topic, at) =>
      buildStance(`a${at} condemns a${(at + 1) % HOSTILE.length}`, { topic }),
    ),
  }),
);

it.each([
  ['graph', graphFigure(hostile)],
  ['matrix', matrixFigure(hostile)],
])(
  'a %s with hostile names is well formed, and nothing in it acts or comes from elsewhere',
  (_, figure) => {
    const { svg } = encodeSvg(figure);
    const file = read(svg);
    expect(file.querySelector('parsererror')).toBeNull();
    const names = new Set([...file.querySelectorAll('*')].map(({ localName }) => localName));
    const known = ['desc', 'g', 'path', 'rect', 'svg', 'text', 'title'];
    expect([...names].filter((name) => !known.includes(name))).toEqual([]);
    const attributes = new Set(
      [...file.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()),
    );
    for (const name of attributes) expect(name).not.toMatch(/^on|href|style|class|id$/i);
    expect(svg).not.toMatch(/url\(|<!|<\?(?!xml )/);
  },
);

it('text stays text: what a reader reads stands in it as it is written', () => {
  const file = read(encodeSvg(graphFigure(hostile)).svg);
  const said = [...file.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
  expect(said).toContain('(القديم)');
  expect(said).toContain('[U+202E]');
  expect(said).toContain('"double"');
});

it('characters that XML forbids are left out and counted', () => {
  const figure = { ...graphFigure(DISPUTE_INDEX), title: 'a\u0000b\u0008c\uffff d\ud800' };
  const { svg, changes } = encodeSvg(figure);
  expect(changes).toMatchObject([{ count: 4 }]);
  expect(read(svg).querySelector('title')?.textContent).toBe('abc d');
});
