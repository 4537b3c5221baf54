// What does each command say about itself?
import { FORMATS } from '../exchange/formats.ts';

const EXIT = `Exit code: 0 fine, 1 the data has errors, 2 misuse or unreadable input.
`;

export const HELP = `demarche: stance graphs on the command line

  npm run demarche -- check DATASET… [--text DIR] [--all] [--json]   everything that is wrong with a dataset
  npm run demarche -- mend DATASET [--text DIR] [--write] [--json]   quotes written as they stand in the text
  npm run demarche -- stats DATASET [--view FRAGMENT] [--json]       figures: stances, voices, balance, blocs
  npm run demarche -- export --to FORMAT DATASET [--out PATH]        for spreadsheets, Gephi, Cytoscape, bibliographies …
  npm run demarche -- site DATASET… --out DIR [--offline]            a folder to put on any static host
  npm run demarche -- schema                                         the JSON Schema of the format

A DATASET is a JSON file, or a folder with a dataset.json. --help after a command tells more.
${EXIT}`;

export const CHECK_HELP = `npm run demarche -- check DATASET… [--text DIR] [--all] [--json]

Checks shape, references and dates, and each quote and its voice against the article's text where that is at hand:
inside the dataset ("text"), beside it ("textFile"), or in a folder. Told article by article, with the state of each
quote that does not stand as written; for a missing one, how it differs from the nearest place, which is shown and
never taken for the quote: [-words of the quote-] {+words of the text+}. Nothing is rewritten; see "mend".

  --text DIR   look for texts (*.txt) in DIR and below it; they are matched to articles by SHA-256, then by name
               ("textFile" or ARTICLE-ID.txt), then by being the only ones left; they go before texts in or beside
               the dataset
  --all        list every quote, also those that stand as written
  --json       machine-readable, on standard output

Every code is explained in docs/data-format.md. ${EXIT}`;

export const MEND_HELP = `npm run demarche -- mend DATASET [--text DIR] [--write] [--json]

For quotes that moved, proposes the offsets where they stand now; for those typed differently ("normalised"), their
words, prefix and suffix as they stand in the text, and the offsets. Shows all of it as a diff. Quotes that are
ambiguous or missing are left alone, and so is everything else in the file: keys, order, indents, unknown properties.

  --text DIR   as for "check"
  --write      change the file: wholly, or not at all; no --force is needed
  --json       machine-readable, on standard output

Exit code: 0 fine, 1 errors that mend cannot mend, 2 misuse or unreadable input.
`;

export const SCHEMA_HELP = `npm run demarche -- schema

Prints the JSON Schema (draft 2020-12) of the format, for editors that complete and check while you write.
`;

export const SITE_HELP = `npm run demarche -- site DATASET… --out DIR [--title TITLE] [--text DIR] [--allow-embed ORIGIN]…
                       [--offline] [--force]

Makes a folder to put on any static host, under any path: the app with these datasets, the first of which is shown to
whoever comes without a link, and the texts that they name ("textFile") and that lie beside them. Everything is checked
first; with an error in any dataset nothing is written. Headers are in _headers and server-examples.

  --out DIR              the folder to make; it must be empty or not there
  --title TITLE          what the page is called
  --text DIR             as for "check"; these texts are looked at and not published
  --allow-embed ORIGIN   pages of this origin may command a frame with this site in it; may be given several times
  --offline              after the first visit the site opens without a network; otherwise nothing is kept
  --force                replace a site made before, but never a file that this command did not write

See docs/publishing.md. ${EXIT}`;

export const STATS_HELP = `npm run demarche -- stats DATASET [--view FRAGMENT] [--text DIR] [--unsigned negative] [--json]

Counts actors, stances, ties, voices and outlets, and says how far the signed stances fall into two camps and into
blocs, which pairs contradict that, and whether it is proven that no other split contradicts fewer ("at most" where it
is not); of less than five signed triads no division is printed. As on the page, a quote that is not in the article's text counts for nothing, where that text is at hand;
"unmatched=1" in the view counts it. Results describe the data; nothing forecasts.

  --view FRAGMENT       only what this address shows: what follows the # of a link (in quotation marks)
  --text DIR            as for "check": quotes are looked up in these texts
  --unsigned negative   stances without a sign, such as demands, count as negative ones in balance
  --json                machine-readable, on standard output

${EXIT}`;

export const EXPORT_HELP = `npm run demarche -- export --to FORMAT DATASET [--view FRAGMENT] [--actor ID] [--text DIR]
                         [--address URL] [--out PATH] [--raw] [--force] [--json]

Writes a dataset in the form of another program, as the page does under "Export". docs/exports.md has every field.

${listFormats()}

  --view FRAGMENT   only what this address shows: what follows the # of a link (in quotation marks); else everything
  --actor ID        whose dossier
  --text DIR        as for "check": quotes are looked up, and each says how it stands to its text
  --address URL     of the page, for links back; without it they begin with #
  --out PATH        a file, or a folder in which the file gets a name of its own; tables are two files and need a folder.
                    Left out, it goes to standard output
  --raw             tables for programs: no apostrophe before what a spreadsheet would take for a formula
  --force           write over files that are there
  --json            what was written and changed, machine-readable, on standard output; needs --out

${EXIT}`;

function listFormats(): string {
  return FORMATS.map(({ id, label, use }) => `  ${id.padEnd(14)}${label}. ${use}`).join('\n');
}
