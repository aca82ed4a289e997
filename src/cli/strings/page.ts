/** Every string of the interface on one page, the languages side by side, for someone who reads them over. */
import { group } from 'd3-array';
import { numberLocale, partsOf } from '../../locale';
import { CATEGORY, type Leaves, pluralsOf } from './leaves';

const STYLE = `
body { margin: 2rem auto; max-width: 75rem; padding: 0 1rem; font: 16px/1.6 system-ui, sans-serif; color: #1f1d1a; background: #fbf9f4; }
table { inline-size: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { padding: .4rem .6rem; border-block-end: 1px solid #ddd6c8; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
td:lang(ar) { font-size: 18px; line-height: 1.8; }
code, small { color: #5d574e; font: 13px/1.5 ui-monospace, monospace; }
mark { background: #f7e3a8; border-radius: 3px; padding-inline: .2em; }
p { margin: 0; }
`;

/** Numbers up to this one are tried for one that asks for a form. */
const FAR = 1_000;

/** The page, as HTML. */
export function stringsPage(leaves: ReadonlyMap<string, Leaves>): string {
  const languages = [...leaves.keys()];
  const paths = [...new Set([...leaves.values()].flatMap((all) => [...all.keys()]))];
  const plurals = new Set([...leaves.values()].flatMap((all) => [...pluralsOf(all)]));
  const phrases = [...new Set(paths.map((path) => phraseOf(path, plurals)))];
  const groups = group(phrases, (path) => path.split('.')[0] ?? '');
  const head = languages.map((language) => `<th scope="col" lang="en">${escaped(language)}</th>`).join('');
  const sections = [...groups].map(([name, all]) => {
    const rows = all.map((path) => {
      const cells = languages.map((language) => cell(language, leaves.get(language), path, plurals.has(path)));
      return `<tr><th scope="row"><code>${escaped(path)}</code></th>${cells.join('')}</tr>`;
    });
    return `<h2><code>${escaped(name)}</code></h2>\n<table><thead><tr><th></th>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
  });
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Words of influence-map</title><style>${STYLE}</style></head>
<body>
<h1>Words of influence-map</h1>
<p>${phrases.length} phrases in ${languages.length} languages. <mark>Marked</mark>: what is put in. A phrase that follows a number stands in all of its forms, each with the first number that asks for it.</p>
${sections.join('\n')}
</body>
</html>
`;
}

function phraseOf(path: string, plurals: ReadonlySet<string>): string {
  const phrase = path.replace(CATEGORY, '');
  return plurals.has(phrase) ? phrase : path;
}

function cell(language: string, all: Leaves | undefined, path: string, isPlural: boolean): string {
  const direction = new Intl.Locale(language).maximize().script === 'Arab' ? 'rtl' : 'ltr';
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const forms = isPlural
    ? pluralCategories.flatMap((category) => form(language, all?.get(`${path}.${category}`), category))
    : [filled(all?.get(path) ?? '—', null)];
  return `<td lang="${escaped(language)}" dir="${direction}">${forms.map((text) => `<p>${text}</p>`).join('')}</td>`;
}

function form(language: string, phrase: string | undefined, category: Intl.LDMLPluralRule): string[] {
  if (phrase === undefined) return [];
  const rules = new Intl.PluralRules(language);
  const example = Array.from({ length: FAR }, (_, number) => number).find(
    (number) => rules.select(number) === category,
  );
  const written = example === undefined ? null : new Intl.NumberFormat(numberLocale(language)).format(example);
  return [
    `<small lang="en" dir="ltr">${category}${written === null ? '' : `, ${written}`}</small> ${filled(phrase, written)}`,
  ];
}

/** The phrase with its slots marked: the number in the place of its own, the names of the others. */
function filled(phrase: string, count: string | null): string {
  return partsOf(phrase)
    .map((part) => {
      if ('text' in part) return escaped(part.text);
      const value = part.slot === 'count' && count !== null ? count : part.slot;
      return `<mark><bdi>${escaped(value)}</bdi></mark>`;
    })
    .join('');
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}
