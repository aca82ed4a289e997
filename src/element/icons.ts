/** Icons of the controls, drawn for this project: 20 × 20, one stroke. */
import { type SVGTemplateResult, svg } from 'lit/html.js';

const icon = (paths: string): SVGTemplateResult => svg`<path d=${paths} />`;

export const icons = {
  zoomIn: icon('M10 4v12M4 10h12'),
  zoomOut: icon('M4 10h12'),
  move: icon('M10 3v14M3 10h14M8 5l2-2 2 2M8 15l2 2 2-2M5 8l-2 2 2 2M15 8l2 2-2 2'),
  up: icon('M5 12l5-5 5 5'),
  down: icon('M5 8l5 5 5-5'),
  left: icon('M12 5l-5 5 5 5'),
  right: icon('M8 5l5 5-5 5'),
  reset: icon('M4 9.5 10 4l6 5.5M6 8.5V16h8V8.5'),
  expand: icon('M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4'),
  shrink: icon('M8 4v4H4M16 8h-4V4M12 16v-4h4M4 12h4v4'),
  info: icon('M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM10 9.2v4M10 6.6v.2'),
  theme: icon('M10 3.5a6.5 6.5 0 1 0 0 13zM10 3.5a6.5 6.5 0 0 1 0 13'),
} as const;
