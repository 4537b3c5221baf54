// Which keys are there, and how is it all meant?
import { switchSingleKeys, useSingleKeys } from '../../state/use-keys.ts';
import { CERTAINTY_WORDING, VOICE_WORDING } from '../../view/wording.ts';
import { Sheet } from '../shared/Sheet.tsx';
import styles from './HelpDialog.module.css';

const KEYS: readonly (readonly [readonly string[], string])[] = [
  [['/', 'Ctrl K'], 'Search actors and quotes'],
  [['Esc'], 'Clear the selection, close what is open'],
  [['z'], 'Reset all filters'],
  [['+', '−'], 'Around a focused actor: one step more or less; otherwise zoom'],
  [['0', 'f'], 'Fit everything in view'],
  [['?'], 'This help'],
];

const IN_GRAPH: readonly (readonly [readonly string[], string])[] = [
  [['Tab', 'Enter'], 'From the top of the page: skip to the graph'],
  [['←', '→', '↑', '↓'], 'Walk to the nearest actor in that direction'],
  [['Home'], 'Go to the best connected actor'],
  [['Enter'], 'Select the actor'],
  [['Backspace'], 'Go back to the actor before'],
];

const IN_MATRIX: typeof KEYS = [
  [['←', '→', '↑', '↓'], 'From cell to cell, and into the heads'],
  [['Home', 'End'], 'The first cell of the row, the last'],
  [['Page ↑', 'Page ↓'], 'Ten rows up or down'],
  [
    ['Enter'],
    'Open the quotes of the cell; again, those of its next tie; by agreement, compare the two',
  ],
];

const IN_TIME: typeof KEYS = [
  [['p'], 'Play through time, pause'],
  [[',', '.'], 'The day before with something new, the next'],
  [['←', '→'], 'On a handle of the time strip: a day earlier or later'],
  [['←', '→', '↑', '↓'], 'In the timeline: along the lane, to the lanes beside it'],
  [['Enter'], 'Open the quotes of the mark'],
];

const IN_ARTICLE: typeof KEYS = [
  [['Tab', 'Enter'], 'From the top of the page: skip to the text'],
  [['Tab'], 'Go to the marks in the text and to the list beside it'],
  [['↑', '↓', 'j', 'k'], 'From mark to mark'],
  [['Home', 'End'], 'The first mark, the last mark'],
  [['Enter'], 'Select the quote, or let it go'],
];

const ON_QUOTE: typeof KEYS = [[['Ctrl C'], 'Copy the long citation']];

export function HelpDialog({ onClose }: { onClose: () => void }) {
  const singleKeys = useSingleKeys();
  return (
    <Sheet title="Keys and help" side="centre" onClose={onClose}>
      <div className={styles['help']}>
        <section>
          <h3>Keys</h3>
          <KeyList keys={KEYS} />
          <label className={styles['switch']}>
            <input
              type="checkbox"
              checked={singleKeys}
              onChange={(event) => switchSingleKeys(event.target.checked)}
            />
            Use keys that are a single character
          </label>
        </section>
        <section>
          <h3>In the graph</h3>
          <KeyList keys={IN_GRAPH} />
          <p>
            Click selects, a double click shows one step around an actor, drag moves it. Back undoes
            a selection.
          </p>
        </section>
        <section>
          <h3>In the matrix</h3>
          <KeyList keys={IN_MATRIX} />
        </section>
        <section>
          <h3>In time</h3>
          <KeyList keys={IN_TIME} />
        </section>
        <section>
          <h3>In an article</h3>
          <KeyList keys={IN_ARTICLE} />
        </section>
        <section>
          <h3>On a quote</h3>
          <KeyList keys={ON_QUOTE} />
        </section>
        <section>
          <h3>Voices</h3>
          <Definitions wording={VOICE_WORDING} />
        </section>
        <section>
          <h3>How sure a date is</h3>
          <Definitions wording={CERTAINTY_WORDING} />
        </section>
        <section>
          <h3>What leaves this page</h3>
          <p>
            Nothing. There is no server behind it; the view is kept in the part of the address that
            browsers do not send, and files that you open are read here only.
          </p>
          <p>Demarche {import.meta.env['VITE_APP_VERSION']}</p>
        </section>
      </div>
    </Sheet>
  );
}

function KeyList({ keys }: { keys: typeof KEYS }) {
  return (
    <dl className={styles['keys']}>
      {keys.map(([names, meaning]) => (
        <div key={meaning}>
          <dt>
            {names.map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

function Definitions({
  wording,
}: {
  wording: Readonly<Record<string, { readonly label: string; readonly definition: string }>>;
}) {
  return (
    <dl className={styles['definitions']}>
      {Object.values(wording).map(({ label, definition }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{definition}</dd>
        </div>
      ))}
    </dl>
  );
}
