// About what is it, in whose voice, and who said it?
import type { ReaderMark } from '../../view/reader.ts';
import { QuoteText } from '../shared/QuoteText.tsx';

export function MarkFacts({ mark: { topic, voice, speaker } }: { mark: ReaderMark }) {
  return (
    <>
      {topic !== null && (
        <>
          {' · '}
          <QuoteText text={topic} />
        </>
      )}
      {` · ${voice}`}
      {speaker !== null && (
        <>
          {' · said by '}
          <QuoteText text={speaker.name} />
        </>
      )}
    </>
  );
}
