/**
 * What a thumb may mean, to be chosen from; fetched when a tap may mean several things. It is a dialog of the browser's own:
 * that is read by its heading when it opens, keeps the focus, and gives it back.
 */
import { render } from 'lit/html.js';
import type { Pixel } from '../geometry/camera';
import { allMessages, loadDictionary } from '../locale';
import { readingOf } from '../panels/models/reading';
import { choiceStyles } from '../panels/styles/choice';
import { choiceTemplate } from '../panels/templates/choice';
import type { Session } from './session';
import { addStyle } from './styles';
import type { WidgetHost } from './widget';

export interface Offer {
  readonly host: WidgetHost;
  readonly session: Session;
  /** The nearest first. */
  readonly ids: readonly string[];
  /** CSS pixels from the top left of the map. */
  readonly at: Pixel;
  readonly onChoose: (id: string) => void;
  /** Ends it, whether it is open yet or not. */
  readonly signal: AbortSignal;
}

/** Pixels between the list and the edges of the map. */
const MARGIN = 8;

/** Pixels of a thumb that the list keeps clear of, where there is room. */
const THUMB = 22;

const MAX_WIDTH = 340;

export async function openChooser({ host, session, ids, at, onChoose, signal }: Offer): Promise<void> {
  const { root, element } = host;
  await loadDictionary(session.view?.language ?? element.lang);
  const { index, view } = session;
  const map = root.querySelector('.im-map');
  if (signal.aborted || !index || !view || !map || root.querySelector('.im-chooser')) return;
  const messages = allMessages(view.language, element.digits);
  const page = root.ownerDocument;
  const window = page.defaultView as Window;
  const dialog = page.createElement('dialog');
  dialog.className = 'im-chooser';
  dialog.lang = messages.language;
  dialog.dir = messages.direction;
  dialog.setAttribute('aria-labelledby', 'im-choice-title');
  render(choiceTemplate(readingOf(index.story, view, messages), ids), dialog);
  const dropStyle = addStyle(root, choiceStyles);
  root.append(dialog);

  const ended = new AbortController();
  const close = (): void => dialog.close();
  const end = (): void => {
    ended.abort();
    dialog.remove();
    dropStyle();
  };
  dialog.addEventListener('close', () => {
    end();
    // A touch leaves the focus nowhere: the map has it, as after a press of the mouse.
    root.querySelector<HTMLElement>('.im-map-stop')?.focus({ preventScroll: true });
  });
  dialog.addEventListener('click', ({ target, detail, clientX: x, clientY: y }) => {
    const pressed = target as Element;
    const choice = pressed.closest<HTMLElement>('[data-choice]')?.dataset.choice;
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    // What lies outside is the dialog as well, to a pointer: its backdrop.
    const outside = pressed === dialog && detail > 0 && (x < left || x > right || y < top || y > bottom);
    if (choice !== undefined || outside || pressed.closest('[data-leave]')) close();
    if (choice !== undefined) onChoose(choice);
  });
  // It closes itself; what is selected stays for the next Escape.
  dialog.addEventListener('keydown', (event) => event.key === 'Escape' && event.stopPropagation());
  signal.addEventListener('abort', end, { signal: ended.signal });
  // The map goes elsewhere, and the list would stand beside nothing.
  window.addEventListener('resize', close, { signal: ended.signal });
  dialog.showModal();
  place(dialog, map.getBoundingClientRect(), at);
  dialog.querySelector<HTMLElement>('[data-choice]')?.focus({ preventScroll: true });
}

/** Under the thumb, or over it where there is more room; within the map, and within what of it is in the window. */
function place(dialog: HTMLElement, map: DOMRect, [x, y]: Pixel): void {
  const { clientWidth, clientHeight } = dialog.ownerDocument.documentElement;
  const left = Math.max(map.left, 0) + MARGIN;
  const top = Math.max(map.top, 0) + MARGIN;
  const width = Math.min(map.right, clientWidth) - MARGIN - left;
  const height = Math.min(map.bottom, clientHeight) - MARGIN - top;
  const { style } = dialog;
  style.inlineSize = `${Math.min(width, MAX_WIDTH)}px`;
  style.maxInlineSize = 'none';
  style.maxBlockSize = `${height}px`;
  const { offsetWidth, offsetHeight } = dialog;
  const within = (value: number, least: number, room: number): number =>
    Math.min(Math.max(value, least), least + Math.max(0, room));
  const under = map.top + y + THUMB;
  const over = map.top + y - THUMB - offsetHeight;
  style.left = `${within(map.left + x - offsetWidth / 2, left, width - offsetWidth)}px`;
  style.top = `${within(under + offsetHeight <= top + height || over < top ? under : over, top, height - offsetHeight)}px`;
}
