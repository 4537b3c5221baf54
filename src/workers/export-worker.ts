// How is an export written beside the page? Takes quotes in parts and then the request, answers with files that no longer pass through the page.
import { answerRequest, type ExportRequest } from '../exchange/answer-request.ts';
import type { CheckedQuote } from '../model/check-quotes.ts';
import { packFiles, type Written } from './pack-files.ts';

export type ExportCall =
  | { readonly quotes: readonly CheckedQuote[] }
  | { readonly request: Omit<ExportRequest, 'quotes'> };

export type ExportAnswer = { readonly written: Written } | { readonly error: string };

const quotes: CheckedQuote[] = [];

function answer(request: Omit<ExportRequest, 'quotes'>): ExportAnswer {
  try {
    return { written: packFiles(answerRequest({ ...request, quotes })) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ExportCall>) => {
  if ('request' in data) self.postMessage(answer(data.request));
  else for (const quote of data.quotes) quotes.push(quote);
});
