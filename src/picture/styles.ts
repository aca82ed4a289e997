/** The style sheets of the page for a picture that stands alone: no custom property is left, and nothing that waits for a reader. */
import { tokens } from '../element/tokens';
import type { Theme } from '../state/types';
import { storyLayerStyles } from '../story-layer/styles';

/** Where the dark theme begins; the build writes the sheet shorter than it stands in its file. */
const DARK = /:host\(\[data-theme=["']?dark["']?\]\)/;

/** Values of the tokens in a theme, by their names without `--im-`; those of the dark theme lie over the light ones. */
export function tokensOf(theme: Theme): ReadonlyMap<string, string> {
  const [light = '', dark = ''] = tokens.split(DARK);
  const values = new Map<string, string>();
  for (const sheet of theme === 'dark' ? [light, dark] : [light])
    for (const [, name = '', value = ''] of sheet.matchAll(/--im-([\w-]+):\s*([^;}]+)/g))
      values.set(name, ownValue(value.trim()));
  return values;
}

/** What a token is where the host page has set nothing. */
function ownValue(value: string): string {
  return value.match(/^var\(--influence-[\w-]+,\s*(.+)\)$/s)?.[1] ?? value;
}

export function token(values: ReadonlyMap<string, string>, name: string): string {
  const value = values.get(name);
  if (value === undefined) throw new Error(`The style sheets use --im-${name}; expected it among the tokens.`);
  return value;
}

/** The rules of the story layer, with the colours of a theme written in. */
export function standaloneStyles(values: ReadonlyMap<string, string>): string {
  return withTokens(withoutAtRules(storyLayerStyles), values).replace(/currentcolor/g, 'currentColor');
}

/** Writes the tokens of a text in. */
export function withTokens(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(/var\(--im-([\w-]+)\)/g, (_, name: string) => token(values, name));
}

/** At-rules are for a reader's wishes and for motion: a picture knows neither. */
function withoutAtRules(css: string): string {
  let kept = '';
  let depth = 0;
  let skippedFrom: number | null = null;
  for (const [at, sign] of [...css].entries()) {
    if (sign === '@' && depth === 0) skippedFrom = at;
    if (skippedFrom === null) kept += sign;
    if (sign === '{') depth++;
    if (sign === '}') {
      depth--;
      if (depth === 0) skippedFrom = null;
    }
  }
  return kept;
}
