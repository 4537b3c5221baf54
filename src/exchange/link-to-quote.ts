// Under which address does a quote stand for anybody? Without what else its reader had filtered.
import type { StanceId } from '../model/stance-graph.ts';
import { selectQuote } from '../view/change-view.ts';
import { DEFAULT_VIEW } from '../view/view-state.ts';
import type { Material } from './material.ts';

export function linkToQuote({ linkTo }: Material, stance: StanceId, place: number): string {
  return linkTo(selectQuote(DEFAULT_VIEW, stance, place));
}
