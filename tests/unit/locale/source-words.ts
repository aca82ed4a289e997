/** What sources say about words: which keys of the dictionaries they use, and what they say without them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Our TypeScript, without the dictionaries and without what runs under Node for those who write in English there. */
export function sources(): readonly Source[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(
      (path) => path.endsWith('.ts') && !/^(cli|packaging)\//.test(path) && !/^locale\/(ar|en|dictionary)/.test(path),
    )
    .map((path) => ({ path, text: withoutComments(readFileSync(join('src', path), 'utf8')) }));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/**
 * Keys that no source can be seen to use. A key is used where its own name and that of its group stand in one file, or
 * where its group is asked for a key that is worked out: `acts[flow.act]`. Groups of one name in two places count for
 * each other; what is found is dead for certain.
 */
export function deadKeys(paths: Iterable<string>, all: readonly Source[]): readonly string[] {
  const files = all.map(({ text }) => ({ text, names: new Set(text.match(/[A-Za-z_$][\w$-]*/g) ?? []) }));
  return [...new Set(paths)].filter((path) => {
    const steps = path.split('.');
    const name = steps.at(-1) ?? '';
    const group = steps.at(-2);
    const isAskedFor = new RegExp(`\\b${group}\\??\\.?\\[`);
    return !files.some(
      ({ text, names }) =>
        (names.has(name) && (group === undefined || names.has(group))) ||
        (group !== undefined && isAskedFor.test(text)),
    );
  });
}

const LETTER = /\p{L}/u;

/** Attributes that are shown or heard. */
const SAYING =
  /(?<![\w.-])(aria-(?:label|description|roledescription|valuetext|placeholder)|title|placeholder|alt)=(?:"([^"]*)"|([^\s">]+))/g;

/** Properties that are shown or heard, and a string that is put into them. */
const WRITTEN =
  /\.(?:textContent|innerText|ariaLabel|ariaDescription|title|placeholder|alt|append|prepend)\s*(?:=|\()\s*(?:'([^'\n]*)'|"([^"\n]*)")/g;
const SET =
  /(?:setAttribute|write)\(\s*(?:\w+,\s*)?'(?:aria-(?:label|description|roledescription|valuetext)|title|placeholder|alt)',\s*'([^'\n]+)'/g;

/** Words that a source shows by itself, where the dictionary should have them. */
export function literalsShown({ text }: Source): readonly string[] {
  const shown = templatesOf(text).flatMap((template) => {
    const said = [...template.matchAll(SAYING)].map(([, , quoted, bare]) => quoted ?? bare ?? '');
    const between = template
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<style[\s\S]*?<\/style>/g, '')
      .split(/<[^>]*>/g);
    return [...said, ...between];
  });
  const written = [...text.matchAll(WRITTEN), ...text.matchAll(SET)].map(([, one, other]) => one ?? other ?? '');
  return [...shown, ...written].map((one) => one.replaceAll(HOLE, '').trim()).filter((one) => LETTER.test(one));
}

/** Stands in a template for what is worked out. */
const HOLE = '\u0000';

/** The static parts of all templates of markup, those inside others on their own. */
export function templatesOf(text: string): readonly string[] {
  const found: string[] = [];
  for (const { index, 0: tag } of text.matchAll(/\b(?:html|svg)`/g)) found.push(readTemplate(text, index + tag.length));
  return found;
}

function readTemplate(text: string, start: number): string {
  let template = '';
  let at = start;
  while (at < text.length && text[at] !== '`') {
    if (text.startsWith('${', at)) {
      template += HOLE;
      at = afterHole(text, at + 2);
    } else {
      template += text[at];
      at += text[at] === '\\' ? 2 : 1;
    }
  }
  return template;
}

/** Where the expression ends that begins here, templates and strings inside it passed over. */
function afterHole(text: string, start: number): number {
  let depth = 1;
  let at = start;
  while (at < text.length && depth > 0) {
    const sign = text[at];
    if (sign === '`' || sign === "'" || sign === '"') {
      at = afterString(text, at);
      continue;
    }
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    at += 1;
  }
  return at;
}

function afterString(text: string, start: number): number {
  const quote = text[start];
  let at = start + 1;
  while (at < text.length && text[at] !== quote) {
    if (quote === '`' && text.startsWith('${', at)) at = afterHole(text, at + 2);
    else at += text[at] === '\\' ? 2 : 1;
  }
  return at + 1;
}
