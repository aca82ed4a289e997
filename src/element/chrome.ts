/** What stands on the map beside the story: buttons, key, scale bar, credits, the name of what is pointed at. */
import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';
import type { Insets, Pixel, Size } from '../geometry/camera';
import { fill } from '../locale';
import type { Theme } from '../state/types';
import type { Control } from './attributes';
import { creditsTemplate, type FootModel, footStyles, footTemplate, NARROW } from './foot';
import { icons } from './icons';
import { type KeyEntry, kindKey, kindKeyStyles } from './kind-key';
import { PAN_STEP } from './map-keys';

export interface ChromeModel extends FootModel {
  readonly controls: readonly Control[];
  readonly theme: Theme;
  readonly fullscreen: boolean;
  /** The languages that the reader can change to, with their own names. */
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
  readonly key: readonly KeyEntry[];
  readonly tip: { readonly text: string; readonly at: Pixel } | null;
}

export type ChromeAction =
  | { readonly type: 'zoom'; readonly levels: number }
  | { readonly type: 'pan'; readonly by: Pixel }
  | { readonly type: 'reset' }
  | { readonly type: 'fullscreen' }
  | { readonly type: 'theme' }
  | { readonly type: 'language'; readonly language: string };

/**
 * Pixels that nothing of the story takes at the map's sides; and where the buttons, the key, and scale and credits stand; and
 * across and down, the button for the language, which is as high as a thumb needs it.
 */
const AIR = 12;
const BUTTONS = 56;
const HEAD = 46;
const FOOT = 34;
const CORNER = [92, 60] as const;

/** Pixels of the map's height up to which the buttons stand in two columns, and a key would take too much of it. */
const LOW = 320;

/** Pixels of the map's width below which the colours are told by the panel alone: in one line they would hardly fit. */
const KEY_FROM = 720;

/** What nothing of the story takes; `languages` are those that the reader can change to. */
export function chromeInsets(
  { width, height }: Size,
  controls: readonly Control[],
  languages: readonly unknown[],
): Insets {
  const isLow = height <= LOW;
  return {
    top: hasKey(width, controls) && !isLow ? HEAD : AIR,
    right: isLow ? 2 * BUTTONS : BUTTONS,
    bottom: isLow && width < NARROW ? AIR : FOOT,
    left: AIR,
    corner: controls.includes('language') && languages.length > 0 ? CORNER : [0, 0],
  };
}

function hasKey(mapWidth: number, controls: readonly Control[]): boolean {
  return mapWidth >= KEY_FROM && controls.includes('key');
}

export function chromeTemplate(model: ChromeModel, act: (action: ChromeAction) => void): TemplateResult {
  const { messages, controls, theme, fullscreen, languages } = model;
  const { controls: words, access } = messages;
  const has = (control: Control) => controls.includes(control);
  const button = (name: string, picture: SVGTemplateResult, action: ChromeAction, part: string) => html`
    <button type="button" class="im-control" part="control control-${part}" title=${name}
      @click=${() => act(action)}>
      <svg viewBox="0 0 20 20" aria-hidden="true">${picture}</svg>
    </button>`;
  return html`
    <div class="im-toolbar" role="toolbar" aria-orientation="vertical" data-roving="line" aria-label=${access.controls} dir=${messages.direction}>
    <div class="im-controls">
      ${
        has('zoom')
          ? html`<div class="im-control-group">
              ${button(words.zoomIn, icons.zoomIn, { type: 'zoom', levels: 1 }, 'zoom-in')}
              ${button(words.zoomOut, icons.zoomOut, { type: 'zoom', levels: -1 }, 'zoom-out')}
            </div>
            <details class="im-pan">
              <summary class="im-control" title=${access.move}>
                <svg viewBox="0 0 20 20" aria-hidden="true">${icons.move}</svg>
              </summary>
              <div class="im-pan-pad">
                ${button(access.up, icons.up, { type: 'pan', by: [0, -PAN_STEP] }, 'up')}
                ${button(access.left, icons.left, { type: 'pan', by: [-PAN_STEP, 0] }, 'left')}
                ${button(access.right, icons.right, { type: 'pan', by: [PAN_STEP, 0] }, 'right')}
                ${button(access.down, icons.down, { type: 'pan', by: [0, PAN_STEP] }, 'down')}
              </div>
            </details>`
          : nothing
      }
      ${has('reset') ? button(words.resetView, icons.reset, { type: 'reset' }, 'reset') : nothing}
      ${
        has('fullscreen')
          ? button(
              fullscreen ? words.leaveFullscreen : words.enterFullscreen,
              fullscreen ? icons.shrink : icons.expand,
              { type: 'fullscreen' },
              'fullscreen',
            )
          : nothing
      }
      ${
        has('theme')
          ? button(theme === 'dark' ? words.lightTheme : words.darkTheme, icons.theme, { type: 'theme' }, 'theme')
          : nothing
      }
    </div>
    ${
      has('language')
        ? languages.map(
            ({ tag, name }) => html`
              <button type="button" class="im-control im-language" part="control control-language"
                aria-label=${fill(words.language, { language: name })}
                @click=${() => act({ type: 'language', language: tag })}><span lang=${tag}>${name}</span></button>`,
          )
        : nothing
    }
    ${creditsTemplate(model)}
    </div>
    ${hasKey(model.width, controls) ? kindKey(model.key, messages) : nothing}
    ${footTemplate(model, has('scale'))}
    ${tipTemplate(model)}`;
}

function tipTemplate({ tip, width, messages }: ChromeModel): TemplateResult | typeof nothing {
  if (!tip) return nothing;
  const [x, y] = tip.at;
  // On the half of the map where there is room.
  const side = x > width / 2 ? `right: ${width - x + 14}px` : `left: ${x + 14}px`;
  return html`<div class="im-tip" dir=${messages.direction} aria-hidden="true"
    .style=${`${side}; top: ${y + 14}px`}>${tip.text}</div>`;
}

export const chromeStyles = `${kindKeyStyles}${footStyles}
  .im-controls {
    position: absolute;
    inset-block-start: 12px;
    /* physical: the map is not mirrored, and the hand finds its buttons where they were. */
    right: 12px;
    display: flex;
    flex-direction: column;
    gap: 8px;
  }
  .im-control-group {
    display: flex;
    flex-direction: column;
    border-radius: var(--im-radius);
    box-shadow: 0 0 0 1px var(--im-line);
  }
  .im-control {
    all: unset;
    box-sizing: border-box;
    display: grid;
    place-content: center;
    inline-size: 34px;
    block-size: 34px;
    border-radius: var(--im-radius);
    background: var(--im-raised);
    color: var(--im-ink);
    box-shadow: 0 0 0 1px var(--im-line);
    cursor: pointer;
  }
  .im-control-group .im-control {
    box-shadow: none;
  }
  .im-control-group .im-control:first-child {
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    border-block-end: 1px solid var(--im-line);
  }
  .im-control-group .im-control:last-child {
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }
  .im-pan {
    position: relative;
  }
  .im-pan > summary::-webkit-details-marker {
    display: none;
  }
  .im-pan-pad {
    position: absolute;
    inset-block-start: 0;
    /* physical: on the inner side of the buttons. */
    right: calc(100% + 8px);
    display: flex;
    gap: 4px;
    /* To the left is on the left in every language. */
    direction: ltr;
  }
  .im-control:hover {
    color: var(--im-accent);
  }
  .im-control:focus-visible {
    outline: 2px solid var(--im-accent);
    outline-offset: 2px;
  }
  .im-control svg {
    inline-size: 20px;
    block-size: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .im-language {
    position: absolute;
    inset-block-start: 12px;
    /* physical: across from the buttons. */
    left: 12px;
    inline-size: auto;
    padding-inline: 12px;
    font: 700 calc(14 * var(--im-px)) / 1 var(--im-font);
  }
  /* Land that comes at once shows nothing of this. */
  .im-land-coming {
    position: absolute;
    inset: auto 0 0;
    block-size: 3px;
    background: linear-gradient(var(--im-accent), var(--im-accent)) 0 / 30% 100% no-repeat;
    animation: im-land-coming 1.6s ease-in-out 1s infinite alternate backwards;
  }
  @keyframes im-land-coming {
    from {
      background-position: -43% 0;
    }
    to {
      background-position: 143% 0;
    }
  }
  .im-tip {
    position: absolute;
    max-inline-size: min(calc(272 * var(--im-px)), 80%);
    padding: 6px 10px;
    border-radius: var(--im-radius);
    background: var(--im-raised);
    color: var(--im-ink);
    box-shadow:
      0 0 0 1px var(--im-line),
      0 4px 14px rgb(0 0 0 / 0.14);
    font-size: calc(13 * var(--im-px));
    line-height: 1.45;
    pointer-events: none;
  }
  /* The column is up to 257 pixels high, and the sources are below it. */
  @container (max-height: ${LOW}px) {
    .im-controls {
      display: grid;
      grid-template-columns: auto auto;
      /* The pad of arrows opens to the left. */
      direction: ltr;
    }
    .im-control-group {
      display: contents;
    }
    .im-control-group .im-control:nth-child(n) {
      border: 0;
      border-radius: var(--im-radius);
      box-shadow: 0 0 0 1px var(--im-line);
    }
    .im-key {
      display: none;
    }
  }
  @media (pointer: coarse) {
    .im-control {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
`;
