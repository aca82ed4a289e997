import { locateTranslated } from '../../text/locate-translated';
import type { Draft, DraftMention } from '../draft';
import type { Report } from '../report';

/** What a mention is said to be in a translation stands in that translation. What does not is left out. */
export function translatedMentions(draft: Draft, report: Report): void {
  for (const passage of draft.passages) {
    const languages = new Set(passage.mentions.flatMap(({ translated }) => Object.keys(translated ?? {})));
    for (const language of languages) {
      const named = passage.mentions.filter(({ translated }) => translated?.[language] !== undefined);
      const translation = passage.translation?.[language] ?? '';
      const ranges = locateTranslated(
        translation,
        named.map((mention) => wordsIn(mention, language)),
      );
      named.forEach((mention, index) => {
        if (ranges[index] || !mention.translated) return;
        const facts = { words: wordsIn(mention, language), exact: mention.exact, language, translation };
        report.error('translated-not-found', report.at(mention.translated, language), facts);
      });
      named.forEach((mention, index) => {
        if (!ranges[index] && mention.translated) delete mention.translated[language];
      });
    }
  }
}

function wordsIn(mention: DraftMention, language: string): string {
  return mention.translated?.[language] ?? '';
}
