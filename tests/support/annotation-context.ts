// What do the words of a Web Annotation stand for? The terms that the exports use, for a processor without a network.
const OA = 'http://www.w3.org/ns/oa#';
const link = (id: string) => ({ '@id': id, '@type': '@id' });

export const ANNOTATION_CONTEXT = {
  '@context': {
    id: '@id',
    type: '@type',
    Annotation: `${OA}Annotation`,
    AnnotationCollection: 'http://www.w3.org/ns/activitystreams#OrderedCollection',
    AnnotationPage: 'http://www.w3.org/ns/activitystreams#OrderedCollectionPage',
    TextualBody: `${OA}TextualBody`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    TextPositionSelector: `${OA}TextPositionSelector`,
    Text: 'http://purl.org/dc/dcmitype/Text',
    body: link(`${OA}hasBody`),
    target: link(`${OA}hasTarget`),
    source: link(`${OA}hasSource`),
    selector: link(`${OA}hasSelector`),
    motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
    purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
    classifying: `${OA}classifying`,
    describing: `${OA}describing`,
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
    start: `${OA}start`,
    end: `${OA}end`,
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
    language: 'http://purl.org/dc/elements/1.1/language',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    total: 'http://www.w3.org/ns/activitystreams#totalItems',
    first: link('http://www.w3.org/ns/activitystreams#first'),
    startIndex: 'http://www.w3.org/ns/activitystreams#startIndex',
    items: { '@id': 'http://www.w3.org/ns/activitystreams#items', '@container': '@list' },
  },
};
