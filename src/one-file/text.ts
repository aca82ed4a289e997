/** The story as plain HTML, for a reader without JavaScript: what it is about, and each passage, then who says it. */
import { STILL_SOURCES } from '../basemap/still/layers';
import { directionOf, localize } from '../locale/languages';
import { pageWords } from '../locale/pages';
import { fill } from '../locale/phrase';
import { escapeHtml } from '../pages/snippets';
import type { LocalizedText, Passage, Story } from '../story/types';

export function textOf(story: Story, language: string): string {
  const { oneFile: words } = pageWords(language);
  const [land = '', names = ''] = STILL_SOURCES;
  const credits = fill(words.credits, { tool: 'influence-map', land, names });
  const lines = [
    `<p class="soft">${escapeHtml(words.withoutScript)}</p>`,
    ...[language, ...story.languages.filter((tag) => tag !== language)].flatMap((tag) => {
      const summary = story.summary[tag];
      return summary ? element('p', summary, { lang: tag }) : [];
    }),
    `<h2>${escapeHtml(words.passages)}</h2>`,
    `<ol>${story.passages.map((passage) => `<li>${passageText(passage)}</li>`).join('\n')}</ol>`,
    `<h2>${escapeHtml(words.sources)}</h2>`,
    ...soft(story.article.rights),
    `<p class="soft">${escapeHtml(credits)}</p>`,
  ];
  return `<div class="text">\n${lines.join('\n')}\n</div>`;

  function passageText({ quote, speaker, translation = {} }: Passage): string {
    const said = speaker === undefined ? null : nameOf(speaker);
    return [
      element('blockquote', quote.exact, { lang: story.language }),
      ...(said === null ? [] : [element('p', `— ${said.text}`, { lang: said.language, class: 'said' })]),
      ...Object.entries(translation).map(([lang, text]) => element('p', text, { lang, class: 'soft' })),
    ].join('');
  }

  function nameOf(speaker: string) {
    const actor = story.actors.find(({ id }) => id === speaker);
    return actor ? localize(actor.name, language, story.language) : { text: speaker, language: story.language };
  }

  function soft(text: LocalizedText): readonly string[] {
    const found = localize(text, language, story.language);
    return found ? [element('p', found.text, { lang: found.language, class: 'soft' })] : [];
  }
}

interface Attributes {
  readonly lang: string;
  readonly class?: string;
}

/** Text in its own language and direction. */
function element(name: string, text: string, { lang, class: className }: Attributes): string {
  const written = className === undefined ? '' : ` class="${className}"`;
  return `<${name}${written} lang="${escapeHtml(lang)}" dir="${directionOf(lang)}">${escapeHtml(text)}</${name}>`;
}
