// What is a kind of stance called where it is drawn or listed? Its label, whatever the data puts into it.
import type { StanceKind } from '../model/stance-graph.ts';
import { cutText } from './safe-text.ts';

const LONGEST = 40;

export function kindLabel({ label }: Pick<StanceKind, 'label'>): string {
  return cutText(label, LONGEST);
}
