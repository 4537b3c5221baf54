// How are the data taken away: which part, in which format, and what was changed on the way?
import { Check, Copy, Download } from 'lucide-react';
import { useState } from 'react';
import type { Exported } from '../../exchange/exported.ts';
import { FORMATS, type FormatId } from '../../exchange/formats.ts';
import { usePassing } from '../../state/use-passing.ts';
import { useProvenance } from '../../state/use-provenance.ts';
import { Button } from '../shared/Button.tsx';
import { copyText } from '../shared/copy-text.ts';
import { EitherText } from '../shared/EitherText.tsx';
import { noticeOwnData } from '../shared/own-data-notice.ts';
import { saveFile } from '../shared/save-file.ts';
import { buildMaterial, type Part } from './build-material.ts';
import { ChoosePart } from './ChoosePart.tsx';
import styles from './Export.module.css';
import type { ExportProps } from './export-props.ts';
import { FormatList } from './FormatList.tsx';
import { type Saved, SavedLine } from './SavedLine.tsx';

export function DataExport({ loaded, view }: ExportProps) {
  const provenance = useProvenance(loaded);
  const [part, setPart] = useState<Part>('view');
  const [chosen, setChosen] = useState<FormatId>(FORMATS[0].id);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [copied, setCopied] = usePassing<true>();
  const format = FORMATS.find(({ id }) => id === chosen) ?? FORMATS[0];

  function write(): Exported {
    return format.write(buildMaterial({ loaded, view, part, provenance }));
  }

  function save(at: number): void {
    const exported = write();
    const file = exported.files[at];
    if (file === undefined) return;
    saveFile(file.name, file.text, file.mediaType);
    setSaved({ file, changes: exported.changes });
    noticeOwnData();
  }

  async function copy(): Promise<void> {
    const text = write().files[0]?.text ?? '';
    const done = await copyText(text, 'Download the file instead.');
    setCopied(done || null);
    if (done) noticeOwnData();
  }

  return (
    <>
      <ChoosePart loaded={loaded} view={view} part={part} onChange={setPart} />
      <FormatList
        chosen={chosen}
        onChange={(id) => {
          setChosen(id);
          setSaved(null);
        }}
      />
      <div className={styles['foot']}>
        <div className={styles['ways']}>
          <Button looks="strong" onClick={() => save(0)}>
            <Download size={17} aria-hidden />
            Download
          </Button>
          <Button onClick={copy}>
            {copied ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
            <EitherText others={['Copied']}>{copied ? 'Copied' : 'Copy'}</EitherText>
          </Button>
        </div>
        <SavedLine saved={saved} copied={copied === true} />
      </div>
    </>
  );
}
