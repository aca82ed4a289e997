import { NAME_FONT, type NameView } from '../names';

/** How wide a text is drawn in an element: the browser shapes it, so Arabic is measured as it is joined. */
export function measureIn(element: Element): NonNullable<NameView['measure']> | null {
  const context = element.ownerDocument.createElement('canvas').getContext('2d');
  if (!context) return null;
  return (text) => {
    // What it inherits may come late, or change.
    context.font = `${NAME_FONT}px ${getComputedStyle(element).fontFamily}`;
    return context.measureText(text).width;
  };
}
