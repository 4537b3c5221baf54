// Which articles and words does the present view rest on, as a page to read, print and cite?
import { Check, Copy, Printer } from 'lucide-react';
import { useMemo } from 'react';
import type { LoadedDataset } from '../../state/dataset-queries.ts';
import { linkTo } from '../../state/link-to.ts';
import { linkToQuote } from '../../state/link-to-quote.ts';
import { usePassing } from '../../state/use-passing.ts';
import { encodeBibtex } from '../../view/bibtex.ts';
import { formatCount } from '../../view/count-wording.ts';
import { encodeCslJson } from '../../view/csl-json.ts';
import { describeDay } from '../../view/date-wording.ts';
import { describeFilters } from '../../view/describe-filters.ts';
import { describePicture } from '../../view/describe-picture.ts';
import { describeShown } from '../../view/describe-scene.ts';
import { describeSources, type Sources } from '../../view/describe-sources.ts';
import type { Provenance } from '../../view/provenance.ts';
import { referToArticles } from '../../view/reference.ts';
import type { Scene } from '../../view/scene.ts';
import type { ViewState } from '../../view/view-state.ts';
import { countOf } from '../../view/wording.ts';
import { Button } from '../shared/Button.tsx';
import { copyText } from '../shared/copy-text.ts';
import { EitherText } from '../shared/EitherText.tsx';
import { EmptyResult } from '../shared/EmptyResult.tsx';
import { LANDING, PICTURE } from '../shared/keep-focus.ts';
import { noticeOwnData } from '../shared/own-data-notice.ts';
import { QuoteText } from '../shared/QuoteText.tsx';
import { VisuallyHidden } from '../shared/VisuallyHidden.tsx';
import { SourceArticle } from './SourceArticle.tsx';
import { SourceRecords } from './SourceRecords.tsx';
import styles from './Sources.module.css';
import { SourceWithdrawn } from './SourceWithdrawn.tsx';

interface Props {
  readonly loaded: Pick<LoadedDataset, 'index' | 'setAside'>;
  readonly view: ViewState;
  readonly scene: Scene;
  readonly provenance: Provenance;
}

export function SourcesPage({ loaded, view, scene, provenance }: Props) {
  const { index } = loaded;
  const sources = useMemo(
    () => describeSources(scene, index, provenance),
    [scene, index, provenance],
  );
  if (scene.stances.length === 0) return <EmptyResult index={index} criteria={view} />;
  const { articles, records, withdrawn } = sources;
  return (
    <section
      id={PICTURE}
      className={styles['page']}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
      tabIndex={0}
      aria-label="Sources"
      data-paper=""
    >
      <div className={styles['column']}>
        <Head loaded={loaded} view={view} scene={scene} sources={sources} />
        {articles.map((article) => (
          <SourceArticle key={article.id} article={article} fictional={index.dataset.fictional} />
        ))}
        {records.length > 0 && <SourceRecords records={records} />}
        {withdrawn.length > 0 && <SourceWithdrawn withdrawn={withdrawn} />}
      </div>
    </section>
  );
}

function Head({
  loaded: { index, setAside },
  view,
  scene,
  sources,
}: Omit<Props, 'provenance'> & { readonly sources: Sources }) {
  const filters = describeFilters(view, index);
  const { dataset } = index;
  const { counted } = sources;
  const address = linkTo(view);
  return (
    <header className={styles['head']}>
      <p className={styles['eyebrow']}>
        Sources
        {dataset.fictional && <strong className={styles['fiction']}>Fiction</strong>}
      </p>
      <h2 className={styles['title']} {...LANDING}>
        <QuoteText text={dataset.title} />
      </h2>
      <dl className={styles['facts']}>
        <Fact name="Quotes">
          {formatCount(counted.quotes)} from {countOf(counted.articles, 'article')} by{' '}
          {countOf(counted.outlets, 'outlet')}
          {counted.others > 0 && `; ${formatCount(counted.others)} more not counted`}
        </Fact>
        {setAside > 0 && (
          <Fact name="Set aside">
            {countOf(setAside, 'record')} of the file, faulty and not shown; the data check lists
            the reasons
          </Fact>
        )}
        <Fact name="Shown">{describeShown(scene).replace(/^Showing /, '')}</Fact>
        <Fact name="Filters">{filters.length === 0 ? 'none' : filters.join(' · ')}</Fact>
        <Fact name="In words">
          <QuoteText text={describePicture(scene, index, null).join(' ')} />
        </Fact>
        {dataset.revised !== undefined && (
          <Fact name="Revised">{describeDay(dataset.revised)}</Fact>
        )}
        {dataset.licence !== undefined && (
          <Fact name="Licence">
            <QuoteText text={dataset.licence} />
          </Fact>
        )}
        <Fact name="Address">
          <span className={styles['address']}>{address}</span>
        </Fact>
      </dl>
      <div className={styles['actions']}>
        <Button onClick={() => print()}>
          <Printer size={16} aria-hidden />
          Print
        </Button>
        <CopyAll sources={sources} format="BibTeX" />
        <CopyAll sources={sources} format="CSL-JSON" />
      </div>
    </header>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** One entry for each article, with its quotes as notes. */
function CopyAll({ sources, format }: { sources: Sources; format: 'BibTeX' | 'CSL-JSON' }) {
  const [copied, setCopied] = usePassing<true>();
  return (
    <>
      <Button
        onClick={async () => {
          const done = await copyText(writeAll(sources, format), 'Print the page instead.');
          if (done) noticeOwnData();
          setCopied(done || null);
        }}
      >
        {copied ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
        <EitherText others={[`Copy all as ${format}`]}>
          {copied ? `${format} copied` : `Copy all as ${format}`}
        </EitherText>
      </Button>
      <VisuallyHidden role="status">{copied && `${format} copied.`}</VisuallyHidden>
    </>
  );
}

function writeAll({ articles }: Sources, format: 'BibTeX' | 'CSL-JSON'): string {
  const references = referToArticles(
    articles.flatMap(({ quotes }) => quotes),
    linkToQuote,
  );
  return format === 'BibTeX' ? encodeBibtex(references) : encodeCslJson(references);
}
