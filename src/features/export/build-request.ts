// What does a worker have to know to write what the reader asked for?
import type { ExportRequest } from '../../exchange/answer-request.ts';
import type { ExportOptions } from '../../exchange/write-format.ts';
import type { Provenance } from '../../view/provenance.ts';
import type { Part } from './build-material.ts';
import type { ExportProps } from './export-props.ts';

interface Asked extends ExportProps, ExportOptions, Pick<ExportRequest, 'format'> {
  readonly part: Part;
  readonly provenance: Provenance;
}

export function buildRequest(asked: Asked): ExportRequest {
  const { format, raw, actor, part, loaded, view, provenance } = asked;
  return {
    format,
    raw,
    actor,
    source: loaded.text,
    view,
    everything: part === 'everything',
    texts: provenance.textByArticle,
    quotes: provenance.checked,
    done: provenance.done,
    coming: provenance.coming ?? new Set(),
    // Of no time zone, so that the same export has the same date everywhere.
    day: new Date().toISOString().slice(0, 10),
    page: location.href.replace(/#.*$/s, ''),
  };
}
