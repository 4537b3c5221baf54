// Does a processor of JSON-LD find every quote as an annotation of its article?
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import type { Material } from '../../src/exchange/material.ts';
import { writeAnnotations } from '../../src/exchange/write-annotations.ts';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { isQuote } from '../../src/model/stance-graph.ts';
import { ANNOTATION_CONTEXT } from '../support/annotation-context.ts';
import { buildArticle, buildDataset, buildRecord, buildStance } from '../support/build-dataset.ts';
import { describeMaterial, materialOf, SHIPPED } from '../support/export-material.ts';

const OA = 'http://www.w3.org/ns/oa#';
const OWN = 'urn:demarche:stance-graph#';

type Node = Readonly<Record<string, readonly Node[]>> & Readonly<Record<'@id' | '@value', string>>;

/** Safe: it fails on every word that the context does not know. */
async function annotationsIn(material: Material): Promise<readonly Node[]> {
  const document = JSON.parse(writeAnnotations(material).files[0]?.text ?? '');
  const expanded = await jsonld.expand(document, {
    safe: true,
    documentLoader: async (url: string) => {
      if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asked for ${url}`);
      return { documentUrl: url, document: ANNOTATION_CONTEXT };
    },
  } as object);
  const [collection] = expanded as unknown as readonly Node[];
  const page = collection?.['http://www.w3.org/ns/activitystreams#first']?.[0];
  const items = page?.['http://www.w3.org/ns/activitystreams#items']?.[0];
  return (items as unknown as Record<'@list', Node[]>)['@list'];
}

const at = (node: Node | undefined, property: string, place = 0) => node?.[property]?.[place];

function describeAnnotation(annotation: Node) {
  const target = at(annotation, `${OA}hasTarget`);
  const [words, position] = [0, 1].map((place) => at(target, `${OA}hasSelector`, place));
  const stance = at(annotation, `${OA}hasBody`, 1);
  return {
    exact: at(words, `${OA}exact`)?.['@value'],
    prefix: at(words, `${OA}prefix`)?.['@value'],
    start: at(position, `${OA}start`)?.['@value'],
    stance: at(stance, `${OWN}stance`)?.['@value'],
    voice: at(stance, `${OWN}voice`)?.['@value'],
    article: at(at(target, `${OA}hasSource`), `${OWN}article`)?.['@value'],
  };
}

describe('every quote is an annotation', () => {
  test.each(SHIPPED.slice(0, 7).map((material) => [describeMaterial(material), material] as const))(
    'of %s',
    async (_, material) => {
      const expected = material.scene.stances.flatMap(({ id, evidence }) =>
        evidence.filter(isQuote).map(({ exact, prefix, start, voice, article }) => {
          return { exact, prefix, start, stance: id as string, voice, article };
        }),
      );
      expect((await annotationsIn(material)).map(describeAnnotation)).toEqual(expected);
    },
  );

  test('with the address of its article, or a name where that has none', async () => {
    const dataset = buildDataset({
      articles: [
        buildArticle({ id: 'article-1', url: 'https://courier.example/1' }),
        buildArticle({ id: 'article-2' }),
      ],
      stances: [
        buildStance('caldor condemns merrow', { id: 's1' }),
        buildStance('caldor condemns merrow', { id: 's2', evidence: [{ article: 'article-2' }] }),
      ],
    });
    const annotations = await annotationsIn(materialOf(indexGraph(dataset)));
    expect(
      annotations.map((each) => at(at(each, `${OA}hasTarget`), `${OA}hasSource`)?.['@id']),
    ).toEqual(['https://courier.example/1', 'urn:demarche:invented:article:article-2']);
    expect(annotations.map((each) => each['@id'])).toEqual([
      'https://demarche.example/#data=invented&sel=stance:s1/1',
      'https://demarche.example/#data=invented&sel=stance:s2/1',
    ]);
  });
});

test('places are counted in code points where the text is at hand, else as in the data, and that is told', async () => {
  const text = '🏛🏛 They said: “We say so.”';
  const start = text.indexOf('We');
  const quote = (article: string) => ({ article, exact: 'We say so.', start, end: start + 10 });
  const dataset = buildDataset({
    articles: [buildArticle({ id: 'article-1', text }), buildArticle({ id: 'article-2' })],
    stances: [
      buildStance('caldor condemns merrow', {
        evidence: [quote('article-1'), quote('article-2'), buildRecord('EVENTS:1')],
      }),
    ],
  });
  const material = materialOf(indexGraph(dataset));
  const annotations = await annotationsIn(material);
  expect(annotations.map((each) => describeAnnotation(each).start)).toEqual([start - 2, start]);
  expect(writeAnnotations(material).changes.map(({ count, one }) => [count, one])).toEqual([
    [1, 'record without words left out'],
    [1, 'position in UTF-16 code units, because the article’s text is not at hand'],
  ]);
});
