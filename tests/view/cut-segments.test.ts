import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextSpan } from '../../src/model/stance-graph.ts';
import { assignLanes, cutSegments } from '../../src/view/cut-segments.ts';

const cutOne = (text: string, spans: readonly TextSpan[]) =>
  cutSegments([{ start: 0, text }], spans)[0] ?? [];

const inOrder = (spans: readonly TextSpan[]) =>
  spans.toSorted(([a, aEnd], [b, bEnd]) => a - b || bEnd - aEnd);

const arbitrary = fc
  .record({
    lengths: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }),
    gap: fc.integer({ min: 0, max: 2 }),
    ends: fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })), { maxLength: 8 }),
  })
  .map(({ lengths, gap, ends }) => {
    const pieces: { start: number; text: string }[] = [];
    let start = 0;
    for (const length of lengths) {
      const text = Array.from({ length }, (_, at) =>
        String.fromCharCode(97 + ((start + at) % 26)),
      ).join('');
      pieces.push({ start, text });
      start += length + gap;
    }
    return {
      pieces,
      spans: inOrder(ends.map(([from, length]): TextSpan => [from, from + length])),
    };
  });

describe('segments', () => {
  test('without marks are the text itself', () => {
    expect(cutOne('quiet', [])).toEqual([{ start: 0, text: 'quiet', marks: [], opens: [] }]);
  });

  test('are cut where overlapping marks begin and end', () => {
    const spans: TextSpan[] = [
      [0, 6],
      [4, 9],
    ];
    expect(cutOne('abcdefghij', spans).map(({ text, marks }) => [text, ...marks])).toEqual([
      ['abcd', 0],
      ['ef', 0, 1],
      ['ghi', 1],
      ['j'],
    ]);
  });

  test('say where each mark begins, once, even if it runs over several paragraphs', () => {
    const pieces = [
      { start: 0, text: 'first' },
      { start: 7, text: 'second' },
    ];
    const cut = cutSegments(pieces, [[2, 10]]).flat();
    expect(cut.map(({ text, marks, opens }) => [text, marks.length, opens.length])).toEqual([
      ['fi', 0, 0],
      ['rst', 1, 1],
      ['sec', 1, 0],
      ['ond', 0, 0],
    ]);
  });

  test('joined give back the paragraph, and those of a mark its words', () => {
    fc.assert(
      fc.property(arbitrary, ({ pieces, spans }) => {
        const cut = cutSegments(pieces, spans);
        expect(cut.map((each) => each.map(({ text }) => text).join(''))).toEqual(
          pieces.map(({ text }) => text),
        );
        const segments = cut.flat();
        spans.forEach(([start, end], mark) => {
          const words = pieces
            .map((piece) =>
              piece.text.slice(Math.max(0, start - piece.start), Math.max(0, end - piece.start)),
            )
            .join('');
          const marked = segments.filter(({ marks }) => marks.includes(mark));
          expect(marked.map(({ text }) => text).join('')).toBe(words);
          const opens = segments.filter((segment) => segment.opens.includes(mark));
          expect(opens).toEqual(marked.slice(0, 1));
        });
        for (const { text } of segments) expect(text).not.toBe('');
      }),
    );
  });
});

describe('lanes', () => {
  test('part marks that overlap, unless they are the same words in the same kind', () => {
    fc.assert(
      fc.property(arbitrary, fc.array(fc.nat(1), { minLength: 8 }), ({ spans }, kinds) => {
        const marks = spans.map((span, at) => ({ span, kind: kinds[at] }));
        const lanes = assignLanes(marks);
        marks.forEach((a, i) => {
          marks.slice(0, i).forEach((b, j) => {
            const overlap = a.span[0] < b.span[1] && b.span[0] < a.span[1];
            const twins = a.kind === b.kind && `${a.span}` === `${b.span}`;
            if (twins) expect(lanes[i]).toBe(lanes[j]);
            else if (overlap) expect(lanes[i]).not.toBe(lanes[j]);
          });
        });
      }),
    );
  });

  test('are used again as soon as they are free', () => {
    const spans: TextSpan[] = [
      [0, 10],
      [2, 4],
      [5, 8],
      [10, 12],
    ];
    expect(assignLanes(spans.map((span, kind) => ({ span, kind })))).toEqual([0, 1, 1, 0]);
  });
});
