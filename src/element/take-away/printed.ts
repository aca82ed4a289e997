/** What is printed in place of map and panel: the map, its legend, and every passage with the number it has on the map. */
import { allMessages, directionOf, fill, type Localized } from '../../locale';
import { filterSentence } from '../../panels/models/filter';
import { flowRow, routeInWords } from '../../panels/models/flow-words';
import { quoteModel, type Wording } from '../../panels/models/quote';
import { inReadersLanguage, placeNamed, readingOf, type WholeReading } from '../../panels/models/reading';
import {
  drawLegend,
  drawMap,
  drawPlates,
  type Land,
  makeIn,
  passageNumbers,
  type Setting,
  tokensOf,
} from '../../picture';
import { openingCamera } from '../../scene';
import type { Scene } from '../../scene/types';
import { inReadingOrder } from '../../state';
import type { Flow, Passage } from '../../story/types';
import { LABEL_FONT, measureText } from '../../story-layer/measure-text';
import type { AttributeElement } from '../attributes';
import type { Shown } from '../widget';

/** Pixels of the map; as wide as the text of an A4 page, and so high that its legend stands on a Letter page with it. */
const MAP = { width: 720, height: 600 };
const INSETS = { top: 10, right: 12, bottom: 26, left: 12 };

/** Between two facts in one line. */
const DOT = ' · ';

export function printedPart(element: AttributeElement, { story, view: shown }: Shown, land: Land | null): HTMLElement {
  const page = element.ownerDocument;
  const words = allMessages(shown.language, element.digits);
  const view = { ...shown, selected: null, hovered: null };
  const reading = readingOf(story, view, words);
  const { take, claims } = words.about;
  const setting = settingOf(page, words.direction);
  const { figure, numbers, stands } = drawFigure(setting, reading, land);
  const filtered = filterSentence(reading);
  const passages = inReadingOrder(story.passages).filter(({ id }) => reading.left?.passages.has(id) ?? true);
  const { url, publisher, rights } = story.article;
  const make = makeHtml(page);
  return make('article', { class: 'im-print', lang: words.language, dir: words.direction }, [
    make('header', {}, [
      localized(make, 'h1', inReadersLanguage(reading, story.title)),
      make('p', { class: 'im-print-soft' }, [
        fill(words.byline, { publisher: inReadersLanguage(reading, publisher).text }),
      ]),
      make('p', { class: 'im-print-claims' }, [claims]),
      ...(filtered === null ? [] : [make('p', { class: 'im-print-filter' }, [filtered])]),
    ]),
    ...figure,
    make('p', { class: 'im-print-soft' }, [take.numbers]),
    ...(stands.length > 0 ? [make('p', { class: 'im-print-soft' }, [stands.join(' ')])] : []),
    ...(passages.length > 0 ? [make('h2', {}, [words.lists.passages])] : []),
    // Above the text that they speak of; after it they often took a sheet to themselves.
    make('header', { class: 'im-print-soft' }, [
      localized(make, 'p', inReadersLanguage(reading, rights)),
      ...(url === undefined ? [] : [make('p', { dir: 'ltr' }, [url])]),
    ]),
    make(
      'ol',
      {},
      passages.map((passage) => printedPassage(make, reading, passage, numbers)),
    ),
  ]);
}

function settingOf(page: Document, direction: 'ltr' | 'rtl'): Setting & { tokens: ReadonlyMap<string, string> } {
  const tokens = new Map(tokensOf('light')).set('font', LABEL_FONT);
  return { make: makeIn(page), measure: measureText, direction, token: (name) => tokens.get(name) ?? '', tokens };
}

/** The map with its plates, and the legend under it; and the numbers that stand on the map. */
function drawFigure(setting: ReturnType<typeof settingOf>, reading: WholeReading, land: Land | null) {
  const { story, view, messages: words } = reading;
  const { make, tokens } = setting;
  const camera = { ...openingCamera(story, MAP, INSETS, measureText), ...MAP };
  const look = { story, view, theme: 'light' as const, camera, insets: INSETS, credited: true, counted: false };
  const { element, scene } = drawMap(setting, look, land, words, tokens);
  const corner = {
    x: words.direction === 'rtl' ? 0 : MAP.width / 2,
    y: MAP.height - 22,
    width: MAP.width / 2,
    height: 22,
  };
  const plates = drawPlates(setting, story, scene, words, [corner], reading.left?.passages ?? null);
  const frame = make('rect', {
    x: 0.5,
    y: 0.5,
    width: MAP.width - 1,
    height: MAP.height - 1,
    fill: 'none',
    stroke: setting.token('line'),
  });
  element.append(plates.element, frame);
  const box = { x: 0, y: 0, width: MAP.width };
  const legend = drawLegend(setting, { story, view, theme: 'light', words, tokens, box, titles: 'beside' });
  const height = Math.ceil(legend.height);
  const drawn = make('svg', { viewBox: `0 0 ${MAP.width} ${height}` }, ...legend.parts);
  for (const [svg, name] of [
    [element, 'map'],
    [drawn, 'legend'],
  ] as const) {
    svg.setAttribute('class', `im-print-${name}`);
    svg.removeAttribute('width');
    svg.removeAttribute('height');
  }
  return { figure: [element, drawn], numbers: plates.numbers, stands: standsFor(reading, scene) };
}

/** Where a screen would unfold a place, paper says what lies in it. */
function standsFor(reading: WholeReading, { marks, camera }: Scene): readonly string[] {
  const { messages, left } = reading;
  return marks.flatMap(({ at: [x, y], name, folded }) => {
    const isSeen = x > 0 && y > 0 && x < camera.width && y < camera.height;
    const places = folded.filter((id) => left?.places.has(id) ?? true).map((id) => placeNamed(reading, id).text);
    if (!isSeen || places.length === 0) return [];
    return fill(messages.about.take.standsFor, { place: name, places: messages.list(places) });
  });
}

function printedPassage(
  make: MakeHtml,
  reading: WholeReading,
  passage: Passage,
  onMap: ReadonlySet<number>,
): HTMLElement {
  const { messages, story, index, shown } = reading;
  const { quote, about, number } = messages;
  const { original, translation, speaker, line, found } = quoteModel(reading, passage);
  const own = passageNumbers(story).get(passage.id) ?? 0;
  const facts = [
    speaker?.text ?? quote.articleSays,
    ...(line === null ? [] : [fill(quote.readInArticle, { line: number(line) })]),
    ...(onMap.has(own) ? [] : [about.take.offMap]),
  ];
  const flows = (index.flowsByPassage.get(passage.id) ?? []).filter(({ id }) => shown.has(id));
  return make('li', { 'data-id': passage.id }, [
    make('span', { class: 'im-print-number' }, [number(own)]),
    make('div', {}, [
      wording(make, 'blockquote', original),
      make('p', { class: 'im-print-soft' }, [facts.join(DOT)]),
      ...(found ? [] : [make('p', { class: 'im-print-soft' }, [quote.notFound])]),
      ...(translation?.language === messages.language
        ? [
            make('p', { class: 'im-print-soft im-print-ours' }, [quote.translation]),
            wording(make, 'p', translation, 'im-print-read'),
          ]
        : []),
      ...flows.map((flow) => printedFlow(make, reading, flow)),
    ]),
  ]);
}

/** Beside a stroke of its kind's colour. */
function printedFlow(make: MakeHtml, reading: WholeReading, flow: Flow): HTMLElement {
  const { label, kind, route, standing } = flowRow(reading, flow);
  const element = make('p', { class: 'im-print-flow', 'data-id': flow.id }, [
    localized(make, 'b', label),
    make('span', {}, [[kind.text, routeInWords(reading, route), standing].join(DOT)]),
  ]);
  element.style.borderColor = reading.colors.get(flow.kind)?.light ?? '';
  return element;
}

type MakeHtml = ReturnType<typeof makeHtml>;

function makeHtml(page: Document) {
  return (tag: string, attributes: Readonly<Record<string, string>>, children: readonly (Node | string)[]) => {
    const element = page.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
}

function localized(make: MakeHtml, tag: string, { text, language }: Localized): HTMLElement {
  return make(tag, { lang: language, dir: directionOf(language) }, [text]);
}

function wording(make: MakeHtml, tag: string, { language, direction, runs }: Wording, className = ''): HTMLElement {
  return make(tag, { lang: language, dir: direction, class: className }, [runs.map(({ text }) => text).join('')]);
}
