// What does each part of the export dialog get to know?
import type { LoadedDataset } from '../../state/dataset-queries.ts';
import type { ViewState } from '../../view/view-state.ts';

export interface ExportProps {
  readonly loaded: LoadedDataset;
  readonly view: ViewState;
}
