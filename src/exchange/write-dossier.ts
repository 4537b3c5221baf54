// How is the dossier of an actor written as Markdown, for whoever reads or edits it as text?

import type { ActorId } from '../model/stance-graph.ts';
import { innerMarks } from '../view/inner-marks.ts';
import { NO_REASON } from '../view/list-withdrawn.ts';
import { inOneLine, visibleText } from '../view/safe-text.ts';
import { countOf } from '../view/wording.ts';
import { FICTION } from './about.ts';
import { buildDossier, type Dossier, type DossierGroup, type DossierPiece } from './dossier.ts';
import type { Exported } from './exported.ts';
import { nameFile } from './file-name.ts';
import type { Material } from './material.ts';

/** Nothing where the data have no such actor. */
export function writeDossier(material: Material, actor: ActorId | null): Exported {
  const dossier = actor === null ? null : buildDossier(material, actor);
  if (dossier === null) return { files: [], changes: [] };
  return {
    files: [
      {
        name: nameFile(material, actor, 'md'),
        mediaType: 'text/markdown;charset=utf-8',
        text: encodeDossier(dossier),
        holds: describeHolds(dossier),
      },
    ],
    changes: [],
  };
}

function describeHolds({ parts }: Dossier): string {
  const stances = parts.flatMap(({ groups }) => groups.flatMap((group) => group.stances));
  const quotes = stances.flatMap(({ pieces }) => pieces.filter(({ quote }) => quote !== null));
  return `${countOf(stances.length, 'stance')}, ${countOf(quotes.length, 'quote')}`;
}

function encodeDossier(dossier: Dossier): string {
  const { name, fictional, who, parts, withdrawn, title, about } = dossier;
  const blocks = [
    `# ${line(name)}`,
    ...(fictional ? [`**${line(FICTION)}**`] : []),
    who.map((phrase) => `- ${line(phrase)}`).join('\n'),
    ...parts.flatMap(({ heading, none, groups }) => [
      `## ${line(heading)}`,
      ...(groups.length === 0 ? [line(none)] : groups.flatMap(encodeGroup)),
    ]),
    ...(withdrawn.length === 0
      ? []
      : [
          '## Withdrawn',
          withdrawn
            .map(({ sentence, note }) => `- ${line(sentence)}: ${line(note ?? NO_REASON)}`)
            .join('\n'),
        ]),
    `## From ${line(title)}`,
    about.map((phrase) => `- ${line(phrase)}`).join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function encodeGroup({ heading, contested, stances }: DossierGroup) {
  return [
    `### ${line(heading)}`,
    ...(contested === null ? [] : [`Contested: ${line(contested)}.`]),
    ...stances.flatMap(({ what, pieces }) => [`**${line(what)}**`, ...pieces.flatMap(encodePiece)]),
  ];
}

function encodePiece({ quote, source, url, link }: DossierPiece): readonly string[] {
  const from = source.map(line).join(' · ');
  const links = [
    url === null ? null : `[Article](${target(url)})`,
    `[Permanent link](${target(link)})`,
  ];
  const foot = `${from} · ${links.filter((each) => each !== null).join(' · ')}`;
  if (quote === null) return [foot];
  // A backslash at the end keeps the line ends of the article.
  const words = innerMarks(visibleText(quote.text))
    .split(/\r\n|\r|\n/)
    .map(escapeMarkdown);
  return [`> “${words.join('\\\n> ')}”\n>\n> ${foot}`];
}

function line(text: string): string {
  return escapeMarkdown(inOneLine(text));
}

/** Whatever could mean something to a reader of Markdown or HTML. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~^$@]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replace(/^(\s*)([-+=]|\d+[.)])/, (_, blank: string, mark: string) => {
      return `${blank}${mark.slice(0, -1)}\\${mark.slice(-1)}`;
    })
    .replace(/(https?|www)([:.])/gi, '$1\\$2')
    .replace(/^\t| {4}/, (blank) => blank.replaceAll(/[\t ]/g, '&#32;'));
}

function target(url: string): string {
  return `<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>`;
}
