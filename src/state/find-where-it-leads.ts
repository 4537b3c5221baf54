// Where does an address lead on to? Only asked for a reader who wants to know: browsers tell no page before they have gone there.
import { UNNAMED } from './fetch-foreign.ts';
import { judgeAddress } from './judge-address.ts';
import { LoadError } from './load-error.ts';

interface Question {
  readonly url: URL;
  readonly signal: AbortSignal;
  readonly fetch: typeof globalThis.fetch;
}

/** Without a head of an answer. */
const PATIENCE_MS = 15_000;

/** Of what is found there nothing is read. */
export async function findWhereItLeads({ url, signal, fetch }: Question): Promise<URL> {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), PATIENCE_MS);
  try {
    const { url: found } = await fetch(url.href, {
      ...UNNAMED,
      redirect: 'follow',
      signal: AbortSignal.any([signal, end.signal]),
    });
    const { url: to, reason } = judgeAddress(found);
    if (to !== null) return to;
    throw new LoadError(`It leads on to ${found}, which is not asked for data.`, reason);
  } catch (error) {
    if (error instanceof LoadError || signal.aborted) throw error;
    throw new LoadError(
      `Where ${url.hostname} leads could not be found out.`,
      'The site at the end does not allow others to read it, is not reached over https, or leads on and on. Open the address in a tab, and use the one it leads to.',
    );
  } finally {
    clearTimeout(timer);
    end.abort();
  }
}
