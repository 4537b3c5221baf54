// Does the camera stand still while time passes?
import { expect, it } from 'vitest';
import { buildDrawing } from '../../src/canvas/build-drawing.ts';
import { createFraming } from '../../src/canvas/create-framing.ts';
import { NO_STRETCH } from '../../src/canvas/fit-shape.ts';
import { doAtOnce } from '../../src/canvas/in-steps.ts';
import type { Picture } from '../../src/canvas/picture.ts';
import { createTextMeasure } from '../../src/canvas/text-measure.ts';
import { layoutGraph } from '../../src/graph/layout/layout-graph.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { buildLayoutRequest } from '../../src/view/layout-request.ts';
import { criteria, DISPUTE_INDEX, kindId } from '../support/build-index.ts';
import { TEST_TOKENS } from '../support/picture-tokens.ts';

const whole = buildScene(DISPUTE_INDEX, criteria());
const positions = layoutGraph(buildLayoutRequest(whole, DISPUTE_INDEX, 'camps'));
const measure = createTextMeasure('sans-serif');
const room = { width: 800, height: 600 };

function camera(
  frame: ReturnType<typeof createFraming>,
  scene: typeof whole,
  framed: typeof whole,
) {
  const picture: Picture = {
    ...{ scene, framed, positions, index: DISPUTE_INDEX, selection: null, walker: null },
    ...{ arrangement: '', camera: null, covered: 0, tokens: TEST_TOKENS },
  };
  const drawing = buildDrawing({ scene, positions, index: DISPUTE_INDEX });
  return doAtOnce(frame(picture, drawing, room, NO_STRETCH, measure));
}

it('at every date it has in sight whom the whole time brings, and with another filter whom that leaves', () => {
  const frame = createFraming();
  const all = camera(frame, whole, whole);
  for (const to of ['2031-05-01', '2031-05-02', '2031-05-03']) {
    expect(camera(frame, buildScene(DISPUTE_INDEX, criteria({ to })), whole)).toEqual(all);
  }
  const demands = buildScene(DISPUTE_INDEX, criteria({ stance: [kindId('demands')] }));
  const early = buildScene(
    DISPUTE_INDEX,
    criteria({ stance: [kindId('demands')], to: '2031-05-03' }),
  );
  expect(early.actors).toHaveLength(2);
  expect(camera(frame, early, demands)).toEqual(camera(frame, demands, demands));
  expect(camera(frame, early, demands)).not.toEqual(all);
});
