// What of Cytoscape does the picture never use?
import type { Plugin } from 'vite';

// What the picture never asks of Cytoscape; together a quarter of its 136 kB (gzip). Each cut must be found, so an upgrade
// that moves the code fails the build instead of bringing it back. See docs/decisions/0004-slim-cytoscape.md.
const CUTS: readonly (readonly [cut: RegExp, left: string])[] = [
  // Layouts come from our worker; Cytoscape is told where things are.
  [/^var layout = \[\{[^\]]*\}\];/m, "var layout = [{ name: 'preset', impl: PresetLayout }];"],
  [
    /^(BreadthFirst|Circle|Concentric|Cose|Grid|Null|Random)Layout\.prototype\.(\w+) = /gm,
    'var unused$1$2 = ',
  ],
  // Graph statistics are our own, in src/graph.
  [/^\[elesfn\$v, elesfn\$u, [^\]]*\]\.forEach/m, '[].forEach'],
  [/^elesfn\$[nmlv]\.\w+ = (?:elesfn\$[nmlv]\.\w+ = )?elesfn\$[nmlv]\.\w+;$/gm, ''],
  [/^var heapExports = requireHeap/m, 'var heapExports = /* @__PURE__ */ requireHeap'],
  // WebGL drops the dashes that tell stances apart, so the canvas draws.
  [/if \(options\.webgl\) \{\s*r\.initWebgl/, 'if (false) {\n    r.initWebgl'],
  [/, CRp\$4, CRp\$3/, ', CRp$3'],
  // Pictures inside nodes: they would be fetched from wherever the data say.
  [/, CRp\$8, CRp\$7/, ', CRp$7'],
  [/^BRp\$4\.getCachedImage = /m, 'var unusedImage = '],
  [/^CRp\$8\.drawInscribedImage = /m, 'var unusedInscribed = '],
  // Names are written by our own layer, and style sheets are values, not text.
  [/^CRp\$7\.drawElementText = /m, 'CRp$7.drawElementText = () => {};\nvar unusedElementText = '],
  [/^CRp\$7\.(drawText|setupTextStyle|getTextAngle) = /gm, 'var unused$1 = '],
  [
    /^BRp\$9\.(getLabelText|calculateLabelDimensions|applyPrefixedLabelDimensions) = /gm,
    'var unusedLabel$1 = ',
  ],
  [/^CRp\$5\.createGradientStyleFor = /m, 'var unusedGradient = '],
  [/^styfn\$3\.(appendFromString|fromString) = /gm, 'var unusedStyle$1 = '],
  // Shapes and lines that our style sheet does not use, and boxes of selection, which are switched off.
  [/^ {2}this\.generate(?:Barrel|CutRectangle|BottomRoundrectangle)\(\);$/gm, ''],
  [/^BRp\$2\.generate(Barrel|CutRectangle|BottomRoundrectangle) = /gm, 'var unusedShape$1 = '],
  [/^CRp\$3\.draw(Barrel|CutRectangle|BottomRoundRectangle)Path = /gm, 'var unusedPath$1 = '],
  [/^CRp\$6\.draw(Pie|Stripe) = /gm, 'var unusedDraw$1 = '],
  [/^CRp\$9\.drawEdgeTrianglePath = /m, 'var unusedTriangle = '],
  [/^BRp\$c\.find(Taxi|Segments|CompoundLoop)Points = /gm, 'var unusedLine$1 = '],
  // Colours come from our style sheets as numbers; Cytoscape's own defaults name only these.
  [
    /^var colors = \{[^}]*\};/m,
    'var colors = { transparent: [0, 0, 0, 0], black: [0, 0, 0], white: [255, 255, 255] };',
  ],
  // The style sheet is read once, with ours, and not before it without.
  [
    /if \(_p\.styleEnabled\) \{\s*cy\.setStyle\(\[\]\);\s*\}/,
    'if (_p.styleEnabled) cy.setStyle(options.style ?? []);',
  ],
  [/if \(_p\.styleEnabled\) \{\s*cy\.style\(\)\.append\(initStyle\);\s*\}/, ''],
  // Layers make frames of large pictures quick; a small one they would only make late, and drawn otherwise than at first.
  [
    /r\.drawLayeredElements\(context, eles\.nondrag, pixelRatio, extent\);/,
    'if (eles.nondrag.length > 150) $& else r.drawElements(context, eles.nondrag);',
  ],
  // Pictures as files are to be drawn by us, with text that stays text.
  [/, CRp\$3, CRp\$2, CRp\$1\]/, ', CRp$3, CRp$1]'],
  [/^BRp\$e\.getAllInBox = /m, 'var unusedBox = '],
  // Elements come and go with the scene; nobody moves one to another parent or writes it down.
  [/^elesfn\$1\.(json|move) = /gm, 'var unusedElement$1 = '],
  [/^elesfn\$b\.boundingBoxAt = /m, 'var unusedBoundingBoxAt = '],
  // What travels is moved by our own tween, and no style fades into another.
  [
    /^\[define\$3, define\$2, define\$1\]\.forEach/m,
    '[{ animated: () => () => false }, define$2, define$1].forEach',
  ],
  [/^ {2}(?:animate|animation|clearQueue|delay|delayAnimation|stop): define\.\w+\(\),?$/gm, ''],
  [/^ +stepAll\(now, cy\);$/gm, ''],
  [
    /^styfn\$8\.updateTransitions = /m,
    'styfn$8.updateTransitions = () => {};\nvar unusedTransitions = ',
  ],
];

export function slimCytoscape(): Plugin {
  return {
    name: 'demarche:slim-cytoscape',
    apply: 'build',
    transform: {
      filter: { id: /cytoscape\.esm\.mjs$/ },
      handler(code) {
        return {
          code: CUTS.reduce((text, [cut, left]) => {
            if (text.search(cut) === -1) throw new Error(`Cytoscape has changed: no ${cut}`);
            return text.replace(cut, left);
          }, code),
          map: null,
        };
      },
    },
  };
}
