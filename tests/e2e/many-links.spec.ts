// Do links of all kinds show in a fresh page what the running app shows for them?
import { expect, type Page } from 'playwright/test';
import type { ActorId, ArticleId, StanceId, StanceKindId } from '../../src/model/stance-graph.ts';
import {
  DEFAULT_VIEW,
  LAYOUT_NAMES,
  MATRIX_CELLS,
  VIEW_NAMES,
  type ViewState,
} from '../../src/view/view-state.ts';
import { encodeView } from '../../src/view/view-url.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { open } from './explorer.ts';
import { test } from './journey.ts';
import { ferry } from './shipped-data.ts';

/** A sample goes with every change; DEMARCHE_LINKS=50 makes it two hundred. */
const SEEDS = [1, 2, 3, 4];
const IN_EACH = Number(process.env['DEMARCHE_LINKS'] ?? 3);

const ids = <Id extends string>(list: readonly { readonly id: string }[]) =>
  list.map(({ id }) => id as Id);
const actors = ids<ActorId>(ferry.actors);
const stances = ids<StanceId>(ferry.stances);
const topics = [...new Set(ferry.stances.flatMap(({ topic }) => topic ?? []))];

function anyFerryView(seed: number): () => ViewState {
  const random = seededRandom(seed);
  const often = <Value>(value: () => Value, otherwise: Value): Value =>
    random.below(3) === 0 ? value() : otherwise;
  const some = <Value>(list: readonly Value[]) => list.filter(() => random.below(2) === 0);
  const pair = () => [random.pick(actors), random.pick(actors)] as const;
  return () => {
    const actor = often(() => [random.pick(actors)], []);
    const view = random.pick(VIEW_NAMES);
    const [tie] = some(ferry.stances);
    return {
      ...DEFAULT_VIEW,
      data: ferry.id,
      stance: often(() => some(['condemns', 'demands', 'supports'] as StanceKindId[]), null),
      voice: often(() => some(['direct', 'headline', 'paraphrase'] as const), null),
      topic: often(() => some(topics).toSorted(), null),
      actor,
      hops: actor.length === 0 ? 1 : 1 + random.below(3),
      from: often(() => '2031-05', null),
      to: often(() => '2031-06', null),
      q: often(() => random.pick(['ferry', 'the', 'nothing like it']), ''),
      unmatched: random.below(4) === 0,
      by: often(() => 'state' as const, 'name'),
      view,
      article: view === 'article' ? ((ferry.articles[0]?.id ?? null) as ArticleId | null) : null,
      order: often(() => 'number' as const, 'name'),
      cell: random.pick(MATRIX_CELLS),
      layout: random.pick(LAYOUT_NAMES),
      sel: random.pick([
        null,
        { type: 'actor' as const, id: random.pick(actors) },
        { type: 'stance' as const, id: random.pick(stances), place: 0 },
        tie === undefined
          ? null
          : {
              type: 'tie' as const,
              source: tie.source as ActorId,
              target: tie.target as ActorId,
              stance: tie.stance as StanceKindId,
            },
      ]),
      cmp: often(pair, null),
      path: often(pair, null),
      cam: often(() => ({ x: random.below(200) / 10, y: -4.5, zoom: 1.25 }), null),
      pin: often(() => [{ id: random.pick(actors), x: random.below(90), y: -30 }], []),
    };
  };
}

const shown = (page: Page) =>
  page.evaluate<string>('JSON.stringify([window.demarche.view(), window.demarche.scene()])');

for (const seed of SEEDS) {
  test(`${IN_EACH} links of seed ${seed} open in a fresh page what the running app shows`, async ({
    page,
    context,
  }) => {
    test.setTimeout(40_000 + IN_EACH * 2_000);
    const next = anyFerryView(seed);
    const fresh = await context.newPage();
    await open(page, `data=${ferry.id}`);
    for (let count = 0; count < IN_EACH; count += 1) {
      const fragment = encodeView(next());
      await page.evaluate(`window.demarche.setView(${JSON.stringify(fragment)})`);
      await fresh.goto('about:blank');
      await fresh.goto(`./#${fragment}`);
      await fresh.evaluate('window.demarche.ready');
      // What the texts say of the quotes, and another arrangement, come a moment later on either side.
      await expect(async () =>
        expect(await shown(fresh), fragment).toBe(await shown(page)),
      ).toPass();
    }
  });
}
