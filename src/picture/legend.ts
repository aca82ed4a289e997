/** What the strokes of a picture mean: kinds, whose word they are, what became of them, each drawn as the map draws it. */
import { type AllMessages, localize } from '../locale';
import { SWATCH_SIZE, type SwatchSpec } from '../scene/swatch';
import { shownFlows } from '../state';
import type { Theme, ViewState } from '../state/types';
import { indexStory } from '../story/story-index';
import { type Act, type Flow, SOURCINGS, type Story } from '../story/types';
import { swatch } from '../story-layer/swatch';
import { plainPicture } from './map';
import { directed, type Setting } from './text';
import { wrap } from './wrap';

interface Entry {
  readonly spec: SwatchSpec;
  readonly text: string;
}

interface Group {
  readonly title: string;
  readonly entries: readonly Entry[];
}

export interface LegendOptions {
  readonly story: Story;
  readonly view: ViewState;
  readonly theme: Theme;
  readonly words: AllMessages;
  readonly tokens: ReadonlyMap<string, string>;
  readonly box: { readonly x: number; readonly y: number; readonly width: number };
  /** Where the title of a group stands: in a line of its own, or in a column of its own. */
  readonly titles: 'above' | 'beside';
}

const FONT = 12;
const ROW = 24;
const LINE = 17;
const TITLE = 22;
/** From the top of a row to the line that its words stand on. */
const MIDDLE = ROW / 2 + FONT * 0.36;
/** Pixels from a swatch to its words, from there to the next swatch, and from one group to the next. */
const GAP = { words: 7, entries: 18, groups: 8 };
/** Share of its size in the panel that a swatch has here. */
const SWATCH = 0.72;

/** Acts that the map draws with a full head. */
const TAKEN: readonly Act[] = ['done', 'ongoing'];

/** Lines of groups, from `box.y` down, and how high they stand together. */
export function drawLegend(setting: Setting, options: LegendOptions): { parts: readonly SVGElement[]; height: number } {
  const { make, measure, direction, token } = setting;
  const { box, titles } = options;
  const all = groups(options);
  const strong = (text: string): number => measure(text, FONT, true);
  const margin = titles === 'above' ? 0 : Math.max(0, ...all.map(({ title }) => strong(title))) + GAP.entries;
  const rightToLeft = direction === 'rtl';
  const parts: SVGElement[] = [];
  let y = box.y;
  const write = (text: string, x: number, baseline: number, ink: string, more: Record<string, string | number> = {}) =>
    parts.push(
      make(
        'text',
        {
          x: rightToLeft ? box.x + box.width - x : box.x + x,
          y: baseline,
          'text-anchor': rightToLeft ? 'end' : 'start',
          'font-size': FONT,
          fill: token(ink),
          ...more,
        },
        directed(text, direction),
      ),
    );
  for (const { title, entries } of all) {
    const isAbove = titles === 'above';
    write(title, 0, isAbove ? y + FONT + 3 : y + MIDDLE, 'ink-soft', { 'font-weight': 700 });
    if (isAbove) y += TITLE;
    const indent = SWATCH_SIZE.width * SWATCH + GAP.words;
    const room = box.width - margin;
    const written = entries.map(({ spec, text }) => {
      const lines = wrap(text, room - indent, 3, FONT, (line, size) => measure(line, size, false));
      return { spec, lines, width: indent + Math.max(...lines.map((line) => measure(line, FONT, false))) };
    });
    const spots = arranged(
      written.map(({ width }) => width),
      room,
    );
    written.forEach(({ spec, lines }, at) => {
      const spot = spots[at] ?? { x: 0, row: 0 };
      if (at > 0 && spot.row !== spots[at - 1]?.row) y += ROW;
      const x = margin + spot.x;
      const left = rightToLeft ? box.x + box.width - x - SWATCH_SIZE.width * SWATCH : box.x + x;
      parts.push(drawSwatch(setting, spec, options, left, y + (ROW - SWATCH_SIZE.height * SWATCH) / 2));
      lines.forEach((line, index) => {
        write(line, x + indent, y + MIDDLE + index * LINE, 'ink');
      });
      // What is as wide as all of it stands alone, and nothing beside its further lines.
      y += (lines.length - 1) * LINE;
    });
    y += ROW + (isAbove ? GAP.groups : 0);
  }
  return { parts, height: y - box.y };
}

/** One after the other; where that takes several rows, and columns take no more of them, in columns. */
function arranged(widths: readonly number[], room: number): readonly { readonly x: number; readonly row: number }[] {
  let x = 0;
  let row = 0;
  const inRows = widths.map((width) => {
    if (x > 0 && x + width > room) {
      x = 0;
      row++;
    }
    const spot = { x, row };
    x += width + GAP.entries;
    return spot;
  });
  const columns = Math.ceil(widths.length / (row + 1));
  const pitch = Math.max(...widths) + GAP.entries;
  if (row === 0 || columns * pitch - GAP.entries > room) return inRows;
  return widths.map((_, at) => ({ x: (at % columns) * pitch, row: Math.floor(at / columns) }));
}

/** Of what is shown, and no more. */
function groups({ story, view, words }: LegendOptions): readonly Group[] {
  const index = indexStory(story);
  const flows = [...shownFlows(index, view)].flatMap((id) => index.flows.get(id) ?? []);
  const { legend, sourcing } = words;
  const some = (is: (flow: Flow) => boolean, entry: Entry): readonly Entry[] => (flows.some(is) ? [entry] : []);
  return [
    {
      title: legend.kinds,
      entries: story.kinds.flatMap(({ id, name }) =>
        some(({ kind }) => kind === id, {
          spec: { type: 'kind', kind: id },
          text: localize(name, view.language, story.language)?.text ?? id,
        }),
      ),
    },
    {
      title: legend.sourcing,
      entries: SOURCINGS.flatMap((each) =>
        some((flow) => flow.sourcing === each, {
          spec: { type: 'sourcing', sourcing: each },
          text: sourcing.names[each],
        }),
      ),
    },
    {
      title: legend.acts,
      entries: [
        ...some(({ act }) => TAKEN.includes(act), { spec: { type: 'act', act: 'done' }, text: legend.actTaken }),
        ...some(({ act }) => !TAKEN.includes(act), { spec: { type: 'act', act: 'offered' }, text: legend.actNotTaken }),
        ...some(({ inferred }) => inferred.length > 0, { spec: { type: 'inferred' }, text: legend.inferred }),
      ],
    },
  ].filter(({ entries }) => entries.length > 0);
}

/** As a group: an SVG in an SVG is more than some renderers draw. */
function drawSwatch(
  { make, direction }: Setting,
  spec: SwatchSpec,
  { story, theme, words, tokens }: LegendOptions,
  x: number,
  y: number,
): SVGGElement {
  const { language, number: formatNumber } = words;
  const drawn = swatch(spec, story, theme, { language, direction, formatNumber });
  plainPicture(drawn, tokens);
  return make(
    'g',
    { class: 'im-swatch', transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${SWATCH})` },
    ...drawn.childNodes,
  );
}
