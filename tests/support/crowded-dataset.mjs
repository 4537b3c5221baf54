// What would a dataset look like that is too large to be laid out at once? Invented actors in camps, the same every time.

/** @param {number} actors @param {number} stances */
export function crowdedDataset(actors, stances, camps = 4) {
  let state = 17;
  const below = (/** @type {number} */ most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  const article = { id: 'assembly', title: 'The assembly voted', outlet: 'Tann Observer' };
  return {
    format: 'stance-graph/1',
    id: 'crowded-assembly',
    title: 'A crowded assembly',
    description: 'Fiction, made for the tests.',
    language: 'en',
    licence: 'MIT',
    revised: '2031-06-02',
    fictional: true,
    actors: Array.from({ length: actors }, (_, at) => ({
      id: `delegate-${at}`,
      name: `Delegate ${at}`,
      kind: 'person',
    })),
    articles: [
      { ...article, language: 'en', published: { value: '2031-05-02', certainty: 'stated' } },
    ],
    stances: Array.from({ length: stances }, (_, at) => {
      const [source, step] = [below(actors), 1 + below(actors - 1)];
      const target = (source + step) % actors;
      return {
        id: `stance-${at}`,
        source: `delegate-${source}`,
        target: `delegate-${target}`,
        stance: source % camps === target % camps ? 'supports' : 'condemns',
        topic: at % 5 === 0 ? 'the levy' : 'the seat',
        evidence: [
          {
            article: 'assembly',
            exact: `Delegate ${source} spoke in round ${at}`,
            voice: 'narration',
          },
        ],
      };
    }),
  };
}
