// Does a worker that gets nothing but values write the very bytes that are written where the data are?
import { describe, expect, it } from 'vitest';
import { answerRequest } from '../../src/exchange/answer-request.ts';
import { FORMATS } from '../../src/exchange/formats.ts';
import { writeFormat } from '../../src/exchange/write-format.ts';
import { DEFAULT_VIEW } from '../../src/view/view-state.ts';
import { describeMaterial, SHIPPED } from '../support/export-material.ts';

describe.each(FORMATS.map(({ id }) => id))('%s', (format) => {
  it.each(SHIPPED.map((material) => [describeMaterial(material), material] as const))(
    'of %s',
    (_, material) => {
      const { index, source, view, provenance, day } = material;
      const options = { raw: false, actor: index.dataset.actors[0]?.id ?? null };
      const data = index.dataset.id;
      const request = {
        ...{ ...options, format, source, view: { ...(view ?? DEFAULT_VIEW), data }, day },
        everything: view === null,
        texts: provenance.textByArticle,
        quotes: provenance.checked,
        done: provenance.done,
        coming: provenance.coming ?? new Set(),
        page: 'https://demarche.example/',
      };
      // As it arrives on the other side.
      const answer = answerRequest(structuredClone(request));
      expect(answer).toEqual(writeFormat(format, material, options));
    },
  );
});
