// How does this view get into a page of somebody's own? Lines to copy, in a form and a size to choose.
import { Check, Copy } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { buildElementSnippet, buildFrameSnippet } from '../../embed/build-snippet.ts';
import { isOwnData } from '../../state/dataset-queries.ts';
import { usePassing } from '../../state/use-passing.ts';
import { isInlineData } from '../../view/inline-data.ts';
import type { ViewState } from '../../view/view-state.ts';
import { encodeView } from '../../view/view-url.ts';
import { Button } from '../shared/Button.tsx';
import { copyText } from '../shared/copy-text.ts';
import { EitherText } from '../shared/EitherText.tsx';
import { Segments } from '../shared/Segments.tsx';
import { VisuallyHidden } from '../shared/VisuallyHidden.tsx';
import own from './EmbedSnippet.module.css';
import styles from './Share.module.css';

interface Props {
  readonly view: ViewState;
  readonly title: string;
}

const FORMS = [
  { value: 'frame', label: 'Frame' },
  { value: 'element', label: 'Element' },
] as const;

const SIZES = [
  { value: 'column', label: 'Column', width: null, height: 420 },
  { value: 'small', label: '320 × 240', width: 320, height: 240 },
  { value: 'medium', label: '640 × 420', width: 640, height: 420 },
  { value: 'large', label: '960 × 600', width: 960, height: 600 },
] as const;

type Form = (typeof FORMS)[number]['value'];
type Size = (typeof SIZES)[number]['value'];

export function EmbedSnippet({ view, title }: Props) {
  const [form, setForm] = useState<Form>('frame');
  const [size, setSize] = useState<Size>('column');
  const [copied, setCopied] = usePassing<true>();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { width, height } = SIZES.find(({ value }) => value === size) ?? SIZES[0];
  const page = location.href.replace(/[?#].*$/s, '');
  const fragment = encodeView({ ...view, embed: false });
  const build = form === 'frame' ? buildFrameSnippet : buildElementSnippet;
  const snippet = build({ page, fragment, title, width, height });

  async function copy(): Promise<void> {
    const done = await copyText(snippet, 'Copy the lines by hand.');
    setCopied(done || null);
    if (!done) field.current?.select();
  }

  if (isOwnData(view.data) || isInlineData(view.data))
    return (
      <section className={own['embed']}>
        <h3>In a page of your own</h3>
        <p className={styles['length']}>
          A frame opens only what lies on its site. The command “site” makes one of these data.
        </p>
      </section>
    );
  return (
    <section className={own['embed']}>
      <h3>In a page of your own</h3>
      <div className={styles['actions']}>
        <Segments label="Form" value={form} options={FORMS} onChange={setForm} />
        <Segments label="Size" value={size} options={SIZES} onChange={setSize} />
      </div>
      <div className={styles['field']}>
        <label htmlFor={id}>Lines of HTML</label>
        <textarea ref={field} id={id} readOnly rows={5} spellCheck={false} value={snippet} />
      </div>
      <p className={styles['length']}>
        {form === 'frame'
          ? 'Goes wherever HTML goes. It lets your page scroll until somebody clicks into it.'
          : 'For pages that want to hear what is shown, or to change it.'}
      </p>
      <div className={styles['actions']}>
        <Button onClick={copy}>
          {copied ? <Check size={17} aria-hidden /> : <Copy size={17} aria-hidden />}
          <EitherText others={['Lines copied']}>
            {copied ? 'Lines copied' : 'Copy lines'}
          </EitherText>
        </Button>
        <VisuallyHidden role="status">{copied && 'The lines are copied.'}</VisuallyHidden>
      </div>
    </section>
  );
}
