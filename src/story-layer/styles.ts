import { SCENE } from '../scene/defaults';
import { LABEL_WEIGHT } from './measure-text';

/** Share of its ink that is left of what does not belong to the selection. */
const FADED = { arc: 0.15, place: 0.45 };

/** The layer's sheet, for the shadow root that holds it. Colours are the host's tokens; those of kinds are written on the arcs. */
export const storyLayerStyles = `
.im-story-layer {
  position: absolute;
  inset: 0;
  overflow: hidden;
  pointer-events: none;
}
.im-story-layer, .im-swatch {
  font-family: var(--im-font);
  font-size: ${SCENE.plateFont}px;
  text-rendering: geometricPrecision;
}
.im-story-layer text, .im-swatch text {
  text-anchor: middle;
  unicode-bidi: isolate;
  fill: var(--im-ink);
}

.im-area path {
  fill: var(--im-mark);
  fill-opacity: 0.4;
  stroke: var(--im-ink-soft);
  stroke-width: 1;
  stroke-opacity: 0.75;
  stroke-linejoin: round;
}
.im-area.im-approximate path { stroke-dasharray: 4 3; }
.im-area.im-selected path { fill-opacity: 0.65; stroke: var(--im-accent); stroke-width: 1.75; stroke-opacity: 1; }
.im-area.im-hovered path { fill-opacity: 0.6; stroke-opacity: 1; }

/* A ring may be wider than the map, and several may lie over each other: filled, they would be a veil over the land. */
.im-extent circle {
  fill: none;
  stroke: var(--im-ink-soft);
  stroke-width: 1;
  stroke-dasharray: 3 3;
}
.im-extent.im-region circle { stroke-width: 1.75; stroke-dasharray: 0.1 5; stroke-linecap: round; }
.im-extent.im-hovered circle, .im-extent.im-selected circle { stroke: var(--im-accent); }

.im-casing {
  fill: var(--im-halo);
  stroke: var(--im-halo);
  stroke-width: 2.5;
  stroke-linejoin: round;
}
.im-arc.im-hovered > .im-casing { fill: var(--im-ink); stroke: var(--im-ink); stroke-width: 3; fill-opacity: 0.3; stroke-opacity: 0.3; }
.im-arc.im-selected > .im-casing { stroke-width: 5; }
.im-head { fill: currentcolor; stroke: currentcolor; stroke-width: 0.75; stroke-linejoin: round; }
.im-head.im-hollow { fill: var(--im-halo); stroke-width: 1.75; }
.im-bracket { fill: none; stroke-width: 1.75; stroke-linecap: square; }
.im-pulse {
  fill: none;
  stroke-linecap: round;
  stroke-dasharray: 7 200;
  opacity: 0;
  animation: im-pulse 1.5s ease-in-out 0.15s 1 both;
}
@keyframes im-pulse {
  0% { stroke-dashoffset: 7; opacity: 0; }
  12% { opacity: 0.5; }
  85% { opacity: 0.5; }
  100% { stroke-dashoffset: -97; opacity: 0; }
}

.im-ring-ground { fill: var(--im-raised); stroke: var(--im-halo); stroke-width: 6; }
.im-ring-line { fill: none; stroke-width: 2.25; }
.im-map-count rect { fill: var(--im-raised); stroke: var(--im-ink-soft); stroke-width: 1; }
.im-map-count text, .im-ring-count, .im-badge text, .im-edge-count { font-size: ${SCENE.countFont}px; font-weight: ${LABEL_WEIGHT.strong}; }
.im-map-count.im-hovered rect, .im-map-count.im-selected rect { stroke: var(--im-ink); stroke-width: 1.75; }

.im-leader { fill: var(--im-ink); stroke: var(--im-ink); stroke-width: 1.25; }
.im-leader-casing { fill: none; stroke: var(--im-halo); stroke-width: 3.5; }
.im-dot { fill: var(--im-ink); stroke: var(--im-halo); stroke-width: 1.5; }
.im-is-halo > .im-dot { fill: var(--im-halo); stroke: var(--im-ink); stroke-width: 1.75; }
.im-ring { fill: none; stroke: none; }
.im-is-featured > .im-ring { fill: var(--im-halo); stroke: var(--im-ink); stroke-width: 1.5; }
.im-hovered > .im-ring, .im-selected > .im-ring { fill: var(--im-halo); stroke: var(--im-accent); stroke-width: 2.25; }
.im-badge rect { fill: var(--im-ink-soft); stroke: var(--im-halo); stroke-width: 1.5; }
.im-badge text { fill: var(--im-paper); }

.im-plate { fill: var(--im-raised); stroke: var(--im-ink-soft); stroke-width: 1; }
.im-country.im-is-featured > .im-plate { stroke: var(--im-ink); stroke-width: 1.5; }
.im-hovered > .im-plate { stroke: var(--im-ink); stroke-width: 1.75; }
.im-selected > .im-plate { stroke: var(--im-accent); stroke-width: 2.25; }

.im-label { font-weight: ${LABEL_WEIGHT.normal}; }
.im-label.im-strong { font-weight: ${LABEL_WEIGHT.strong}; }
.im-map-name > .im-label {
  paint-order: stroke;
  stroke: var(--im-halo);
  stroke-width: 3.5;
  stroke-linejoin: round;
}
.im-selected > .im-label { fill: var(--im-accent); }
.im-edge > .im-label { font-size: ${SCENE.edgeFont}px; }
.im-edge-arrow { fill: var(--im-accent); }
.im-story-layer .im-edge-count { fill: var(--im-ink-soft); }

.im-quiet { opacity: ${FADED.place}; }
.im-arcs > .im-quiet, .im-rings > .im-quiet { opacity: ${FADED.arc}; }
.im-counts > .im-quiet { opacity: ${FADED.arc * 2}; }

@media (prefers-reduced-motion: reduce) {
  .im-pulse { animation: none; }
}
`;
