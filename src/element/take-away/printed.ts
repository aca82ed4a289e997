/** What is printed in place of map and panel: the map, its legend, and every passage with the number it has on the map. */
import { allMessages, directionOf, fill, type Localized } from '../../locale';
import { filterSentence } from '../../panels/models/filter';
import { flowRow, routeInWords, sourcingInWords } from '../../panels/models/flow-words';
import { quoteModel, type Wording } from '../../panels/models/quote';
import { inReadersLanguage, readingOf, type WholeReading } from '../../panels/models/reading';
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
import { inReadingOrder } from '../../state';
import type { Passage } from '../../story/types';
import { LABEL_FONT, measureText } from '../../story-layer/measure-text';
import type { AttributeElement } from '../attributes';
import type { Shown } from '../widget';

/** Pixels of the map; as wide as the text of an A4 page, so that its letters keep their size. */
const MAP = { width: 700, height: 640 };
const INSETS = { top: 10, right: 12, bottom: 26, left: 12 };

export function printedPart(element: AttributeElement, { story, view: shown }: Shown, land: Land | null): HTMLElement {
  const page = element.ownerDocument;
  const words = allMessages(shown.language, element.digits);
  const view = { ...shown, selected: null, hovered: null };
  const reading = readingOf(story, view, words);
  const { take, claims } = words.about;
  const setting = settingOf(page, words.direction);
  const { figure, numbers } = drawFigure(setting, reading, land);
  const filtered = filterSentence(reading);
  const { url, publisher, rights } = story.article;
  const make = makeHtml(page);
  return make('article', { class: 'im-print', lang: words.language, dir: words.direction }, [
    localized(make, 'h1', inReadersLanguage(reading, story.title)),
    make('p', { class: 'im-print-soft' }, [
      fill(words.byline, { publisher: inReadersLanguage(reading, publisher).text }),
    ]),
    make('p', {}, [claims]),
    ...(filtered === null ? [] : [make('p', { class: 'im-print-filter' }, [filtered])]),
    ...figure,
    make('p', { class: 'im-print-soft' }, [take.numbers]),
    make('h2', {}, [words.lists.passages]),
    make(
      'ol',
      {},
      inReadingOrder(story.passages).map((passage) => printedPassage(make, reading, passage, numbers)),
    ),
    make('footer', { class: 'im-print-soft' }, [
      localized(make, 'p', inReadersLanguage(reading, rights)),
      ...(url === undefined ? [] : [make('p', { dir: 'ltr' }, [url])]),
    ]),
  ]);
}

function settingOf(page: Document, direction: 'ltr' | 'rtl'): Setting & { tokens: ReadonlyMap<string, string> } {
  const tokens = new Map(tokensOf('light')).set('font', LABEL_FONT);
  return { make: makeIn(page), measure: measureText, direction, token: (name) => tokens.get(name) ?? '', tokens };
}

/** The map with its plates, and the legend under it; and the numbers that stand on the map. */
function drawFigure(
  setting: ReturnType<typeof settingOf>,
  { story, view, messages: words }: WholeReading,
  land: Land | null,
) {
  const { make, tokens } = setting;
  const camera = { ...openingCamera(story, MAP, INSETS, measureText), ...MAP };
  const look = { story, view, theme: 'light' as const, camera, insets: INSETS, credited: true };
  const { element, scene } = drawMap(setting, look, land, words, tokens);
  // Where a screen says how many flows there are, paper says which passages.
  for (const count of element.querySelectorAll('.im-map-count, .im-ring-count')) count.remove();
  const corner = {
    x: words.direction === 'rtl' ? 0 : MAP.width / 2,
    y: MAP.height - 22,
    width: MAP.width / 2,
    height: 22,
  };
  const plates = drawPlates(setting, story, scene, words, [corner]);
  element.append(plates.element);
  const box = { x: 0, y: 4, width: MAP.width };
  const legend = drawLegend(setting, { story, view, theme: 'light', words, tokens, box });
  const height = Math.ceil(legend.height + 8);
  const drawn = make('svg', { viewBox: `0 0 ${MAP.width} ${height}` }, ...legend.parts);
  for (const [svg, name] of [
    [element, 'map'],
    [drawn, 'legend'],
  ] as const) {
    svg.setAttribute('class', `im-print-${name}`);
    svg.removeAttribute('width');
    svg.removeAttribute('height');
  }
  return { figure: [element, drawn], numbers: plates.numbers };
}

function printedPassage(
  make: MakeHtml,
  reading: WholeReading,
  passage: Passage,
  onMap: ReadonlySet<number>,
): HTMLElement {
  const { messages, story, index } = reading;
  const { quote, about, number, comma } = messages;
  const { original, translation, speaker, line, found } = quoteModel(reading, passage);
  const own = passageNumbers(story).get(passage.id) ?? 0;
  const facts = [
    speaker?.text ?? quote.articleSays,
    ...(line === null ? [] : [fill(quote.readInArticle, { line: number(line) })]),
    ...(onMap.has(own) ? [] : [about.take.offMap]),
  ];
  const flows = index.flowsByPassage.get(passage.id) ?? [];
  return make('li', { 'data-id': passage.id }, [
    make('span', { class: 'im-print-number' }, [number(own)]),
    make('div', {}, [
      wording(make, 'blockquote', original),
      make('p', { class: 'im-print-soft' }, [facts.join(' · ')]),
      ...(found ? [] : [make('p', { class: 'im-print-soft' }, [quote.notFound])]),
      ...(translation
        ? [make('p', {}, [make('b', {}, [`${quote.translation}: `]), wording(make, 'span', translation)])]
        : []),
      ...flows.map((flow) => {
        const { label, kind, route } = flowRow(reading, flow);
        const said = [kind.text, routeInWords(reading, route), sourcingInWords(reading, flow), messages.acts[flow.act]];
        return make('p', { class: 'im-print-flow', 'data-id': flow.id }, [
          localized(make, 'b', label),
          ` (${said.join(comma)})`,
        ]);
      }),
    ]),
  ]);
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

function wording(make: MakeHtml, tag: string, { language, direction, runs }: Wording): HTMLElement {
  return make(tag, { lang: language, dir: direction }, [runs.map(({ text }) => text).join('')]);
}
