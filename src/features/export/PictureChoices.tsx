// Of what is the picture, how much of it, in the light or in the dark, and for what?
import { Segments } from '../shared/Segments.tsx';
import { readStage } from '../shared/stage-size.ts';
import styles from './PictureExport.module.css';
import type { PictureChoice } from './picture-choice.ts';

interface Props {
  readonly choice: PictureChoice;
  readonly onChange: (choice: PictureChoice) => void;
}

const MOTIFS = [
  { value: 'graph', label: 'Graph' },
  { value: 'matrix', label: 'Matrix' },
  { value: 'timeline', label: 'Timeline' },
] as const;

const EXTENTS = [
  { value: 'screen', label: 'As on screen' },
  { value: 'all', label: 'All that is shown' },
] as const;

const THEMES = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

const FORMATS = [
  { value: 'svg', label: 'SVG' },
  { value: '1', label: 'PNG 1×' },
  { value: '2', label: 'PNG 2×' },
  { value: '4', label: 'PNG 4×' },
] as const;

const FORMAT_OF = { svg: 'svg', 1: 1, 2: 2, 4: 4 } as const;

export function PictureChoices({ choice, onChange }: Props) {
  const { motif, extent, theme, format } = choice;
  // The matrix is always whole, and where no graph is in sight there is no part of it in sight.
  const parts = motif === 'graph' && readStage() !== null;
  return (
    <div className={styles['choices']}>
      <Segments
        label="Picture"
        value={motif}
        options={MOTIFS}
        onChange={(value) => onChange({ ...choice, motif: value })}
      />
      {parts && (
        <Segments
          label="Extent"
          value={extent}
          options={EXTENTS}
          onChange={(value) => onChange({ ...choice, extent: value })}
        />
      )}
      <Segments
        label="Colours"
        value={theme}
        options={THEMES}
        onChange={(value) => onChange({ ...choice, theme: value })}
      />
      <Segments
        label="Format"
        value={`${format}` as const}
        options={FORMATS}
        onChange={(value) => onChange({ ...choice, format: FORMAT_OF[value] })}
      />
    </div>
  );
}
