import { findQuote } from '../../text/find-quote';
import type { Draft } from '../draft';
import type { Report } from '../report';

/**
 * Every passage stands in the article word for word, and in one place alone. Sets where. Without the article's text no
 * quote can be looked up: all ranges stay `null`, and one issue says so.
 */
export function quotes(draft: Draft, report: Report): void {
  const { text } = draft;
  if (text.original === '') {
    const isNamed = draft.article.text !== undefined;
    report[isNamed ? 'error' : 'warning']('article-missing', '$.article.text', { isNamed });
    return;
  }
  for (const passage of draft.passages) {
    const { quote } = passage;
    const search = findQuote(text, quote);
    if (search.status === 'found') passage.range = search.range;
    else report.miss({ what: 'quote', quote, path: report.at(quote), search, text, searched: text });
  }
}
