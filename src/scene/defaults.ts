/** The measures of a scene, in CSS pixels unless they say otherwise. The painter draws by the same table. */
export const SCENE = {
  /** Radius of a place's dot. */
  dotRadius: 4.5,
  /** Radius of the dot of a place that a reader must find first. */
  featuredRadius: 6,
  /** No pointer target is smaller than twice this (WCAG 2.5.8): marks nearer than that fold or are pulled apart. */
  targetRadius: 12,
  /** Clear space between two plates: room for a head, and for the count of what ends there. */
  plateGap: 16,
  plateHeight: 24,
  /** At each side of a plate's name. */
  platePadding: 8,
  plateFont: 13,
  featuredFont: 15,
  regionFont: 12,
  placeFont: 13,
  /** Height of a line of text, as a multiple of its font size: Arabic letters reach far down. */
  lineHeight: 1.45,
  /** Halo round map text; counted in a label's box. */
  textHalo: 2,
  /** Radii of uncertainty past this are as good as everywhere, and are not drawn. */
  maxHalo: 4000,
  /** Width of the line of one flow. */
  strandWidth: 2,
  /** From the middle of one strand of a bundle to the next, while there is room. */
  strandPitch: 2.8,
  /** Bundles grow no wider than this, however many flows they hold. */
  maxBundleWidth: 14,
  /** From the tip of a head to its barbs, for a single flow. */
  headSize: 11,
  /** Half of a head's width at its barbs, as a share of its size; and pixels by which barbs stand out from the strands at the least. */
  headBarb: 0.58,
  headOut: 4.5,
  /** Between a mark's border and the arcs that end there. */
  dockGap: 1.5,
  /** How much farther from it an arc ends that leads to a place we inferred: room for the bracket of its open end. */
  openGap: 5,
  /** Bend of an arc that has no neighbours, as a share of the chord. */
  bend: 0.15,
  /** Between the bends of arcs that share both ends and the direction. */
  bendStep: 0.045,
  /** Between the bends of the first and the last of them. */
  maxFan: 0.28,
  /** Counts of bundles, and of what is folded into a mark: their font, and the height of their pills. */
  countFont: 12,
  countHeight: 16,
  /** Radius of the ring of flows that stay in one mark. */
  ringRadius: 9,
  edgeFont: 13,
  edgeHeight: 26,
  /** Between an edge name's border and what it holds, and between its arrow, text and count. */
  edgePadding: 7,
  /** Room for the arrow of an edge name. */
  edgeArrow: 12,
  /** Between two edge names, and from them to what they must not cover. */
  edgeGap: 4,
} as const;
