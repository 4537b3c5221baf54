import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextSpan } from '../../src/model/stance-graph.ts';
import { splitParagraphs } from '../../src/view/split-paragraphs.ts';

const textsOf = (text: string, headings: readonly TextSpan[] = []) =>
  splitParagraphs(text, headings).map((piece) => piece.text);

const rolesOf = (text: string, headings: readonly TextSpan[]) =>
  splitParagraphs(text, headings).map(({ role }) => role);

describe('paragraphs', () => {
  test('are parted by blank lines, and keep the line ends inside them', () => {
    expect(textsOf('One.\nStill one.\n\nTwo.\n \n\nThree.')).toEqual([
      'One.\nStill one.',
      'Two.',
      'Three.',
    ]);
  });

  test('are lines where no line is blank', () => {
    expect(textsOf('One.\nTwo.\nThree.')).toEqual(['One.', 'Two.', 'Three.']);
  });

  test('are lines too where long lines follow each other, whatever blank lines there are besides', () => {
    const long = `${'The boats lie still. '.repeat(7)}Nobody knows why.`;
    expect(textsOf(`${long}\n${long}\n\nNight.\nAll is dark.`)).toEqual([
      long,
      long,
      'Night.',
      'All is dark.',
    ]);
    expect(textsOf('One.\nTwo.\n\n\n')).toEqual(['One.', 'Two.']);
  });

  test('are the same with the line ends of another system', () => {
    expect(textsOf('One.\r\n\r\nTwo.\r\n')).toEqual(['One.', 'Two.']);
    expect(textsOf('One.\r\nTwo.\r\n')).toEqual(['One.', 'Two.']);
  });

  test('of a text of nothing but white space are none', () => {
    expect(textsOf('')).toEqual([]);
    expect(textsOf(' \n\n\r\n ')).toEqual([]);
  });

  test('start where they stand in the article, not where the part of it begins', () => {
    expect(splitParagraphs('One.\n\nTwo.', [], 100).map(({ start }) => start)).toEqual([100, 106]);
  });

  test('end with a carriage return alone, as in old files', () => {
    expect(textsOf('One.\rTwo.\rThree.')).toEqual(['One.', 'Two.', 'Three.']);
    expect(textsOf('One,\rand more.\r\rTwo.')).toEqual(['One,\rand more.', 'Two.']);
  });

  test('lose nothing but white space', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'ش', '😀', ' ', '\n', '\r', '\r\n', '\n\n', '\t'), {
          maxLength: 60,
        }),
        fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { maxLength: 4 }),
        (parts, headings) => {
          const text = parts.join('');
          let read = 0;
          for (const piece of splitParagraphs(text, headings)) {
            expect(text.slice(read, piece.start).trim()).toBe('');
            expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
            expect(piece.text).toBe(piece.text.trim());
            expect(piece.text).not.toBe('');
            read = piece.start + piece.text.length;
          }
          expect(text.slice(read).trim()).toBe('');
        },
      ),
    );
  });
});

describe('headings', () => {
  const text = 'Ferry stops\nNobody knows why\n\nThe boats lie still.\nNight\nAll is dark.';
  const at = (words: string): TextSpan => [text.indexOf(words), text.indexOf(words) + words.length];
  const headings = [at('Ferry stops'), at('Nobody knows why'), at('Night')];

  test('are a title, a subtitle right below it, and sections', () => {
    expect(rolesOf(text, headings)).toEqual(['title', 'subtitle', 'text', 'section', 'text']);
  });

  test('stand alone even without a blank line around them', () => {
    expect(textsOf(text, headings)).toEqual([
      'Ferry stops',
      'Nobody knows why',
      'The boats lie still.',
      'Night',
      'All is dark.',
    ]);
  });

  test('are no subtitle if text stands before them, and no title if they come late', () => {
    expect(
      rolesOf('Title\n\nText.\n\nSection', [
        [0, 5],
        [14, 21],
      ]),
    ).toEqual(['title', 'text', 'section']);
    expect(rolesOf('Some text.\n\nSection', [[12, 19]])).toEqual(['text', 'section']);
  });

  test('of another text make no heading out of half a sentence', () => {
    expect(rolesOf('A long sentence that goes on.', [[2, 6]])).toEqual(['text']);
  });
});
