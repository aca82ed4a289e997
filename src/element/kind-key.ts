/** The colours of the map in words, on the map itself: which kind of influence each is. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { localize, type Messages } from '../locale';
import { kindColors } from '../scene/palette';
import { shownFlows } from '../state';
import type { Theme, ViewState } from '../state/types';
import type { StoryIndex } from '../story';

export interface KeyEntry {
  readonly name: string;
  /** As CSS writes it. */
  readonly color: string;
}

/** The kinds of the flows that are shown, in the story's order. */
export function keyEntries(index: StoryIndex, view: ViewState, theme: Theme): readonly KeyEntry[] {
  const { story } = index;
  const colors = kindColors(story);
  const shown = new Set([...shownFlows(index, view)].map((id) => index.flows.get(id)?.kind));
  return story.kinds
    .filter(({ id }) => shown.has(id))
    .map(({ id, name }) => ({
      name: localize(name, view.language, story.language)?.text ?? id,
      color: colors.get(id)?.[theme] ?? 'currentColor',
    }));
}

export function kindKey(entries: readonly KeyEntry[], messages: Messages): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`
    <div class="im-key-line">
      <ul class="im-key" part="key" dir=${messages.direction} aria-label=${messages.map.key}>
        ${entries.map(
          ({ name, color }) => html`<li>
            <svg viewBox="0 0 20 8" aria-hidden="true" .style=${`color: ${color}`}>
              <path d="M0 4.6 12 3v2.2L0 5.4z M11 0l9 4-9 4z" fill="currentColor" />
            </svg>${name}
          </li>`,
        )}
      </ul>
    </div>`;
}

export const kindKeyStyles = `
  /* In two lines it would lie on names: a key that does not fit beside what begins the line wraps out of sight. */
  .im-key-line {
    position: absolute;
    inset-block-start: 11px;
    /* physical: across from the buttons, as these keep their side. */
    left: 11px;
    max-inline-size: calc(100% - 76px);
    block-size: calc(19.5 * var(--im-px) + 12px);
    box-sizing: content-box;
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    row-gap: 2px;
    padding: 1px;
    overflow: hidden;
    pointer-events: none;
  }
  .im-key-line::before {
    content: '';
    block-size: 100%;
  }
  .im-key {
    flex: none;
    display: flex;
    gap: 14px;
    margin: 0;
    padding: 5px 12px;
    list-style: none;
    border-radius: var(--im-radius);
    background: color-mix(in srgb, var(--im-paper) 88%, transparent);
    font-size: calc(13 * var(--im-px));
    line-height: 1.5;
  }
  .im-toolbar:has(.im-language) ~ .im-key-line {
    /* physical: beside the buttons. */
    left: auto;
    /* physical: beside the buttons. */
    right: 59px;
    max-inline-size: calc(100% - 190px);
  }
  .im-key li {
    display: flex;
    align-items: center;
    gap: 6px;
    white-space: nowrap;
  }
  .im-key svg {
    inline-size: 20px;
    block-size: 8px;
    flex: none;
  }
  /* With type this large it would hide the map, and the legend says the same. */
  @container (max-width: 30em) {
    .im-key {
      display: none;
    }
  }
  [dir='rtl'] > li > svg {
    transform: scaleX(-1);
  }
`;
