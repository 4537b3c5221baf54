// What stands over a picture: what it is, on how much it rests, and what was left out of it?
import type { PictureTokens } from '../canvas/picture-tokens.ts';
import type { SheetWords } from '../view/describe-sheet.ts';
import { type Block, moved, paragraph, stack } from './block.ts';
import type { MeasureLetters } from './break-lines.ts';
import { baseline, box, type Part } from './figure.ts';

type Colours = PictureTokens['colours'];

const SMALL = { size: 13, weight: 400 } as const;
const PILL = { size: 12, weight: 700 } as const;
const PILL_HEIGHT = 20;

export function drawHead(
  { title, fictional, facts }: SheetWords,
  width: number,
  colours: Colours,
  measure: MeasureLetters,
): Block {
  const pill = fictional ? drawPill('Fiction', colours, measure) : null;
  const name = paragraph(
    {
      ...{ text: title, size: 25, weight: 600, serif: true, most: 3 },
      ...{ fill: colours.ink, width: width - (pill === null ? 0 : pill.width + 16) },
    },
    measure,
  );
  const heading: Block = {
    ...{ width, height: name.height },
    parts: [...name.parts, ...(pill === null ? [] : [moved(pill, width - pill.width, 8)])],
  };
  return stack([heading, drawFacts(facts, width, colours, measure)], 6);
}

/** The names in a column of their own. */
function drawFacts(
  facts: SheetWords['facts'],
  width: number,
  colours: Colours,
  measure: MeasureLetters,
): Block {
  const column = 16 + Math.max(...facts.map(([name]) => measure(name, SMALL) * 1.1));
  const rows = facts.map(([name, value]) => {
    const label = paragraph(
      { text: name, ...SMALL, fill: colours['ink-faint'], width: column },
      measure,
    );
    const text = {
      text: value,
      ...SMALL,
      fill: colours['ink-soft'],
      width: width - column,
      most: 4,
    };
    const said = paragraph(text, measure);
    const parts: Part[] = [...label.parts, moved(said, column, 0)];
    return { width, height: said.height, parts };
  });
  return stack(rows, 1);
}

function drawPill(text: string, colours: Colours, measure: MeasureLetters): Block {
  const width = Math.ceil(measure(text, PILL) * 1.1) + 20;
  const stroke = colours['ink-soft'];
  const y = baseline(PILL_HEIGHT / 2, PILL.size);
  return {
    ...{ width, height: PILL_HEIGHT },
    parts: [
      { type: 'path', d: box(0.5, 0.5, width - 1, PILL_HEIGHT - 1, 10), stroke, width: 1 },
      { type: 'text', text, x: width / 2, y, ...PILL, align: 'middle', fill: colours.ink },
    ],
  };
}
