/** What those hear who listen, and what hands are told that touch or press keys. */
import type { Dictionary } from './dictionary';

export const enAccess: Pick<Dictionary, 'access'> = {
  access: {
    skip: 'Skip the map and its text',
    skipped: 'End of the map',
    keys: 'Arrow keys move the map, plus and minus zoom, Home shows all of it. Shift with an arrow key goes to the next place on that side, Enter opens it, Escape closes it.',
    summary: 'Shown: {places} and {flows}.',
    busiest: 'Most arrows meet at {place}: {flows}.',
    looksAt: 'The middle of the view is nearest to {place}.',
    controls: 'Map controls',
    move: 'Move the map',
    up: 'Move up',
    down: 'Move down',
    left: 'Move left',
    right: 'Move right',
    sheet: {
      low: 'Panel low: make it taller',
      half: 'Panel at half height: make it taller',
      high: 'Panel high: make it low',
    },
    twoFingers: 'Move the map with two fingers',
    wheel: 'Hold Ctrl or ⌘ to zoom, or click the map first',
  },
};
