// How does a dossier look, on the screen and on paper?
import type { Dossier, DossierGroup, DossierPiece } from '../../exchange/dossier.ts';
import { NO_REASON } from '../../view/list-withdrawn.ts';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './Dossier.module.css';

export function DossierArticle({ dossier }: { dossier: Dossier }) {
  const { name, fictional, who, parts, withdrawn, title, about } = dossier;
  return (
    <article className={styles['dossier']}>
      <header className={styles['head']}>
        {fictional && <strong className={styles['fiction']}>Fiction</strong>}
        <h2 className={styles['name']}>
          <QuoteText text={name} />
        </h2>
        <Lines lines={who} />
      </header>
      {parts.map(({ heading, none, groups }) => (
        <section key={heading} className={styles['part']}>
          <h3>
            <QuoteText text={heading} />
          </h3>
          {groups.length === 0 && <p className={styles['soft']}>{none}</p>}
          {groups.map((group) => (
            <Group key={group.heading} group={group} />
          ))}
        </section>
      ))}
      {withdrawn.length > 0 && (
        <section className={styles['part']}>
          <h3>Withdrawn</h3>
          <Lines lines={withdrawn.map((each) => `${each.sentence}: ${each.note ?? NO_REASON}`)} />
        </section>
      )}
      <section className={styles['part']}>
        <h3>
          From <QuoteText text={title} />
        </h3>
        <Lines lines={about} />
      </section>
    </article>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className={styles['lines']}>
      {lines.map((line) => (
        <li key={line}>
          <QuoteText text={line} />
        </li>
      ))}
    </ul>
  );
}

function Group({ group: { heading, contested, stances } }: { group: DossierGroup }) {
  return (
    <section className={styles['group']}>
      <h4>
        <QuoteText text={heading} />
      </h4>
      {contested !== null && <p className={styles['soft']}>Contested: {contested}</p>}
      {stances.map(({ id, what, pieces }) => (
        <div key={id} className={styles['stance']}>
          <p className={styles['what']}>
            <QuoteText text={what} />
          </p>
          {pieces.map((piece) => (
            <Piece key={piece.link} piece={piece} />
          ))}
        </div>
      ))}
    </section>
  );
}

function Piece({ piece: { quote, source, url, link } }: { piece: DossierPiece }) {
  const lang = quote?.language ?? undefined;
  return (
    <div className={styles['piece']}>
      {quote !== null && (
        <blockquote lang={lang} dir="auto">
          <QuoteText text={quote.text} lang={lang} />
        </blockquote>
      )}
      <p className={styles['soft']}>
        {source.map((part, at) => (
          <span key={part}>
            {at > 0 && ' · '}
            <QuoteText text={part} />
          </span>
        ))}
        {url !== null && (
          <>
            {' · '}
            <a href={url} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
              Article
            </a>
          </>
        )}
        {' · '}
        <a href={link}>Permanent link</a>
      </p>
    </div>
  );
}
