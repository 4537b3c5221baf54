import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { describeActor } from '../../src/view/describe-actor.ts';
import { describeOverview } from '../../src/view/describe-overview.ts';
import { buildDataset, buildStance } from '../support/build-dataset.ts';
import { criteria, id } from '../support/build-index.ts';
import { detailsOf } from '../support/details-of.ts';

describe('with nothing selected', () => {
  const details = detailsOf('overview', '');

  it('the panel says how much there is and from where', () => {
    expect(details).toMatchObject({
      title: 'The harbour dispute',
      scope: { articles: 2, outlets: ['Caldor Gazette', 'The Merrow Courier'] },
      counts: { stances: { shown: 6, total: 6 } },
    });
  });

  it('it names who takes most stances, and in alphabetical order who takes as many', () => {
    expect(details.mostSpeaking.map(({ actor, takes }) => [actor.name, takes])).toEqual([
      ['Tavria', 2],
      ['Ana Ostrel', 1],
      ['Caldoran Foreign Ministry', 1],
      ['Coastal League', 1],
      ['Merrow Council', 1],
    ]);
  });

  it('it names by name who is heard how in the whole data, as the panel of each does', () => {
    const { heard } = details;
    const names = (hearing: keyof typeof heard) => heard[hearing].map(({ name }) => name);
    expect(names('silent')).toEqual(['Caldor', 'Coastal League', 'Merrow']);
    expect(names('paraphrased')).toEqual(['Merrow Council', 'Tavria']);
    expect(names('quoted')).toEqual(['Ana Ostrel', 'Caldoran Foreign Ministry']);
    for (const [hearing, actors] of Object.entries(heard))
      for (const { id } of actors)
        expect(detailsOf('actor', id, { voice: ['headline'] })).toMatchObject({ hearing });
  });

  it('it leaves out who is at no end of a stance; the panel of that actor says all the same how it is heard', () => {
    const stances = [buildStance('caldor condemns merrow', { evidence: [{ speaker: 'envoy' }] })];
    const index = indexGraph(buildDataset({ stances }));
    const scene = buildScene(index, criteria());
    const { heard } = describeOverview(scene, index);
    expect(heard).toMatchObject({
      quoted: [],
      through: [{ id: 'caldor' }],
      silent: [{ id: 'merrow' }],
    });
    expect(describeActor(scene, index, id('envoy'), () => 'unchecked')?.hearing).toBe('quoted');
  });

  it('it explains split and hollow lines where there are any, and only there', () => {
    const stances = [
      'caldor supports merrow',
      'caldor condemns merrow',
      'tavria demands merrow',
    ].map((words) => buildStance(words));
    const index = indexGraph(buildDataset({ stances }));
    const linesWith = (lost: number[], unmatched = false) =>
      describeOverview(
        buildScene(
          index,
          criteria({ unmatched }),
          new Set(lost.flatMap((at) => stances[at]?.evidence ?? [])),
        ),
        index,
      ).howToRead.join(' ');
    expect(details.howToRead.join(' ')).not.toMatch(/contested|hollow/i);
    expect(linesWith([])).toMatch(/two halves is contested/);
    expect(linesWith([2])).toMatch(/two halves is contested.*A hollow line/);
    expect(linesWith([0])).not.toMatch(/contested/);
    expect(linesWith([0])).toMatch(/in no count and no width/);
    expect(linesWith([0], true)).toMatch(/hollow line.*counted, as you asked/);
  });
});
