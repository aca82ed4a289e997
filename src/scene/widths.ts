/** How wide arcs and their heads are, by the number of flows in them. Pixels. */
import { SCENE } from './defaults';
import type { Group } from './group';

/** Pixels over all strands of a bundle. */
export function bundleWidth(count: number): number {
  return SCENE.strandWidth + strandPitch(count) * (count - 1);
}

export function strandPitch(count: number): number {
  if (count < 2) return 0;
  return Math.min(SCENE.strandPitch, (SCENE.maxBundleWidth - SCENE.strandWidth) / (count - 1));
}

/** From the tip of a head to its barbs. */
export function headSizeOf({ flows }: Group): number {
  return Math.max(SCENE.headSize, bundleWidth(flows.length) * 0.8 + 5);
}

/** Width of a head across, at its barbs. */
export function headWidth(group: Group): number {
  return headSizeOf(group) * 0.9;
}
