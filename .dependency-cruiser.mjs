// Who may import whom? The law of the house, stated once.
const MAY_IMPORT = {
  model: [],
  graph: ['model'],
  view: ['model', 'graph'],
  exchange: ['model', 'graph', 'view'],
  embed: ['model', 'graph', 'view'],
  element: ['embed'],
  canvas: ['model', 'graph', 'view'],
  picture: ['model', 'graph', 'view', 'exchange', 'canvas'],
  workers: ['model', 'graph', 'view', 'exchange'],
  state: ['model', 'graph', 'view', 'workers'],
  features: [
    'model',
    'graph',
    'view',
    'exchange',
    'embed',
    'canvas',
    'picture',
    'workers',
    'state',
  ],
  app: [
    'model',
    'graph',
    'view',
    'exchange',
    'embed',
    'canvas',
    'picture',
    'workers',
    'state',
    'features',
  ],
  cli: ['model', 'graph', 'view', 'exchange'],
  bundle: [],
};

const PACKAGES_OF = {
  valibot: 'model|embed',
  'd3-force': 'graph',
  cytoscape: 'canvas',
  'zustand|@tanstack/react-query': 'state|app',
  'react|react-dom|lucide-react': 'state|features|app',
  uqr: 'features',
  '@valibot/to-json-schema': 'cli',
};

/** @param {string} name @param {object} from @param {object} to */
const error = (name, from, to) => ({ name, severity: 'error', from, to });

export default {
  forbidden: [
    ...Object.entries(MAY_IMPORT).map(([room, others]) =>
      error(
        `${room}-imports-only-${others.join('-') || 'itself'}`,
        { path: `^src/${room}/` },
        { path: '^(src|tests|data)/', pathNot: `^src/(${[room, ...others].join('|')})/` },
      ),
    ),
    ...Object.entries(PACKAGES_OF).map(([names, rooms]) =>
      error(
        `${names.replaceAll(/\W+/g, '-')}-only-in-${rooms.replaceAll('|', '-')}`,
        { path: '^src/', pathNot: `^src/(${rooms})/` },
        { path: `(^|/)node_modules/(@types/)?(${names})(/|$)` },
      ),
    ),
    error(
      'a-feature-knows-no-other-feature',
      { path: '^src/features/([^/]+)/' },
      { path: '^src/features/', pathNot: '^src/features/($1|shared)/' },
    ),
    error(
      'only-cli-and-bundle-touch-node',
      { path: '^src/', pathNot: '^src/(cli|bundle)/' },
      { dependencyTypes: ['core'] },
    ),
    error(
      'every-file-has-a-room',
      {
        path: '^src/(?!(model|graph|view|exchange|embed|element|canvas|picture|workers|state|features|app|cli|bundle)/)',
      },
      {},
    ),
    error('no-cycles', { path: '^src/' }, { circular: true }),
    error('no-import-into-nothing', { path: '^src/' }, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
