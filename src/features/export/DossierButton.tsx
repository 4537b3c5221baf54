// Where is all that is said by an actor and of it, to be read in one piece and taken away?
import { FileText } from 'lucide-react';
import { Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import type { GraphIndex } from '../../graph/index-graph.ts';
import type { ActorId } from '../../model/stance-graph.ts';
import type { Scene } from '../../view/scene.ts';
import { Button } from '../shared/Button.tsx';
import { lazyPart } from '../shared/lazy-part.ts';

const DossierDialog = lazyPart(async () => (await import('./DossierDialog.tsx')).DossierDialog);

interface Props {
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly actor: ActorId;
}

export function DossierButton({ index, scene, actor }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <FileText size={16} aria-hidden />
        Dossier
      </Button>
      {open &&
        // Not inside of what the button stands in: its looks are for a row of buttons.
        createPortal(
          <Suspense fallback={null}>
            <DossierDialog
              index={index}
              scene={scene}
              actor={actor}
              onClose={() => setOpen(false)}
            />
          </Suspense>,
          document.body,
        )}
    </>
  );
}
