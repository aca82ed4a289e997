import type { Draft } from '../draft';
import type { Report } from '../report';

type Texts = Readonly<Record<string, string>>;

/** Every text speaks all the story's languages (those of its title), and every translation all but the article's own. */
export function languages(draft: Draft, report: Report): void {
  // Without a title nothing says which languages to expect.
  if (!report.isFromFile(draft.title)) return;
  const all = draft.languages;
  for (const text of textsOf(draft)) if (report.isFromFile(text)) checkText(text, all, report);

  const others = all.filter((language) => language !== draft.language);
  const isTranslated = draft.passages.some(({ translation }) => translation);
  for (const passage of draft.passages) {
    if (passage.translation) checkText(passage.translation, others, report);
    else if (isTranslated && others.length > 0) {
      report.warning('missing-translation', report.at(passage, 'translation'), { languages: others });
    }
  }
}

function textsOf(draft: Draft): readonly Texts[] {
  const texts: readonly (Texts | undefined)[] = [
    draft.title,
    draft.summary,
    draft.article.publisher,
    draft.article.rights,
    ...draft.places.flatMap(({ name, note }) => [name, note]),
    ...draft.actors.map(({ name }) => name),
    ...draft.kinds.map(({ name }) => name),
    ...draft.flows.map(({ label }) => label),
    ...draft.tour.flatMap(({ title, text }) => [title, text]),
  ];
  return texts.filter((text) => text !== undefined);
}

function checkText(text: Texts, expected: readonly string[], report: Report): void {
  for (const language of expected) {
    if (Object.hasOwn(text, language)) continue;
    report.error('missing-language', report.at(text, language), { language, text });
  }
  for (const language of Object.keys(text)) {
    if (expected.includes(language)) continue;
    report.warning('extra-language', report.at(text, language), { language, expected });
  }
}
