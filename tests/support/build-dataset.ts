// How does a test get a sound dataset of invented actors? Name only what the test is about.
import { CORE_VOCABULARY } from '../../src/model/core-vocabulary.ts';
import type {
  Actor,
  ActorId,
  Article,
  ArticleId,
  Dataset,
  DatasetId,
  EventRecord,
  Quote,
  Stance,
  StanceId,
  StanceKind,
  StanceKindId,
} from '../../src/model/stance-graph.ts';

/** Ids as plain text: `{ id: 'caldor' }`; whatever is left out is filled in. */
type Plain<T> = { readonly [K in keyof T]?: T[K] extends string | undefined ? string : T[K] };

export function buildActor(actor: Plain<Actor> & { readonly id: string }): Actor {
  return { name: titleOf(actor.id), kind: 'state', ...actor } as Actor;
}

export function buildArticle(article: Plain<Article> & { readonly id: string }): Article {
  return { title: titleOf(article.id), outlet: 'The Merrow Courier', ...article } as Article;
}

function buildQuote(quote: Plain<Quote> = {}): Quote {
  return {
    article: 'article-1' as ArticleId,
    exact: 'We say so.',
    voice: 'direct',
    ...quote,
  } as Quote;
}

export function buildRecord(record: string): EventRecord {
  return { record };
}

interface StanceParts {
  readonly topic?: string;
  readonly date?: Stance['date'];
  readonly evidence?: readonly (Plain<Quote> | EventRecord)[];
  readonly status?: 'withdrawn';
  readonly note?: string;
}

/** `buildStance('caldor condemns merrow')`; the id is made of these words. */
export function buildStance(
  sentence: string,
  parts: StanceParts & { readonly id?: string } = {},
): Stance {
  const [source = '', stance = '', target = ''] = sentence.split(' ');
  const evidence = (parts.evidence ?? [{}]).map((piece) =>
    'record' in piece ? piece : buildQuote(piece),
  );
  return {
    ...parts,
    id: (parts.id ?? `${source}-${stance}-${target}`) as StanceId,
    source: source as ActorId,
    target: target as ActorId,
    stance: stance as StanceKindId,
    evidence,
  } as Stance;
}

interface DatasetParts {
  readonly id?: string;
  readonly title?: string;
  readonly vocabulary?: readonly StanceKind[];
  readonly actors?: readonly Actor[];
  readonly articles?: readonly Article[];
  readonly stances?: readonly Stance[];
}

/** Actors and articles that the stances mention and nobody gave are added as states and plain articles. */
export function buildDataset(parts: DatasetParts = {}): Dataset {
  const stances = parts.stances ?? [];
  const actors = new Map((parts.actors ?? []).map((actor) => [actor.id as string, actor]));
  const articles = new Map(
    (parts.articles ?? []).map((article) => [article.id as string, article]),
  );
  for (const { source, target, evidence } of stances) {
    for (const id of [source, target]) if (!actors.has(id)) actors.set(id, buildActor({ id }));
    for (const piece of evidence) {
      if (!('exact' in piece)) continue;
      if (!articles.has(piece.article))
        articles.set(piece.article, buildArticle({ id: piece.article }));
      const { speaker } = piece;
      if (speaker !== undefined && !actors.has(speaker))
        actors.set(speaker, buildActor({ id: speaker }));
    }
  }
  return {
    format: 'stance-graph/1',
    id: (parts.id ?? 'invented') as DatasetId,
    title: parts.title ?? 'An invented dispute',
    fictional: true,
    vocabulary: parts.vocabulary ?? CORE_VOCABULARY,
    actors: Array.from(actors.values()),
    articles: Array.from(articles.values()),
    stances,
  };
}

function titleOf(id: string): string {
  return id.replace(
    /(^|-)([a-z])/g,
    (_, gap: string, letter: string) => (gap && ' ') + letter.toUpperCase(),
  );
}
