// Which texts are at hand, and where do the quotes stand in them?
import { createContext } from 'react';
import type { Provenance } from '../../view/provenance.ts';

/** Null where nobody has looked. */
export const Texts = createContext<Provenance | null>(null);
