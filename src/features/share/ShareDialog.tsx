// In which ways can this view be given to somebody else?
import type { LoadedDataset } from '../../state/dataset-queries.ts';
import { linkTo } from '../../state/link-to.ts';
import { useProvenance } from '../../state/use-provenance.ts';
import { useScene } from '../../state/use-scene.ts';
import { describeView } from '../../view/describe-view.ts';
import type { ViewState } from '../../view/view-state.ts';
import { Sheet } from '../shared/Sheet.tsx';
import { LinkField } from './LinkField.tsx';
import { QrCode } from './QrCode.tsx';
import styles from './Share.module.css';

interface Props {
  readonly loaded: LoadedDataset;
  readonly view: ViewState;
  readonly onClose: () => void;
}

export function ShareDialog({ loaded, view, onClose }: Props) {
  const { unmatched } = useProvenance(loaded);
  const scene = useScene(loaded.index, view, unmatched);
  const { title, sentences } = describeView(view, scene, loaded.index);
  const link = linkTo(view);
  return (
    <Sheet title="Share this view" side="centre" onClose={onClose}>
      <div className={styles['ways']}>
        <section className={styles['link']}>
          <p className={styles['words']}>
            <bdi lang={loaded.index.dataset.language}>
              <strong>{title}</strong>
            </bdi>{' '}
            {sentences.join(' ')}
          </p>
          <LinkField link={link} title={title} text={sentences.join(' ')} />
        </section>
        <section className={styles['code']}>
          <h3>For a phone nearby</h3>
          <QrCode text={link} label={`QR code of the link to this view of ${title}`} />
        </section>
      </div>
    </Sheet>
  );
}
