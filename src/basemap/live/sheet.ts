/**
 * The few rules that a map needs, in place of MapLibre's own 70 KB for controls and popups that are never made.
 * The cursor is inherited, so that whoever owns the container can change it over a mark.
 */
const RULES = `
.im-live-map {
  position: relative;
  width: 100%;
  height: 100%;
  overflow: hidden;
  touch-action: none;
  user-select: none;
  -webkit-user-select: none;
  -webkit-touch-callout: none;
  -webkit-tap-highlight-color: transparent;
}
.im-live-map .maplibregl-canvas { position: absolute; inset: 0 auto auto 0; /* physical: pixels are counted from there. */ }
.im-live-map .maplibregl-control-container { display: none; }
`;

interface Adopted {
  readonly sheet: CSSStyleSheet;
  users: number;
}

const adopted = new WeakMap<DocumentOrShadowRoot, Adopted>();

/** Adopts the sheet into a root, once however many maps it holds, and returns what gives it back. */
export function adoptSheet(root: ShadowRoot | Document): () => void {
  const entry = adopted.get(root) ?? adoptInto(root);
  entry.users++;
  let released = false;
  return () => {
    if (released) return;
    released = true;
    entry.users--;
    if (entry.users > 0) return;
    adopted.delete(root);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== entry.sheet);
  };
}

function adoptInto(root: ShadowRoot | Document): Adopted {
  // A sheet can only be adopted in the document that made it.
  const { defaultView } = root instanceof Document ? root : root.ownerDocument;
  const sheet = new (defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(RULES);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const entry = { sheet, users: 0 };
  adopted.set(root, entry);
  return entry;
}
