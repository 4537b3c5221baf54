// How are the data taken away: which part, in which format, and what was changed on the way?
import { Check, Copy, Download } from 'lucide-react';
import { useState } from 'react';
import { buildDossier, type Dossier } from '../../exchange/dossier.ts';
import { FORMATS, type FormatId } from '../../exchange/formats.ts';
import type { ActorId } from '../../model/stance-graph.ts';
import { useCancellable } from '../../state/use-cancellable.ts';
import { usePassing } from '../../state/use-passing.ts';
import { useProvenance } from '../../state/use-provenance.ts';
import { useScene } from '../../state/use-scene.ts';
import type { Written } from '../../workers/pack-files.ts';
import { requestExport } from '../../workers/request-export.ts';
import { Button } from '../shared/Button.tsx';
import { EitherText } from '../shared/EitherText.tsx';
import { saveFile } from '../shared/save-file.ts';
import { buildMaterial, type Part } from './build-material.ts';
import { buildRequest } from './build-request.ts';
import { ChooseActor } from './ChooseActor.tsx';
import { ChoosePart } from './ChoosePart.tsx';
import { copyLater } from './copy-later.ts';
import styles from './Export.module.css';
import type { ExportProps } from './export-props.ts';
import { FormatList } from './FormatList.tsx';
import { PrintDossier } from './PrintDossier.tsx';
import { type Saved, SavedLine } from './SavedLine.tsx';
import { WritingLine } from './WritingLine.tsx';

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
  const [saved, setSaved] = useState<Saved | 'failed' | null>(null);
  const [copied, setCopied] = usePassing<true>();
  const writing = useCancellable();
  const files = FILES_OF[chosen] ?? ONE_FILE;
  const candidates = part === 'view' ? scene.actors : loaded.index.dataset.actors;
  const selected = view.sel?.type === 'actor' ? view.sel.id : null;
  const wanted = [picked, selected].find((id) => candidates.some((actor) => actor.id === id));
  const actor = wanted ?? candidates[0]?.id ?? null;

  function write(): Promise<Written | null> {
    setSaved(null);
    const asked = { format: chosen, raw, actor, part, loaded, view, provenance };
    return writing.run((signal) => requestExport(buildRequest(asked), signal));
  }

  function readDossier(): Dossier | null {
    const { index, text } = loaded;
    if (actor === null) return null;
    return buildDossier(buildMaterial({ index, text, view, part, scene, provenance }), actor);
  }

  async function save(at: number): Promise<void> {
    const written = await write().catch(failed);
    const file = written?.files[at];
    if (written === null || file === undefined) return;
    saveFile(file.name, file.content, file.mediaType);
    setSaved({ file, changes: written.changes, how: 'saved' });
  }

  async function copy(): Promise<void> {
    const writing = write();
    const done = await copyLater(writing.then((written) => written?.files[0]?.content ?? null));
    const written = await writing.catch(failed);
    const file = written?.files[0];
    if (written === null || file === undefined) return;
    setCopied(done || null);
    setSaved({ file, changes: written.changes, how: done ? 'copied' : 'refused' });
  }

  function forget(): void {
    writing.cancel();
    setSaved(null);
  }

  function failed(): null {
    setSaved('failed');
    return null;
  }

  return (
    <>
      <ChoosePart
        loaded={loaded}
        view={view}
        part={part}
        onChange={(value) => {
          setPart(value);
          forget();
        }}
      />
      <FormatList
        chosen={chosen}
        onChange={(id) => {
          setChosen(id);
          forget();
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
          {chosen === 'dossier' && actor !== null && (
            <PrintDossier read={readDossier} looks="plain" />
          )}
          <Button onClick={copy}>
            {copied ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
            <EitherText others={['Copied']}>
              {copied ? 'Copied' : `Copy ${files[0] ?? ''}`}
            </EitherText>
          </Button>
        </div>
        {writing.busy && <WritingLine onCancel={writing.cancel} />}
        {!provenance.done && (
          <p role="status">
            The quotes are still being checked: what is saved before that ends says so of them.
          </p>
        )}
        <SavedLine saved={saved} />
      </div>
    </>
  );
}
