/** Lays what is printed into the element when the browser prints, and takes it away after. */
import { loadDictionary } from '../../locale';
import { heedMedia, isMedia } from '../../media';
import { labelFontsReady } from '../fonts';
import { addStyle } from '../styles';
import type { Shown, WidgetHost } from '../widget';
import { paperStyles } from './paper-styles';
import { namesOf, readLand } from './picture';
import { printedPart } from './printed';

const ready = new WeakMap<AbortSignal, Promise<void>>();

/** Resolves when all is there that is printed: a browser that prints does not wait. Once for each connection. */
export function layPaper(host: WidgetHost, shown: () => Shown | null, signal: AbortSignal): Promise<void> {
  const laid = ready.get(signal) ?? lay(host, shown, signal);
  ready.set(signal, laid);
  // What cannot be had now may be when it is asked for again.
  laid.catch(() => ready.delete(signal));
  return laid;
}

async function lay({ element, root, assets }: WidgetHost, shown: () => Shown | null, signal: AbortSignal) {
  const page = element.ownerDocument;
  const view = page.defaultView ?? window;
  const now = shown();
  const [land] = await Promise.all([
    element.basemap === 'none' ? null : readLand(new URL('geo/', assets)),
    loadDictionary(now?.view.language ?? element.lang),
    now && labelFontsReady(page, `${namesOf(now.story)} A`),
    now &&
      page.fonts.load("400 14px 'Influence Map Reading'", `${now.story.article.text.slice(0, 2000)} A`).catch(() => {}),
  ]);
  if (signal.aborted) return;
  let take = () => {};
  const bring = () => {
    take();
    const what = shown();
    if (!what) return;
    const laid = printedPart(element, what, land);
    const dropStyle = addStyle(root, paperStyles());
    root.append(laid);
    take = () => {
      laid.remove();
      dropStyle();
    };
  };
  view.addEventListener('beforeprint', bring, { signal });
  view.addEventListener('afterprint', () => take(), { signal });
  heedMedia('print', () => (isMedia('print') ? bring() : take()), signal);
  signal.addEventListener('abort', () => take());
}
