// How would quotes that moved, or were typed differently, be written as they stand in the text? The command `mend`.
import { describeIssue } from '../../model/describe-issue.ts';
import { prepareText } from '../../model/locate-quote.ts';
import { readDataset } from '../../model/read-dataset.ts';
import { type ArticleId, type Dataset, isQuote } from '../../model/stance-graph.ts';
import { checkDataset, indexRecords, pathOfQuote } from '../check-dataset.ts';
import { describeMends } from '../describe-mends.ts';
import { replaceValues, type Scalar } from '../edit-json.ts';
import { type Effects, type ExitCode, MisuseError } from '../effects.ts';
import { type GatheredTexts, gatherTexts } from '../gather-texts.ts';
import { loadDataset } from '../load-dataset.ts';
import { countNoun, printable, printableJson } from '../print.ts';
import { type LeftAlone, type Mend, type Proposal, proposeMends } from '../propose-mends.ts';
import { tellOfTexts } from '../tell-of-texts.ts';

export interface MendOptions {
  readonly dataset: string;
  /** Folder with article texts. */
  readonly text: string | null;
  readonly json: boolean;
  /** Without it nothing is written: asking for it is the consent to change the file. */
  readonly write: boolean;
}

const PROPERTIES = ['exact', 'prefix', 'suffix', 'start', 'end'] as const;

export async function mend(options: MendOptions, effects: Effects): Promise<ExitCode> {
  const loaded = await loadDataset(options.dataset, effects);
  const { file, text, reading } = loaded;
  const { dataset } = reading;
  if (dataset === null) {
    for (const issue of reading.issues) effects.err(`${printable(describeIssue(issue))}\n`);
    return 1;
  }
  const texts = await gatherTexts([loaded], options.text, effects);
  tellOfTexts(texts, effects);
  if (texts.found.size === 0)
    throw new MisuseError(`no text of an article of ${file} is at hand; name a folder with --text`);
  const { issues, quotes } = checkDataset(loaded, texts, options.text !== null);
  const proposal = proposeFor(dataset, texts, quotes);
  const { stances } = indexRecords(text);
  const mended = applyMends(text, proposal.mends, (stance) => stances.get(stance) ?? []);
  const written = options.write && proposal.mends.length > 0;
  if (written) await write(file, mended, effects);
  if (options.json)
    effects.out(printableJson({ dataset: dataset.id, file, written, ...encodeProposal(proposal) }));
  else
    for (const line of describeMends({ dataset, file, proposal, quotes, texts, written }))
      effects.out(`${printable(line)}\n`);
  const errors = issues.filter(({ severity }) => severity === 'error');
  const others = errors.filter(({ code }) => !code.startsWith('E-QUOTE-')).length;
  if (others > 0) effects.err(`${countNoun(others, 'other error')}: "check" names what is wrong\n`);
  return errors.length === 0 ? 0 : 1;
}

function proposeFor(
  dataset: Dataset,
  { found }: GatheredTexts,
  quotes: ReturnType<typeof checkDataset>['quotes'],
): Proposal {
  const textById = new Map(
    dataset.articles.map((article) => {
      const text = found.get(article)?.text ?? '';
      // Offsets count in the text that the dataset carries; another one must not move them.
      const another = article.text !== undefined && article.text !== text;
      const usable = another
        ? 'the dataset has another text of this article inside'
        : prepareText(text);
      return [article.id, usable] as const;
    }),
  );
  const stanceById = new Map(dataset.stances.map((stance) => [stance.id, stance]));
  const quoted = quotes.flatMap((checked) => {
    const quote = stanceById.get(checked.stance)?.evidence[checked.evidence];
    return quote !== undefined && isQuote(quote) ? [{ checked, quote }] : [];
  });
  return proposeMends(quoted, (article: ArticleId) => textById.get(article) ?? prepareText(''));
}

/** Equal copies of a stance are changed alike, or they would no longer be copies. */
function applyMends(
  file: string,
  mends: readonly Mend[],
  indexesOf: (stance: string) => readonly number[],
): string {
  const values = new Map<string, Scalar>();
  for (const { quote, before, after } of mends)
    for (const index of indexesOf(quote.stance))
      for (const property of PROPERTIES) {
        const value = after[property];
        if (value !== undefined && value !== before[property])
          values.set(pathOfQuote(index, quote.evidence, property), value);
      }
  return values.size === 0 ? file : replaceValues(file, values);
}

async function write(file: string, text: string, effects: Effects): Promise<void> {
  // What does not read must never take the place of what does.
  if (readDataset(text).dataset === null) throw new Error('The mended dataset does not read.');
  await effects.replaceFile(file, text).catch((error: unknown) => {
    throw new MisuseError(
      `${file} cannot be written (${error instanceof Error ? error.message : error})`,
    );
  });
}

function encodeProposal({ mends, left }: Proposal): object {
  const words = (quote: Mend['before']) =>
    Object.fromEntries(
      PROPERTIES.flatMap((property) => {
        const value = quote[property];
        return value === undefined ? [] : [[property, value] as const];
      }),
    );
  const place = ({ stance, evidence, article, location }: LeftAlone['quote']) => {
    return { stance, evidence, article, ...location };
  };
  return {
    mended: mends.map(({ quote, before, after }) => {
      return { ...place(quote), before: words(before), after: words(after) };
    }),
    leftAlone: left.map(({ quote, reason }) => ({ ...place(quote), reason })),
  };
}
