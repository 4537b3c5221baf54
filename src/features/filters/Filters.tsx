// Which stances are shown? Every criterion, and what each of its values would leave.
import type { FacetName } from '../../graph/criteria.ts';
import type { Facets } from '../../graph/facets.ts';
import type { GraphIndex } from '../../graph/index-graph.ts';
import type { ActorKind, Voice } from '../../model/stance-graph.ts';
import { changeView } from '../../state/view-store.ts';
import { keepAll, keepOnly, rollUpBy, toggleValue } from '../../view/change-view.ts';
import type { ViewState } from '../../view/view-state.ts';
import { KIND_WORDING, VOICE_WORDING } from '../../view/wording.ts';
import { LineSample } from '../shared/LineSample.tsx';
import { Segments } from '../shared/Segments.tsx';
import { ShapeGlyph } from '../shared/ShapeGlyph.tsx';
import { DateFilter } from './DateFilter.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import styles from './Filters.module.css';
import { FocusFilter } from './FocusFilter.tsx';
import { OwnWords } from './OwnWords.tsx';
import { TextFilter } from './TextFilter.tsx';

interface Props {
  readonly index: GraphIndex;
  readonly view: ViewState;
  readonly facets: Facets;
}

export function Filters({ index, view, facets }: Props) {
  const { vocabulary } = index.dataset;

  function group(name: FacetName) {
    const values = facets[name];
    const all = values.map(({ value }) => value);
    return {
      values,
      onToggle: (value: string) => changeView((before) => toggleValue(before, name, value, all)),
      onOnly: (value: string) => changeView((before) => keepOnly(before, name, value)),
      onAll: () => changeView((before) => keepAll(before, name)),
      limited: view[name] !== null,
    };
  }

  return (
    <div className={styles['filters']}>
      <FocusFilter index={index} view={view} />
      <FacetGroup
        title="Stance"
        {...group('stance')}
        label={(id) => vocabulary.find((kind) => kind.id === id)?.label ?? id}
        sample={(id) => {
          const kind = vocabulary.find((each) => each.id === id);
          return kind && <LineSample kind={kind} />;
        }}
      />
      <FacetGroup
        title="Voice"
        {...group('voice')}
        label={(voice) => VOICE_WORDING[voice as Voice].label}
      >
        <OwnWords voice={view.voice} />
      </FacetGroup>
      <FacetGroup
        title="Actors"
        unit="actors"
        {...group('kind')}
        label={(kind) => KIND_WORDING[kind as ActorKind].plural}
        sample={(kind) => <ShapeGlyph kind={kind as ActorKind} />}
      >
        <Segments
          wide
          label="Show actors"
          value={view.by}
          options={[
            { value: 'name', label: 'as named' },
            { value: 'state', label: 'by state' },
          ]}
          onChange={(by) => changeView((before) => rollUpBy(before, by))}
        />
      </FacetGroup>
      <FacetGroup title="Topic" {...group('topic')} />
      <DateFilter facet={facets} from={view.from} to={view.to} />
      <FacetGroup title="Outlet" {...group('outlet')} />
      <TextFilter q={view.q} />
    </div>
  );
}
