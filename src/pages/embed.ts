/** The page for an iframe: the element alone, filling the frame, and nothing of it kept in storage or history. */
import '../define';
import type { InfluenceMap } from '../influence-map';
import { answerHost } from './embed-frame';
import { type EmbedRefusal, type EmbedRequest, readOrigins, readRequest } from './embed-request';

/** Adopted rather than written into the page, where a policy for styles could forbid it. */
const STYLES = `
  :root { color-scheme: light dark; }
  @media print { :root { color-scheme: light; } }
  html, body { block-size: 100%; margin: 0; }
  influence-map { block-size: 100%; }
  .refusal { margin: 0; padding: 1rem 1.25rem; font: 1rem / 1.8 system-ui, sans-serif; }
`;

const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLES);
document.adoptedStyleSheets.push(sheet);
document.querySelector('#instead')?.remove();

const origins = document.querySelector<HTMLMetaElement>('meta[name="influence-map-origins"]')?.content ?? '';
const request = readRequest(new URL(location.href), readOrigins(origins));
if (request.ok) show(request);
else void refuse(request, new URLSearchParams(location.search).get('lang'));

function show({ story, lang, digits, theme, selected }: EmbedRequest): void {
  const map = document.createElement('influence-map') as InfluenceMap;
  map.src = story.href;
  if (lang) map.lang = lang;
  map.digits = digits;
  map.theme = theme;
  map.selected = selected;
  // A frame below the fold is a matter of the host's loading="lazy"; one that is loaded is there to be seen.
  map.loading = 'eager';
  map.addEventListener('influence-story', () => void describe(map));
  new MutationObserver(() => void describe(map)).observe(map, {
    attributes: true,
    attributeFilter: ['lang', 'data-theme'],
  });
  answerHost(map);
  document.body.append(map);
}

/** Title, language, direction and colours of the page, as the element shows them. */
async function describe(map: InfluenceMap): Promise<void> {
  const { directionOf, hasLanguage, localize } = await import('./embed-words');
  const { story, shownTheme } = map;
  // What was asked for is spoken as soon as its words are there.
  const language = hasLanguage(map.lang) ? map.lang : map.language;
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  document.documentElement.style.colorScheme = shownTheme;
  if (story) document.title = localize(story.title, language, story.language)?.text ?? story.id;
}

/** Says in a sentence why there is no map. */
async function refuse({ reason, found }: EmbedRefusal, lang: string | null): Promise<void> {
  const { directionOf, fill, hasLanguage, pageWords } = await import('./embed-words');
  const wanted = [lang, ...navigator.languages].find((tag): tag is string => !!tag && hasLanguage(tag)) ?? 'en';
  const words = pageWords(wanted);
  const sentence = {
    missing: () => fill(words.embed.storyMissing, { parameter: 'story' }),
    'no-address': () => fill(words.embed.storyNoAddress, { address: found }),
    elsewhere: () => fill(words.embed.storyElsewhere, { origin: found }),
  }[reason]();
  const said = document.createElement('p');
  said.className = 'refusal';
  said.setAttribute('role', 'alert');
  said.textContent = sentence;
  document.documentElement.lang = wanted;
  document.documentElement.dir = directionOf(wanted);
  document.body.append(said);
}
