// What would a very long article with very many stances look like? Invented states, the same text every time.

const NAMES = ['Caldor', 'Merrow', 'Tavria', 'Osk', 'Lirra', 'Velmara', 'Marjania', 'Zorevia'];
const BODIES = ['', ' Council', ' Ministry'];
const KINDS = ['condemns', 'supports', 'demands'];
const WORDS =
  'the harbour a levy of pilots and boats on open water after nine weeks with no answer from either shore while clerks count ships under grey gulls'.split(
    ' ',
  );

/** @param {number} seed */
function randomNumbers(seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A dataset whose one article has at least so many characters; every quote stands at its offsets.
 * @param {number} length @param {number} count */
export function longArticle(length = 400_000, count = 500) {
  const random = randomNumbers(41);
  const names = NAMES.flatMap((state) => BODIES.map((body) => state + body));
  const sentence = () => {
    const words = Array.from({ length: 6 + random(14) }, () => WORDS[random(WORDS.length)]);
    return `${names[random(names.length)]} told reporters that ${words.join(' ')}.`;
  };
  let text = 'A very long dispute\n\n';
  /** @type {[number, number][]} */
  const sentences = [];
  while (text.length < length) {
    for (let i = 1 + random(4); i > 0; i -= 1) {
      const words = sentence();
      sentences.push([text.length, text.length + words.length]);
      text += i === 1 ? `${words}\n\n` : `${words} `;
    }
  }
  const id = (/** @type {string} */ name) => name.toLowerCase().replaceAll(' ', '-');
  const stances = Array.from({ length: count }, (_, at) => {
    const nth = Math.floor((at * sentences.length) / count);
    const [start, end] = sentences[nth] ?? [0, 0];
    // Every fifth lies inside the one before it, as a fragment inside a reported sentence does.
    const inner = at % 5 === 4;
    const [outer] = sentences[Math.floor(((at - 1) * sentences.length) / count)] ?? [0];
    const from = inner ? outer + 6 : start;
    const to = inner ? outer + 34 : end;
    const source = random(names.length);
    return {
      id: `stance-${at}`,
      source: id(names[source] ?? ''),
      target: id(names[(source + 1 + random(names.length - 1)) % names.length] ?? ''),
      stance: KINDS[random(KINDS.length)],
      topic: at % 2 === 0 ? 'the levy' : 'the harbour',
      evidence: [
        {
          article: 'long',
          exact: text.slice(from, to),
          start: from,
          end: to,
          voice: 'narration',
        },
      ],
    };
  });
  return {
    format: 'stance-graph/1',
    id: 'ferry-dispute',
    title: 'A very long dispute',
    description: 'Fiction, made for the tests.',
    language: 'en',
    licence: 'MIT',
    revised: '2031-06-02',
    fictional: true,
    actors: names.map((name) => ({
      id: id(name),
      name,
      kind: name.includes(' ') ? 'government-body' : 'state',
    })),
    articles: [
      {
        id: 'long',
        title: 'A very long dispute',
        outlet: 'Strait Courier',
        published: { value: '2031-05-02', certainty: 'stated' },
        language: 'en',
        text,
        length: text.length,
        headings: [[0, 19]],
      },
    ],
    stances,
  };
}
