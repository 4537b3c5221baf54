// How is the picture taken away: of what, how large, light or dark, and as which kind of file?
import { Check, Copy, Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { describeChange } from '../../exchange/exported.ts';
import { nameFile } from '../../exchange/file-name.ts';
import { encodeSvg } from '../../picture/encode-svg.ts';
import { createLetterMeasure } from '../../picture/measure-letters.ts';
import { paintPng, type Scale } from '../../picture/paint-png.ts';
import { useLayout } from '../../state/use-layout.ts';
import { usePassing } from '../../state/use-passing.ts';
import { useProvenance } from '../../state/use-provenance.ts';
import { useScene } from '../../state/use-scene.ts';
import { useSplit } from '../../state/use-split.ts';
import { useColourKey } from '../../state/use-theme.ts';
import { Button } from '../shared/Button.tsx';
import { EitherText } from '../shared/EitherText.tsx';
import { noticeOwnData } from '../shared/own-data-notice.ts';
import { saveFile } from '../shared/save-file.ts';
import { readStage } from '../shared/stage-size.ts';
import { buildFigure } from './build-figure.ts';
import { copyPicture } from './copy-picture.ts';
import { describeSize, describeTooLarge } from './describe-picture-file.ts';
import styles from './Export.module.css';
import type { ExportProps } from './export-props.ts';
import { PictureChoices } from './PictureChoices.tsx';
import { Preview } from './Preview.tsx';
import type { PictureChoice } from './picture-choice.ts';

/** Who copies a picture that would be a text file gets it in this size. */
const COPIED: Scale = 2;

/** What is squeezed on a small screen is not what a reader wants to show. */
const ROOMY = 400;

function isRoomy(stage: ReturnType<typeof readStage>): boolean {
  return stage !== null && Math.min(stage.width, stage.height) >= ROOMY;
}

export function PictureExport({ loaded, view }: ExportProps) {
  const { index } = loaded;
  const provenance = useProvenance(loaded);
  const scene = useScene(index, view, provenance.unmatched);
  const { positions } = useLayout(index, view, scene);
  const split = useSplit(index, scene, view);
  const dark = useColourKey().startsWith('dark');
  const [choice, setChoice] = useState<PictureChoice>({
    motif: view.view === 'matrix' || view.view === 'timeline' ? view.view : 'graph',
    extent: isRoomy(readStage()) ? 'screen' : 'all',
    theme: dark ? 'dark' : 'light',
    format: 'svg',
  });
  const [said, setSaid] = useState('');
  const [copied, setCopied] = usePassing<true>();
  const { motif, extent, theme, format } = choice;
  const figure = useMemo(
    () =>
      positions === null
        ? null
        : buildFigure(
            {
              loaded,
              view,
              scene,
              positions,
              provenance,
              split,
              choice: { motif, extent, theme, format },
            },
            createLetterMeasure(),
          ),
    [loaded, view, scene, positions, provenance, split, motif, extent, theme, format],
  );
  if (figure === null) return <p>The picture is being laid out.</p>;
  if (scene.actors.length === 0) return <p>Nothing is shown that could be drawn.</p>;

  const name = (ending: string) =>
    nameFile({ index, view }, `${motif} ${new Date().toISOString().slice(0, 10)}`, ending);

  async function save(): Promise<void> {
    if (figure === null) return;
    if (format === 'svg') {
      const { svg, changes } = encodeSvg(figure);
      saveFile(name('svg'), svg, 'image/svg+xml');
      setSaid(
        `Saved ${name('svg')}.${changes.map((change) => ` ${describeChange(change)}.`).join('')}`,
      );
    } else {
      const png = await paintPng(figure, format);
      if (png.type === 'too-large') {
        setSaid(describeTooLarge(figure, format, png.works));
        return;
      }
      saveFile(name('png'), png.blob, 'image/png');
      setSaid(`Saved ${name('png')}.`);
    }
    noticeOwnData();
  }

  async function copy(): Promise<void> {
    if (figure === null) return;
    const scale = format === 'svg' ? COPIED : format;
    const problem = await copyPicture(async () => {
      const png = await paintPng(figure, scale);
      if (png.type === 'too-large')
        throw new RangeError(describeTooLarge(figure, scale, png.works));
      return png.blob;
    });
    setSaid(problem ?? '');
    setCopied(problem === null || null);
    if (problem === null) noticeOwnData();
  }

  return (
    <>
      <PictureChoices
        choice={choice}
        onChange={(next) => {
          setChoice(next);
          setSaid('');
        }}
      />
      <Preview figure={figure} />
      <div className={styles['foot']}>
        <div className={styles['ways']}>
          <Button looks="strong" onClick={save}>
            <Download size={17} aria-hidden />
            Download
          </Button>
          <Button onClick={copy}>
            {copied ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
            <EitherText others={['Picture copied']}>
              {copied ? 'Picture copied' : 'Copy as PNG'}
            </EitherText>
          </Button>
          <span className={styles['soft']}>{describeSize(figure, format)}</span>
        </div>
        <p role="status" className={styles['soft']}>
          {copied ? 'The picture is copied.' : said}
        </p>
      </div>
    </>
  );
}
