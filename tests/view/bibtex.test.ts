// Does a reader that others wrote find in our BibTeX what we put there?
import '@citation-js/plugin-bibtex';
import { plugins } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBibtex } from '../../src/view/bibtex.ts';
import type { Reference } from '../../src/view/reference.ts';
import { referToQuote } from '../../src/view/reference.ts';
import { linkOf, quoteCard, withArticle } from '../support/quote-cards.ts';

interface Read {
  id: string;
  title: string;
  author: { family?: string; literal?: string }[];
  issued?: { 'date-parts': number[][] };
  URL?: string;
  note: string;
  keyword?: string;
}

const read = (text: string): Read[] =>
  plugins.input.chain(text, { generateGraph: false }) as Read[];
const card = quoteCard('ostrel-condemns-merrow');
const reference = referToQuote(card, linkOf);

function readOne(changes: Partial<Reference>): Read {
  const [item, ...more] = read(encodeBibtex([{ ...reference, ...changes }]));
  if (item === undefined || more.length > 0) throw new Error('not one entry');
  return item;
}

describe('BibTeX', () => {
  it('is an entry with everything that the reference holds', () => {
    expect(encodeBibtex([{ ...reference, notes: ['Fictional.'] }])).toBe(
      [
        '@misc{harbour_ostrel-condemns-merrow_1,',
        '  author = {{The Merrow Courier}},',
        '  title = {{Harbour closed}},',
        '  date = {2031-05-03},',
        '  year = {2031},',
        '  month = may,',
        '  url = {https://courier.example/harbour},',
        '  keywords = {fictional},',
        '  note = {Fictional.},',
        '}\n',
      ].join('\n'),
    );
  });

  it('is read back by another reader', () => {
    const item = readOne({});
    expect(item).toMatchObject({
      id: 'harbour_ostrel-condemns-merrow_1',
      title: 'Harbour closed',
      issued: { 'date-parts': [[2031, 5, 3]] },
      URL: 'https://courier.example/harbour',
      note: reference.notes.join(' '),
    });
    expect(Object.values(item.author[0] ?? {})).toEqual(['The Merrow Courier']);
  });

  it('keeps every sign that means something to TeX', () => {
    const signs = 'a & b, 100 % of $5 #1 snake_case {x} ~tilde ^hat \\back {{';
    const item = readOne({ title: signs, outlet: signs, notes: [signs] });
    expect([item.title, item.note, Object.values(item.author[0] ?? {})[0]]).toEqual([
      signs,
      signs,
      signs,
    ]);
  });

  it('keeps other scripts as they are', () => {
    const title = 'Łódź: 海峡协议 – اتفاق المضيق – Пролив “é”';
    expect(encodeBibtex([{ ...reference, title }])).toContain(title);
    expect(readOne({ title }).title).toBe(title);
  });

  it('is as precise about the date as the data', () => {
    const dated = (value: string) =>
      readOne({ published: { value, certainty: 'stated' } }).issued?.['date-parts'];
    expect(dated('2031')).toEqual([[2031]]);
    expect(dated('2031-11')).toEqual([[2031, 11]]);
    expect(readOne({ published: null }).issued).toBeUndefined();
  });

  it('leaves out an address that is not given', () => {
    const other = referToQuote(withArticle(card, { url: null }), linkOf);
    expect(encodeBibtex([other])).not.toContain('url =');
  });

  it('lets no address end the field', () => {
    const url = 'https://courier.example/a_b?x={1}&y=100%25#p~q';
    expect(readOne({ url }).URL).toBe('https://courier.example/a_b?x=%7B1%7D&y=100%25#p~q');
  });

  it('stays whole whatever title and words are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (text) => {
        const notes = [`“${text}”`];
        const entries = read(
          encodeBibtex([{ ...reference, title: `x${text}x`, notes }, reference]),
        );
        expect(entries).toHaveLength(2);
        expect(entries[1]?.title).toBe('Harbour closed');
      }),
      { seed: 20_310_503, numRuns: 500 },
    );
  });
});
