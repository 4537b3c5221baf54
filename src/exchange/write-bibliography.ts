// Which articles stand behind what is shown, as a bibliography with the quotes as notes?
import { encodeBibtex } from '../view/bibtex.ts';
import { encodeCslJson } from '../view/csl-json.ts';
import { describeSources } from '../view/describe-sources.ts';
import { type Reference, referToArticles } from '../view/reference.ts';
import { countOf } from '../view/wording.ts';
import type { Exported } from './exported.ts';
import { nameFile } from './file-name.ts';
import { linkToQuote } from './link-to-quote.ts';
import type { Material } from './material.ts';

export function writeBibtex(material: Material): Exported {
  const references = refer(material);
  return bibliography(
    material,
    encodeBibtex(references),
    references,
    'bib',
    'application/x-bibtex',
  );
}

export function writeCsl(material: Material): Exported {
  const references = refer(material);
  const mediaType = 'application/vnd.citationstyles.csl+json';
  return bibliography(material, encodeCslJson(references), references, 'csl.json', mediaType);
}

function refer(material: Material): readonly Reference[] {
  const { scene, index, provenance } = material;
  const { articles } = describeSources(scene, index, provenance);
  return referToArticles(
    articles.flatMap(({ quotes }) => quotes),
    (card) => linkToQuote(material, card.stance, card.place),
  );
}

function bibliography(
  material: Material,
  text: string,
  references: readonly Reference[],
  ending: string,
  mediaType: string,
): Exported {
  const holds = countOf(references.length, 'article');
  return {
    files: [{ name: nameFile(material, 'sources', ending), mediaType, text, holds }],
    changes: [],
  };
}
