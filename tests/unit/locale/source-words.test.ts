import { describe, expect, it } from 'vitest';
import { CATEGORY, leaves } from './leaves';
import { deadKeys, literalsShown, sources, templatesOf } from './source-words';

const all = sources();
const keys = [...(leaves.get('en') ?? new Map<string, string>()).keys()]
  .filter((path) => !path.startsWith('issues.sentences.'))
  .map((path) => path.replace(CATEGORY, ''));

/** A source of one line; § stands for the dollar of a template. */
const source = (text: string) => ({ path: 'made-up.ts', text: text.replaceAll('§', '$') });

describe('the keys of the dictionaries', () => {
  it('are all used somewhere', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(deadKeys(keys, all)).toEqual([]);
  });

  it('would be found if nobody used them', () => {
    const using = source('fill(messages.tour.back, { step }); words.acts[flow.act]; const { close } = words.controls;');
    expect(deadKeys(['tour.back', 'tour.again', 'acts.done', 'controls.close', 'controls.open'], [using])).toEqual([
      'tour.again',
      'controls.open',
    ]);
  });
});

describe('the sources', () => {
  it('show no word that is not in the dictionaries', () => {
    expect(all.flatMap(({ text }) => templatesOf(text)).length).toBeGreaterThan(60);
    expect(all.flatMap((one) => literalsShown(one).map((literal) => `${one.path}: ${literal}`))).toEqual([]);
  });

  it.each([
    ['html`<p>Close §{name}</p>`', 'Close'],
    ['html`<p>§{yes ? html`<b>اقرأ</b>` : nothing}</p>`', 'اقرأ'],
    ['html`<button aria-label="Close it" class="im-close">×</button>`', 'Close it'],
    ['html`<input placeholder="Search §{what}" />`', 'Search'],
    ['svg`<title>Map</title>`', 'Map'],
    ["button.textContent = 'Try again';", 'Try again'],
    ["button.ariaLabel = 'Close';", 'Close'],
    ["region.append('Loading');", 'Loading'],
    ["button.setAttribute('title', 'Close');", 'Close'],
    ["write(group, 'aria-label', 'A place');", 'A place'],
  ])('would be caught at it: %s', (text, literal) => expect(literalsShown(source(text))).toEqual([literal]));

  it.each([
    'html`<p class="im-note" lang=§{language} title=§{words.close}>§{words.note} · §{count}</p>`',
    'html`<div data-title="x" @click=§{() => act({ type: "close" })}>§{rows.map((row) => html`<i>§{row}</i>`)}</div>`',
    'css`.im-title { color: red; }`',
    "element.append(text); element.className = 'im-title';",
  ])('may have marks, classes and code: %s', (text) => expect(literalsShown(source(text))).toEqual([]));
});
