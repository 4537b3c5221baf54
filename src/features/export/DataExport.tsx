// How are the data taken away: which part, in which format, and what was changed on the way?
import { Check, Copy, Download } from 'lucide-react';
import { useState } from 'react';
import { buildDossier } from '../../exchange/dossier.ts';
import type { Exported } from '../../exchange/exported.ts';
import { FORMATS, type FormatId } from '../../exchange/formats.ts';
import type { ActorId } from '../../model/stance-graph.ts';
import { usePassing } from '../../state/use-passing.ts';
import { useProvenance } from '../../state/use-provenance.ts';
import { useScene } from '../../state/use-scene.ts';
import { Button } from '../shared/Button.tsx';
import { copyText } from '../shared/copy-text.ts';
import { EitherText } from '../shared/EitherText.tsx';
import { saveFile } from '../shared/save-file.ts';
import { buildMaterial, type Part } from './build-material.ts';
import { ChooseActor } from './ChooseActor.tsx';
import { ChoosePart } from './ChoosePart.tsx';
import styles from './Export.module.css';
import type { ExportProps } from './export-props.ts';
import { FormatList } from './FormatList.tsx';
import { PrintDossier } from './PrintDossier.tsx';
import { type Saved, SavedLine } from './SavedLine.tsx';

/** A pair is two downloads: browsers ask before they save more than one file at a press. */
const FILES_OF: Partial<Record<FormatId, readonly string[]>> = { csv: ['stances', 'actors'] };
const ONE_FILE = [''];

export function DataExport({ loaded, view }: ExportProps) {
  const provenance = useProvenance(loaded);
  const scene = useScene(loaded.index, view, provenance.unmatched);
  const [part, setPart] = useState<Part>('view');
  const [chosen, setChosen] = useState<FormatId>(FORMATS[0].id);
  const [raw, setRaw] = useState(false);
  const [picked, setPicked] = useState<ActorId | null>(null);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [copied, setCopied] = usePassing<true>();
  const format = FORMATS.find(({ id }) => id === chosen) ?? FORMATS[0];
  const files = FILES_OF[chosen] ?? ONE_FILE;
  const candidates = part === 'view' ? scene.actors : loaded.index.dataset.actors;
  const selected = view.sel?.type === 'actor' ? view.sel.id : null;
  const wanted = [picked, selected].find((id) => candidates.some((actor) => actor.id === id));
  const actor = wanted ?? candidates[0]?.id ?? null;

  const material = () => {
    const { index, text } = loaded;
    return buildMaterial({ index, text, view, part, scene, provenance });
  };

  function write(): Exported {
    return format.write(material(), { raw, actor });
  }

  const dossier = chosen === 'dossier' && actor !== null ? buildDossier(material(), actor) : null;

  function save(at: number): void {
    const { files, changes } = write();
    const file = files[at];
    if (file === undefined) return;
    saveFile(file.name, file.text, file.mediaType);
    setSaved({ file, changes, how: 'saved' });
  }

  async function copy(): Promise<void> {
    const { files, changes } = write();
    const file = files[0];
    if (file === undefined) return;
    const done = await copyText(file.text, 'Download the file instead.');
    setCopied(done || null);
    setSaved({ file, changes, how: done ? 'copied' : 'refused' });
  }

  return (
    <>
      <ChoosePart
        loaded={loaded}
        view={view}
        part={part}
        onChange={(value) => {
          setPart(value);
          setSaved(null);
        }}
      />
      <FormatList
        chosen={chosen}
        onChange={(id) => {
          setChosen(id);
          setSaved(null);
        }}
      />
      <div className={styles['foot']}>
        {chosen === 'csv' && (
          <label className={styles['option']}>
            <input
              type="checkbox"
              checked={raw}
              onChange={(event) => setRaw(event.target.checked)}
            />
            <span>
              <strong>For programs</strong> Cells that a spreadsheet would take for a formula stay
              as they are
            </span>
          </label>
        )}
        {chosen === 'dossier' && (
          <ChooseActor actors={candidates} chosen={actor} onChange={setPicked} />
        )}
        <div className={styles['ways']}>
          {files.map((what, at) => (
            <Button
              key={what}
              looks={at === 0 ? 'strong' : 'plain'}
              disabled={chosen === 'dossier' && actor === null}
              onClick={() => save(at)}
            >
              <Download size={17} aria-hidden />
              Download {what}
            </Button>
          ))}
          {dossier !== null && <PrintDossier dossier={dossier} looks="plain" />}
          <Button onClick={copy}>
            {copied ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
            <EitherText others={['Copied']}>
              {copied ? 'Copied' : `Copy ${files[0] ?? ''}`}
            </EitherText>
          </Button>
        </div>
        <SavedLine saved={saved} />
      </div>
    </>
  );
}
