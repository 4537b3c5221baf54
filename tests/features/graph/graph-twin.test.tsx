// Does the keyboard keep its place in the picture?
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { GraphTwin } from '../../../src/features/graph/GraphTwin.tsx';
import type { Positions } from '../../../src/graph/layout/layout.ts';
import type { ActorId } from '../../../src/model/stance-graph.ts';
import { buildScene } from '../../../src/view/build-scene.ts';
import { DEFAULT_VIEW } from '../../../src/view/view-state.ts';
import { DISPUTE_INDEX } from '../../support/build-index.ts';

const user = userEvent.setup();
const scene = buildScene(DISPUTE_INDEX, DEFAULT_VIEW);
const inARow: Positions = new Map(scene.actors.map(({ id }, at) => [id, { x: at, y: 0 }]));

function Page() {
  const [walker, setWalker] = useState<ActorId | null>(null);
  return (
    <>
      <GraphTwin
        index={DISPUTE_INDEX}
        view={DEFAULT_VIEW}
        scene={scene}
        split={null}
        positions={inARow}
        walker={walker}
        onWalk={setWalker}
      />
      <p>ring on {walker ?? 'nobody'}</p>
    </>
  );
}

it('who goes away and comes back stands on the same actor; meanwhile no ring is drawn', async () => {
  render(<Page />);
  const twin = screen.getByRole('button');
  const first = twin.textContent;
  await user.tab();
  await user.keyboard('{ArrowLeft}{ArrowRight}{ArrowRight}');
  const reached = twin.textContent;
  expect(reached).not.toBe(first);
  const ring = screen.getByText(/ring on/).textContent;
  await user.tab();
  expect(screen.getByText('ring on nobody')).toBeVisible();
  await user.tab({ shift: true });
  expect(twin).toHaveTextContent(reached ?? '');
  expect(screen.getByText(/ring on/)).toHaveTextContent(ring ?? '');
});
