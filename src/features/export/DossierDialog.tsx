// What does the dossier of an actor say, and how does it leave the page?
import { Check, Copy, Download } from 'lucide-react';
import { use, useMemo, useState } from 'react';
import { buildDossier } from '../../exchange/dossier.ts';
import { writeDossier } from '../../exchange/write-dossier.ts';
import type { GraphIndex } from '../../graph/index-graph.ts';
import type { ActorId } from '../../model/stance-graph.ts';
import { usePassing } from '../../state/use-passing.ts';
import { useView } from '../../state/view-store.ts';
import { buildProvenance } from '../../view/build-provenance.ts';
import type { Scene } from '../../view/scene.ts';
import { Button } from '../shared/Button.tsx';
import { copyText } from '../shared/copy-text.ts';
import { EitherText } from '../shared/EitherText.tsx';
import { Sheet } from '../shared/Sheet.tsx';
import { saveFile } from '../shared/save-file.ts';
import { Texts } from '../shared/texts.ts';
import { buildMaterial } from './build-material.ts';
import { DossierArticle } from './DossierArticle.tsx';
import { PrintDossier } from './PrintDossier.tsx';

interface Props {
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly actor: ActorId;
  readonly onClose: () => void;
}

export function DossierDialog({ index, scene, actor, onClose }: Props) {
  const view = useView();
  const texts = use(Texts);
  const material = useMemo(() => {
    const provenance = texts ?? buildProvenance(index.dataset, new Map(), [], false);
    return buildMaterial({ index, text: '', view, part: 'view', scene, provenance });
  }, [index, view, scene, texts]);
  const dossier = useMemo(() => buildDossier(material, actor), [material, actor]);
  const [copied, setCopied] = usePassing<true>();
  const [refused, setRefused] = useState(false);
  if (dossier === null) return null;

  const write = () => writeDossier(material, actor).files[0];

  function save(): void {
    const file = write();
    if (file !== undefined) saveFile(file.name, file.text, file.mediaType);
  }

  async function copy(): Promise<void> {
    const done = await copyText(write()?.text ?? '', 'Download the file instead.');
    setCopied(done || null);
    setRefused(!done);
  }

  return (
    <Sheet
      title="Dossier"
      side="centre"
      onClose={onClose}
      footer={
        <>
          <PrintDossier read={() => dossier} looks="strong" />
          <Button onClick={save}>
            <Download size={16} aria-hidden />
            Download as Markdown
          </Button>
          <Button onClick={copy}>
            {copied ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
            <EitherText others={['Copied']}>{copied ? 'Copied' : 'Copy'}</EitherText>
          </Button>
          <span role="status">
            {refused && 'The browser did not allow copying. Download the file instead.'}
          </span>
        </>
      }
    >
      <DossierArticle dossier={dossier} />
    </Sheet>
  );
}
