import { expect, it } from 'vitest';
import { circleLayout } from '../../../src/graph/layout/circle-layout.ts';
import { requestOf } from '../../support/layout-request.ts';

it('in the ring, friends sit together and foes do not come between them', () => {
  const positions = circleLayout(
    requestOf(['a + b', 'b + c', 'x + y', 'y + z', 'a - x', 'b - y', 'c - z'], 'circle'),
  );
  const ring = [...positions]
    .sort(([, one], [, two]) => Math.atan2(one.y, one.x) - Math.atan2(two.y, two.x))
    .map(([id]) => ('abc'.includes(id) ? 'abc' : 'xyz'));
  const changes = ring.filter((camp, at) => camp !== ring[(at + 1) % ring.length]);
  expect(changes).toHaveLength(2);
});
