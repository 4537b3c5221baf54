// What can be taken away from here? What is shown or everything, in a form that others read.
import { useState } from 'react';
import { Segments } from '../shared/Segments.tsx';
import { Sheet } from '../shared/Sheet.tsx';
import { DataExport } from './DataExport.tsx';
import styles from './Export.module.css';
import type { ExportProps } from './export-props.ts';
import { PictureExport } from './PictureExport.tsx';

const PARTS = [
  { value: 'picture', label: 'Picture', Part: PictureExport },
  { value: 'data', label: 'Data', Part: DataExport },
] as const;

export function ExportDialog({ loaded, view, onClose }: ExportProps & { onClose: () => void }) {
  const [chosen, setChosen] = useState<(typeof PARTS)[number]['value']>(PARTS[0].value);
  const { Part } = PARTS.find(({ value }) => value === chosen) ?? PARTS[0];
  return (
    <Sheet title="Export" side="centre" onClose={onClose}>
      <div className={styles['export']}>
        <Segments label="What" wide value={chosen} options={PARTS} onChange={setChosen} />
        <Part loaded={loaded} view={view} />
      </div>
    </Sheet>
  );
}
