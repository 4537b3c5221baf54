// Among which kinds of stance does one kind stand? Its looks depend on its place among them.
import { createContext } from 'react';
import type { StanceKind } from '../../model/stance-graph.ts';

export const Vocabulary = createContext<readonly StanceKind[]>([]);
