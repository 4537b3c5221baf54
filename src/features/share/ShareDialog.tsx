// In which ways can this view be given to somebody else?
import { useState } from 'react';
import { nameFile } from '../../exchange/file-name.ts';
import { isOwnData, type LoadedDataset } from '../../state/dataset-queries.ts';
import { linkToGive } from '../../state/link-to.ts';
import { hasTexts, type Load, useCarriedLink } from '../../state/use-carried-link.ts';
import { useProvenance } from '../../state/use-provenance.ts';
import { useScene } from '../../state/use-scene.ts';
import { describeView } from '../../view/describe-view.ts';
import { isInlineData } from '../../view/inline-data.ts';
import type { ViewState } from '../../view/view-state.ts';
import { Sheet } from '../shared/Sheet.tsx';
import { saveFile } from '../shared/save-file.ts';
import { isOftenCut } from './describe-length.ts';
import { EmbedSnippet } from './EmbedSnippet.tsx';
import { LinkField } from './LinkField.tsx';
import { LoadChoice } from './LoadChoice.tsx';
import { leadsHereOnly } from './leads-here-only.ts';
import { QrCode } from './QrCode.tsx';
import { SavedViews } from './SavedViews.tsx';
import styles from './Share.module.css';

interface Props {
  readonly loaded: LoadedDataset;
  readonly view: ViewState;
  readonly onClose: () => void;
}

export function ShareDialog({ loaded, view, onClose }: Props) {
  const { dataset } = loaded.index;
  const carriesAlready = isInlineData(view.data);
  const [load, setLoad] = useState<Load | null>(
    carriesAlready || isOwnData(view.data) ? { part: false, texts: false } : null,
  );
  const { unmatched } = useProvenance(loaded);
  const scene = useScene(loaded.index, view, unmatched);
  const carried = useCarriedLink(loaded, view, scene, load);
  const link = load === null ? linkToGive(view, dataset) : carried.link;
  const { title, sentences } = describeView(view, scene, loaded.index);
  function saveData(): void {
    const name = nameFile({ index: loaded.index, view: null }, null, 'json');
    saveFile(name, loaded.text, 'application/json');
  }

  return (
    <Sheet title="Share this view" side="centre" onClose={onClose}>
      <div className={styles['ways']}>
        <section className={styles['link']}>
          <p className={styles['words']}>
            <bdi lang={dataset.language}>
              <strong>{title}</strong>
            </bdi>{' '}
            {sentences.join(' ')}
          </p>
          <LinkField
            link={link}
            failed={carried.failed}
            title={title}
            text={sentences.join(' ')}
            onSaveData={load !== null && link !== null && isOftenCut(link) ? saveData : null}
          />
          {leadsHereOnly(location.hostname) && (
            <p className={styles['length']}>
              This page is served by your own computer: links to it, its code and its frames open
              here and nowhere else. What <code>npm run demarche -- site</code> makes can be put
              where others reach it.
            </p>
          )}
        </section>
        <LoadChoice
          load={load}
          onChange={setLoad}
          advice={advise(view.data, load)}
          fixed={carriesAlready}
          hasTexts={!carriesAlready && hasTexts(dataset)}
        />
        <SavedViews view={view} onOpen={onClose} />
        <section className={styles['code']}>
          <h3>For a phone nearby</h3>
          {link !== null && (
            <QrCode text={link} label={`QR code of the link to this view of ${title}`} />
          )}
        </section>
        <EmbedSnippet view={view} title={title} />
      </div>
    </Sheet>
  );
}

function advise(data: string, load: Load | null): string {
  if (isInlineData(data)) return 'The data came with a link, and travel on in this one.';
  if (load !== null)
    return 'Whoever opens the link has the data at once; nothing is stored anywhere else.';
  return isOwnData(data)
    ? 'Whoever opens the link needs your file too.'
    : 'The link fetches the data from this site. A link that carries them shows them as they are now, even if the site changes or goes away.';
}
