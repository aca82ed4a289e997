/** What some readers ask of every page is not fetched for all: more contrast, or colours of their own. */
import { heedMedia, isMedia } from '../media';

let styles: string | null = null;

/** What has come of it, to be adopted after all other sheets. */
export function wishedStyles(): readonly string[] {
  return styles === null ? [] : [styles];
}

/** `onChange` is told when a sheet has come that this reader asks for. */
export function heedWishes(onChange: () => void, signal: AbortSignal): void {
  const wish = '(prefers-contrast: more), (forced-colors: active)';
  const heed = async () => {
    if (!isMedia(wish) || styles !== null) return;
    styles = (await import('./contrast-styles')).contrastStyles;
    onChange();
  };
  const tryTo = () => void heed().catch(console.warn);
  heedMedia(wish, tryTo, signal);
  tryTo();
}
