/** Says of a fault what was found and what was expected; fetched only for a story that has some. */
import { didYouMean } from './did-you-mean';
import { inWords, quoted } from './in-words';
import type { IssueFacts } from './issue-facts';
import type { Wording } from './report';

/** Places of a ring that are named; of a longer one, the first. */
const MOST_NAMED = 8;

const WORDS: { readonly [Code in keyof IssueFacts]: (facts: IssueFacts[Code]) => Wording } = {
  'article-missing': ({ isNamed }) => ({
    found: isNamed ? 'no text' : 'no address of a text',
    expected: 'the text of the article, in which the quotes can be looked up',
  }),
  'claim-without-speaker': ({ sourcing, evidence }) => ({
    found: `${quoted(sourcing)} without a speaker`,
    expected: `a speaker in its evidence (${evidence.join(', ')}), or another sourcing where the article itself speaks`,
  }),
  'dangling-reference': ({ id, sort, wanted, candidates }) => ({
    found: sort ? `${quoted(id)}, which is ${withArticle(sort)}` : `${quoted(id)}, which is no id in this file`,
    expected: `the id of ${withArticle(wanted.join(' or '))}`,
    hint: sort ? null : () => didYouMean(id, candidates()),
  }),
  'duplicate-id': ({ id, owner }) => ({
    found: quoted(id),
    expected: `an id of its own; ${owner} has this one already`,
  }),
  'duplicate-mention': ({ exact, place }) => ({
    found: `${quoted(exact)} for ${quoted(place)}, a second time`,
    expected: 'one mention for the same words',
  }),
  'end-not-named': ({ end, place, evidence }) => ({
    found: quoted(place),
    expected: `a mention of this place in the evidence (${evidence.join(', ')}), or ${quoted(end)} in inferred`,
  }),
  'evidence-not-found': ({ flow }) => ({
    found: `${quoted(flow)}, none of whose passages was found in the article`,
    expected: 'at least one passage that stands in the article',
  }),
  'extra-language': ({ language, expected }) => ({
    found: quoted(language),
    expected: `${expected.map(quoted).join(', ') || 'none'}: the languages of the title, in a translation without the article’s own`,
  }),
  'flow-left-out': ({ lost }) => ({
    found:
      lost === null ? 'a flow whose passages are left out' : `a flow that needs ${quoted(lost)}, which is left out`,
    expected: 'things that can be shown: see the issues of what is left out',
  }),
  'flow-without-evidence': ({ flow }) => ({
    found: `${quoted(flow)} without a passage`,
    expected: 'the id of at least one passage that says so',
  }),
  'inferred-but-named': ({ end, place }) => ({
    found: `${quoted(end)}, though a mention in the evidence names ${quoted(place)}`,
    expected: 'only the ends that the evidence does not name',
  }),
  'inferred-without-via': ({ end }) => ({ found: quoted(end), expected: 'an end that this flow has' }),
  'missing-language': ({ language, text }) => ({
    found: Object.keys(text).map(quoted).join(', ') || 'no language',
    expected: `the text in ${quoted(language)} too, a language of the title or of the article`,
  }),
  'missing-translation': ({ languages }) => ({
    found: 'nothing',
    expected: `a translation (${languages.join(', ')}), as other passages have`,
  }),
  'not-a-story': ({ json }) => ({
    found: inWords(json),
    expected: 'a story: an object with version, places, passages and flows',
  }),
  'outline-crosses-itself': ({ edges: [one, other] }) => ({
    found: `the edge after position ${one} crosses the edge after position ${other}`,
    expected: 'a ring that does not cross itself',
  }),
  'outline-elsewhere': ({ position, place }) => ({
    found: `${position.join(', ')}, away from the outline of ${quoted(place)}`,
    expected: 'a position inside the outline or near it',
  }),
  'outline-empty': ({ what }) =>
    what === 'ring'
      ? { found: 'a ring that encloses nothing', expected: 'a ring that encloses an area' }
      : { found: 'no ring', expected: 'at least one ring' },
  'outline-missing': () => ({
    found: 'nothing',
    expected: 'an outline, since the level of precision is area',
  }),
  'outline-open': ({ first, last }) => ({
    found: `it begins at ${first.join(', ')} and ends at ${last.join(', ')}`,
    expected: 'a closed ring, whose last position repeats its first',
  }),
  'outline-too-fine': ({ length, most }) => ({
    found: `${length} positions`,
    expected: `at most ${most}; simplify the outline`,
  }),
  'outline-too-short': ({ length }) => ({
    found: `${length} positions`,
    expected: 'at least 4, the last of which repeats the first',
  }),
  'place-not-found': ({ place }) => ({
    found: quoted(place),
    expected: 'a place that a mention in some passage names',
    hint: 'None of its mentions was found in the article: see their issues.',
  }),
  'place-without-mention': ({ place }) => ({
    found: quoted(place),
    expected: 'a place that a mention in some passage names',
  }),
  'radius-missing': () => ({
    found: 'nothing',
    expected: 'metres by which the position may be off, since the level is approximate',
  }),
  'too-many-issues': ({ count, most }) => ({
    found: `${count} issues`,
    expected: `at most ${most}; the others are not listed`,
  }),
  'too-many-items': ({ of, count, most }) => ({
    found: `${of === 'items' ? 'a list of ' : ''}${count} ${of}`,
    expected: `at most ${most}; the others are left out`,
  }),
  'translated-not-found': ({ words, exact, language, translation }) => ({
    found: `${quoted(words)} (for ${quoted(exact)})`,
    expected:
      translation === ''
        ? `a passage with a translation in ${quoted(language)}`
        : `words of the translation ${quoted(translation)}, once for each mention that is translated so`,
  }),
  'unknown-field': ({ key, known }) => ({
    found: inWords(key),
    expected: `one of ${known.join(', ')}`,
    hint: () => didYouMean(key, known),
  }),
  'unknown-speaker': ({ speaker, actors }) => ({
    found: quoted(speaker),
    expected: 'the id of an actor, or a name as a reader should see it',
    hint: () => didYouMean(speaker, actors),
  }),
  'unknown-version': ({ version }) => ({ found: inWords(version), expected: '1' }),
  'via-is-an-end': ({ via, end }) => ({
    found: `${quoted(via)}, which is ${quoted(end)} too`,
    expected: 'a place between the two ends',
  }),
  'within-cycle': ({ trail, parent }) => ({
    found: ringInWords(trail, parent),
    expected: 'a place that does not lie within itself',
  }),
};

export function issueWords<Code extends keyof IssueFacts>(code: Code, facts: IssueFacts[Code]): Wording {
  return WORDS[code](facts);
}

function withArticle(sort: string): string {
  return `${sort.startsWith('a') ? 'an' : 'a'} ${sort}`;
}

function ringInWords(trail: readonly string[], parent: string): string {
  const ring = trail.slice(trail.indexOf(parent));
  const named = ring.length > MOST_NAMED ? [...ring.slice(0, MOST_NAMED), '…'] : ring;
  return [...named, parent].join(' within ');
}
