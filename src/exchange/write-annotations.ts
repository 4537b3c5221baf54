// How are the quotes written as Web Annotations of the W3C, so that other tools find them in the articles?
import type { StanceFacts } from '../graph/index-graph.ts';
import { type Article, isQuote, type Quote } from '../model/stance-graph.ts';
import { attributionSentence, describeAttribution } from '../view/describe-stance.ts';
import { countOf } from '../view/wording.ts';
import { describeAbout, listAbout } from './about.ts';
import type { Change, Exported } from './exported.ts';
import { nameFile } from './file-name.ts';
import { linkToQuote } from './link-to-quote.ts';
import type { Material } from './material.ts';
import { type PlaceInText, placeQuotes } from './place-in-text.ts';
import { reportWithdrawn } from './report-graph.ts';

interface Placed {
  readonly facts: StanceFacts;
  readonly quote: Quote;
  readonly number: number;
  readonly place: PlaceInText | null;
}

// A name and no address: nothing is fetched for it.
const NAMESPACE = 'urn:demarche:stance-graph#';
const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { demarche: NAMESPACE }];

export function writeAnnotations(material: Material): Exported {
  const { index, scene } = material;
  const about = describeAbout(material);
  const placeOf = placeQuotes(material);
  const placed = scene.stances.flatMap(({ id, evidence }) => {
    const facts = index.stanceById.get(id);
    return (facts?.evidence ?? []).flatMap(({ evidence: quote, place }) =>
      facts !== undefined && isQuote(quote) && evidence.includes(quote)
        ? [{ facts, quote, number: place, place: placeOf(id, place, quote) }]
        : [],
    );
  });
  const written = {
    '@context': CONTEXT,
    id: about.link,
    type: 'AnnotationCollection',
    label: about.fiction === null ? about.title : `${about.title} (fiction)`,
    total: placed.length,
    ...Object.fromEntries(listAbout(about).map(([name, value]) => [`demarche:${name}`, value])),
    first: {
      type: 'AnnotationPage',
      startIndex: 0,
      items: placed.map((each) => describeAnnotation(material, each)),
    },
  };
  return {
    files: [
      {
        name: nameFile(material, 'quotes', 'jsonld'),
        mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
        text: `${JSON.stringify(written, null, 2)}\n`,
        holds: countOf(placed.length, 'quote'),
      },
    ],
    changes: [...countWordless(material), ...reportWithdrawn(material), ...countUnits(placed)],
  };
}

function describeAnnotation(material: Material, { facts, quote, number, place }: Placed): object {
  const { index, provenance } = material;
  const { stance, kind, topic } = facts;
  const article = index.articleById.get(quote.article) ?? null;
  const attribution = describeAttribution(index, facts, quote.voice, article);
  return {
    id: linkToQuote(material, stance.id, number),
    type: 'Annotation',
    motivation: 'classifying',
    body: [
      {
        type: 'TextualBody',
        purpose: 'describing',
        value: attributionSentence(attribution),
        format: 'text/plain',
        language: 'en',
      },
      {
        type: 'demarche:Stance',
        ...prefixed({
          stance: stance.id,
          evidence: number + 1,
          source: stance.source,
          target: stance.target,
          kind: kind.id,
          label: kind.label,
          sign: kind.sign,
          topic,
          date: stance.date?.value,
          certainty: stance.date?.certainty,
          voice: quote.voice,
          speaker: quote.speaker,
          implied: quote.implied,
          check: provenance.stateOf(stance.id, number),
          fictional: index.dataset.fictional,
        }),
      },
    ],
    target: {
      source: describeSource(material, quote, article),
      selector: listSelectors(quote, place),
    },
  };
}

function describeSource({ index }: Material, { article: id }: Quote, article: Article | null) {
  return {
    id: article?.url ?? `urn:demarche:${index.dataset.id}:article:${id}`,
    type: 'Text',
    ...(article?.language !== undefined && { language: article.language }),
    ...prefixed({
      article: id,
      title: article?.title,
      outlet: article?.outlet,
      published: article?.published?.value,
    }),
  };
}

function listSelectors({ exact, prefix, suffix }: Quote, place: PlaceInText | null) {
  const words = {
    type: 'TextQuoteSelector',
    exact,
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
  };
  if (place === null) return [words];
  const { start, end, unit } = place;
  return [words, { type: 'TextPositionSelector', start, end, 'demarche:unit': unit }];
}

/** In our own namespace, without what is not there. */
function prefixed(values: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [`demarche:${name}`, value]),
  );
}

function countWordless({ scene }: Material): readonly Change[] {
  const records = scene.stances.flatMap(({ evidence }) =>
    evidence.filter((each) => !isQuote(each)),
  );
  return records.length === 0
    ? []
    : [
        {
          count: records.length,
          one: 'record without words left out',
          many: 'records without words left out',
        },
      ];
}

function countUnits(placed: readonly Placed[]): readonly Change[] {
  const count = placed.filter(({ place }) => place?.unit === 'UTF-16 code units').length;
  const why = 'in UTF-16 code units, because the article’s text is not at hand';
  return count === 0 ? [] : [{ count, one: `position ${why}`, many: `positions ${why}` }];
}
