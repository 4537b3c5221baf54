import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Criteria, NO_CRITERIA } from '../../src/graph/criteria.ts';
import { filterStances, isCounted } from '../../src/graph/filter.ts';
import { parseDateSpan } from '../../src/model/date-span.ts';
import { foldForSearch } from '../../src/model/fold-text.ts';
import { type Evidence, isQuote } from '../../src/model/stance-graph.ts';
import { criteria, DISPUTE_INDEX, id, kindId } from '../support/build-index.ts';
import { anyChecked, anyCriteria, anyIndex } from '../support/graph-arbitrary.ts';

const shown = (changes: Partial<Criteria>) => filterStances(DISPUTE_INDEX, criteria(changes));
const idsOf = (changes: Partial<Criteria>) => shown(changes).map(({ facts }) => facts.stance.id);
const endsOf = (changes: Partial<Criteria>) =>
  shown(changes).map(({ source, target }) => `${source} ${target}`);

describe('without criteria', () => {
  it('every stance is shown with all its evidence, in order of the data, but for the withdrawn one', () => {
    expect(idsOf({})).toEqual([
      'ostrel-condemns-merrow',
      'caldor-mfa-demands-merrow',
      'tavria-supports-caldor',
      'tavria-condemns-merrow',
      'merrow-council-condemns-merrow',
      'league-supports-merrow',
    ]);
    expect(shown({})[0]?.evidence).toHaveLength(2);
  });
});

describe('a filter on evidence', () => {
  it('keeps a stance with only the evidence that passes', () => {
    const [stance, ...others] = shown({ voice: ['direct'] });
    expect(others).toEqual([]);
    expect(stance?.evidence.map(({ voice }) => voice)).toEqual(['direct']);
  });

  it('asks the same piece for voice and outlet', () => {
    expect(idsOf({ voice: ['direct'], outlet: ['Caldor Gazette'] })).toEqual([]);
    expect(idsOf({ voice: ['paraphrase'], outlet: ['Caldor Gazette'] })).toEqual([
      'ostrel-condemns-merrow',
    ]);
  });

  it('drops records, which have neither voice nor outlet', () => {
    const all = { voice: ['direct', 'partial', 'paraphrase', 'narration', 'headline'] } as const;
    expect(idsOf(all)).not.toContain('league-supports-merrow');
    expect(idsOf({ outlet: ['The Merrow Courier', 'Caldor Gazette'] })).not.toContain(
      'league-supports-merrow',
    );
  });
});

describe('a filter on stances', () => {
  it('keeps none when its list is empty', () => {
    expect(idsOf({ stance: [] })).toEqual([]);
    expect(idsOf({ topic: [] })).toEqual([]);
  });

  it('keeps what has one of the topics', () => {
    expect(idsOf({ topic: ['fees', 'reopening'] })).toEqual([
      'caldor-mfa-demands-merrow',
      'tavria-condemns-merrow',
    ]);
  });

  it('keeps a month-long date that overlaps the window, and drops what has no date', () => {
    expect(idsOf({ from: '2031-05-04' })).toEqual([
      'tavria-supports-caldor',
      'merrow-council-condemns-merrow',
    ]);
    expect(idsOf({ to: '2031-05-02' })).toEqual([
      'ostrel-condemns-merrow',
      'tavria-supports-caldor',
    ]);
    expect(idsOf({ from: '2031', to: '2031' })).not.toContain('league-supports-merrow');
  });

  it('finds text in quotes, names, aliases and topics, whatever the accents and the case', () => {
    expect(idsOf({ q: 'OPEN the' })).toEqual(['caldor-mfa-demands-merrow']);
    expect(idsOf({ q: 'port elan' })).toEqual(['tavria-supports-caldor']);
    expect(idsOf({ q: 'REOPENING' })).toEqual(['caldor-mfa-demands-merrow']);
    expect(idsOf({ q: '  ' })).toHaveLength(6);
  });

  it('finds the state by its name once actors are rolled up', () => {
    expect(idsOf({ q: 'port elan', by: 'state' })).toContain('ostrel-condemns-merrow');
  });
});

describe('actors by state', () => {
  it('replaces both ends, and keeps what becomes a loop', () => {
    expect(endsOf({ by: 'state' })).toEqual([
      'caldor merrow',
      'caldor merrow',
      'tavria caldor',
      'tavria merrow',
      'merrow merrow',
      'league merrow',
    ]);
  });

  it('has the kinds of the actors as shown', () => {
    expect(idsOf({ kind: ['person', 'state'] })).toContain('ostrel-condemns-merrow');
    expect(idsOf({ kind: ['person'], by: 'state' })).toEqual([]);
    expect(idsOf({ kind: ['state'], by: 'state' })).toHaveLength(5);
  });
});

describe('the focus on an actor', () => {
  it('keeps what has both ends within the steps, in either direction', () => {
    expect(idsOf({ actor: [id('caldor')] })).toEqual(['tavria-supports-caldor']);
    expect(idsOf({ actor: [id('caldor')], hops: 2 })).toEqual([
      'tavria-supports-caldor',
      'tavria-condemns-merrow',
    ]);
    expect(idsOf({ actor: [id('caldor')], hops: 3 })).toHaveLength(6);
  });

  it('counts steps along what the other criteria leave', () => {
    expect(idsOf({ actor: [id('caldor')], hops: 3, stance: [kindId('supports')] })).toEqual([
      'tavria-supports-caldor',
    ]);
  });

  it('is on the state of the actor when actors are rolled up', () => {
    expect(endsOf({ actor: [id('ostrel')], by: 'state', stance: [kindId('demands')] })).toEqual([
      'caldor merrow',
    ]);
  });
});

describe('a stance whose words were not found in the text', () => {
  const evidenceOf = (name: string) =>
    DISPUTE_INDEX.facts.find(({ stance }) => stance.id === name)?.stance.evidence ?? [];
  const both = evidenceOf('ostrel-condemns-merrow');
  const stanceOf = (lost: readonly Evidence[], changes: Partial<Criteria> = {}) =>
    filterStances(DISPUTE_INDEX, criteria(changes), new Set(lost)).find(
      ({ facts }) => facts.stance.id === 'ostrel-condemns-merrow',
    );

  it('is shown hollow and counts for nothing', () => {
    expect(stanceOf(both)).toMatchObject({ hollow: true, counted: [] });
    expect(stanceOf(both)?.evidence).toHaveLength(2);
  });

  it('counts again when the reader asks for it, and stays hollow', () => {
    const stance = stanceOf(both, { unmatched: true });
    expect(stance).toMatchObject({ hollow: true });
    expect(stance?.counted).toHaveLength(2);
  });

  it('is not hollow while one of its shown quotes stands', () => {
    const stance = stanceOf(both.slice(0, 1));
    expect(stance?.hollow).toBe(false);
    expect(stance?.counted.map(({ voice }) => voice)).toEqual(['paraphrase']);
  });

  it('is hollow once the filters leave only what was not found', () => {
    expect(stanceOf(both.slice(0, 1), { voice: ['direct'] })?.hollow).toBe(true);
  });
});

describe('whatever the data and the criteria', () => {
  it('adding a criterion never adds a stance or a piece of evidence', () => {
    fc.assert(
      fc.property(anyIndex, anyCriteria, (index, all) => {
        const many = filterStances(index, all);
        for (const key of [
          'stance',
          'voice',
          'outlet',
          'kind',
          'topic',
          'actor',
          'from',
          'to',
          'q',
        ] as const) {
          const more = filterStances(index, { ...all, [key]: NO_CRITERIA[key] });
          for (const stance of many) {
            const same = more.find(({ facts }) => facts === stance.facts);
            expect(same?.evidence).toEqual(expect.arrayContaining([...stance.evidence]));
          }
        }
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it('what was not found is shown, and what counts is what would be there without it', () => {
    fc.assert(
      fc.property(anyChecked, anyCriteria, ({ index, unmatched, matched }, some) => {
        // A word that stands only in a lost quote still finds its stance.
        const all = { ...some, q: '', unmatched: false };
        const shown = filterStances(index, all, unmatched);
        const counted = shown.filter(isCounted).map(({ facts }) => facts.stance.id);
        expect(counted).toEqual(filterStances(matched, all).map(({ facts }) => facts.stance.id));
        // Steps from a focus do not lead over what does not count; else all of it is shown.
        const open = { ...all, actor: [] };
        expect(filterStances(index, open, unmatched).map(({ facts }) => facts)).toEqual(
          filterStances(index, open).map(({ facts }) => facts),
        );
      }),
      { seed: 21, numRuns: 400 },
    );
  });

  it('agrees with the obvious slow reading of the rules', () => {
    fc.assert(
      fc.property(anyIndex, anyCriteria, (index, all) => {
        const ids = filterStances(index, all).map(({ facts }) => facts.stance.id);
        expect(ids).toEqual(slowFilter(index, all));
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});

function slowFilter(index: typeof DISPUTE_INDEX, all: Criteria): readonly string[] {
  const { dataset } = index;
  const actorOf = (name: string) => dataset.actors.find((actor) => actor.id === name);
  const chainOf = (name: string): string[] => {
    const parent = actorOf(name)?.partOf;
    return parent === undefined ? [name] : [name, ...chainOf(parent)];
  };
  const drawn = (name: string) => {
    const chain = chainOf(name);
    const state = chain.findLast((each) => actorOf(each)?.kind === 'state');
    return all.by === 'name' ? name : (state ?? chain.at(-1) ?? name);
  };
  const textOf = (name: string) => {
    const actor = actorOf(name);
    return [actor?.name, ...(actor?.aliases ?? []), actor?.role].map((text) =>
      foldForSearch(text ?? ''),
    );
  };
  const keeps = <Value>(list: readonly Value[] | null, value: Value | undefined) =>
    list === null || (value !== undefined && list.includes(value));
  const kept = dataset.stances
    .filter(({ status }) => status === undefined)
    .filter(({ stance, topic }) => keeps(all.stance, stance) && keeps(all.topic, topic))
    .filter(({ evidence }) =>
      evidence.some((piece) => {
        const voice = isQuote(piece) ? piece.voice : undefined;
        const article = dataset.articles.find(
          (each) => isQuote(piece) && each.id === piece.article,
        );
        return keeps(all.voice, voice) && keeps(all.outlet, article?.outlet);
      }),
    )
    .filter(({ date }) => {
      if (all.from === null && all.to === null) return true;
      const span = date === undefined ? null : parseDateSpan(date.value);
      const from = all.from === null ? '0' : (parseDateSpan(all.from)?.from ?? '0');
      const to = all.to === null ? '9999' : (parseDateSpan(all.to)?.to ?? '9999');
      return span !== null && span.to >= from && span.from <= to;
    })
    .filter(({ source, target, topic, evidence }) => {
      const texts = [source, target, drawn(source), drawn(target)].flatMap(textOf);
      const words = evidence.map((piece) => (isQuote(piece) ? piece.exact : ''));
      const found = [...texts, ...[topic ?? '', ...words].map(foldForSearch)];
      return found.some((text) => text.includes(foldForSearch(all.q)));
    })
    .map(({ id: name, source, target }) => ({ name, ends: [drawn(source), drawn(target)] }))
    .filter(({ ends }) => ends.every((end) => keeps(all.kind, actorOf(end)?.kind)));
  if (all.actor.length === 0) return kept.map(({ name }) => name);
  let near = all.actor.map(drawn);
  for (let step = 0; step < all.hops; step += 1) {
    const before = near;
    near = [
      ...near,
      ...kept.flatMap(({ ends }) => (ends.some((end) => before.includes(end)) ? ends : [])),
    ];
  }
  return kept.filter(({ ends }) => ends.every((end) => near.includes(end))).map(({ name }) => name);
}
