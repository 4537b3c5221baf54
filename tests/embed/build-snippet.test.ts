// Do the lines to copy open what is seen, in any page, whatever the title holds?
// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { buildElementSnippet, buildFrameSnippet } from '../../src/embed/build-snippet.ts';

const SNIPPET = {
  page: 'https://graphs.example/crisis/',
  fragment: 'stance=demands&sel=a%3Edemands%3Eb',
  title: 'Who “said” <it> & to "whom"',
  width: 640,
  height: 420,
};

function parse(html: string): Element {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = html;
  const found = page.querySelector('iframe, demarche-graph');
  if (found === null) throw new Error('nothing to show');
  return found;
}

it('a frame shows the view as a guest, under its title', () => {
  const frame = parse(buildFrameSnippet(SNIPPET));
  expect(frame.getAttribute('src')).toBe(
    'https://graphs.example/crisis/#stance=demands&sel=a%3Edemands%3Eb&embed=1',
  );
  expect(frame.getAttribute('title')).toBe(SNIPPET.title);
  expect([frame.getAttribute('width'), frame.getAttribute('height')]).toEqual(['640', '420']);
});

it('the default view and a whole column need no more', () => {
  const frame = parse(buildFrameSnippet({ ...SNIPPET, fragment: '', width: null }));
  expect(frame.getAttribute('src')).toBe('https://graphs.example/crisis/#embed=1');
  expect(frame.getAttribute('width')).toBe('100%');
});

it('the element brings its script from the site that publishes it', () => {
  const html = buildElementSnippet(SNIPPET);
  expect(html).toContain('<script src="https://graphs.example/crisis/embed.js" async></script>');
  const element = parse(html);
  expect(element.getAttribute('view')).toBe(SNIPPET.fragment);
  expect(element.getAttribute('title')).toBe(SNIPPET.title);
});
