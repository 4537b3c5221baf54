// What is there to say of one actor, to be read and printed: who it is, what it says, what is said about it, and why?

import type { ActorId, StanceId } from '../model/stance-graph.ts';
import { CHECK_ON_RECORD } from '../view/check-wording.ts';
import { citeDate, citeSpeaker } from '../view/cited-words.ts';
import { describeActor } from '../view/describe-actor.ts';
import type { ActorDetails, StanceGroup } from '../view/details.ts';
import type { Withdrawal } from '../view/list-withdrawn.ts';
import type { QuoteCard, RecordCard, StanceEntry } from '../view/quote-card.ts';
import { quoteTitle } from '../view/quote-title.ts';
import { END_WORDING } from '../view/wording.ts';
import { aboutInWords, describeAbout } from './about.ts';
import { linkToQuote } from './link-to-quote.ts';
import type { Material } from './material.ts';

export interface Dossier {
  readonly name: string;
  readonly fictional: boolean;
  /** Kind, role, part of what, other names: whole phrases. */
  readonly who: readonly string[];
  readonly parts: readonly DossierPart[];
  readonly withdrawn: readonly Withdrawal[];
  readonly title: string;
  /** Of the data and of this export. */
  readonly about: readonly string[];
}

interface DossierPart {
  readonly heading: string;
  readonly none: string;
  readonly groups: readonly DossierGroup[];
}

export interface DossierGroup {
  /** "condemns Merrow", or "Merrow condemns" where the actor is the target. */
  readonly heading: string;
  /** Why the opposite stands there too. */
  readonly contested: string | null;
  readonly stances: readonly DossierStance[];
}

interface DossierStance {
  readonly id: StanceId;
  /** Whose stance it is and toward whom, where actors are rolled up; topic and date. */
  readonly what: string;
  readonly pieces: readonly DossierPiece[];
}

export interface DossierPiece {
  /** Null for a record without words. */
  readonly quote: { readonly text: string; readonly language: string | null } | null;
  readonly source: readonly string[];
  readonly url: string | null;
  readonly link: string;
}

export function buildDossier(material: Material, actor: ActorId): Dossier | null {
  const { index, scene, provenance } = material;
  const details = describeActor(scene, index, actor, provenance.stateOf);
  if (details === null) return null;
  const { name } = details.actor;
  const hidden = details.hidden > 0 ? 'that the filters show' : 'in this data';
  return {
    name,
    fictional: index.dataset.fictional,
    who: describeWho(details),
    parts: [
      {
        heading: `Stances that ${name} takes`,
        none: `No stance taken ${hidden}.`,
        groups: details.says.map((group) => describeGroup(material, group, false)),
      },
      {
        heading: `Stances toward ${name}`,
        none: `No stance toward ${name} ${hidden}.`,
        groups: details.about.map((group) => describeGroup(material, group, true)),
      },
    ],
    withdrawn: details.withdrawn,
    title: index.dataset.title,
    about: aboutInWords(describeAbout(material)),
  };
}

function describeWho(details: ActorDetails): readonly string[] {
  const { actor, kindLabel, partOf, members, parts } = details;
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
  return [
    actor.role === undefined ? kindLabel : `${kindLabel}: ${actor.role}`,
    partOf.length === 0 ? null : `part of ${names(partOf).join(', part of ')}`,
    actor.aliases === undefined ? null : `also called ${actor.aliases.join(', ')}`,
    members.length === 0 ? null : `stands here also for ${names(members).join(', ')}`,
    parts.length === 0 ? null : `members: ${names(parts).join(', ')}`,
  ].filter((phrase) => phrase !== null);
}

function describeGroup(material: Material, group: StanceGroup, incoming: boolean): DossierGroup {
  const { kind, other, contest, stances } = group;
  return {
    heading: incoming ? `${other.name} ${kind.label}` : `${kind.label} ${other.name}`,
    contested: contest.length === 0 ? null : contest.map(({ label }) => label).join('; '),
    stances: stances.map((entry) => describeStance(material, entry)),
  };
}

function describeStance(material: Material, entry: StanceEntry): DossierStance {
  const { source, target, topic, date, cards, counted, id } = entry;
  const ends = material.scene.by === 'state' ? `${source.name} → ${target.name}` : null;
  const what = [ends, topic, date ?? 'without a date', counted ? null : 'not counted'];
  return {
    id,
    what: what.filter((part) => part !== null).join(' · '),
    pieces: cards.map((card) => ({
      ...(card.type === 'quote' ? describeQuote(card) : describeRecord(card)),
      link: linkToQuote(material, id, card.place),
    })),
  };
}

function describeQuote(card: QuoteCard) {
  const { exact, article, implied, check, speaker } = card;
  const source = [
    citeSpeaker(card),
    quoteTitle(article.title),
    citeDate(card),
    speaker === null ? null : `said by ${speaker.name}`,
    ...implied.map((end) => END_WORDING[end].label),
    CHECK_ON_RECORD[check],
  ];
  return {
    quote: { text: exact, language: article.language },
    source: source.filter((part) => part !== null),
    url: article.url,
  };
}

function describeRecord({ record, url }: RecordCard) {
  return { quote: null, source: [`Record without words: ${record}`], url };
}
