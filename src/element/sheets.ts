/** The style sheets of the whole element, together: apart they would compress less well. */
import { frameStyles } from '../panels/styles/frame';
import { startStyles } from '../panels/styles/start';
import { storyLayerStyles } from '../story-layer/styles';
import { chromeStyles } from './chrome';
import { layoutStyles } from './layout';
import { reachStyles } from './reach';
import { tokens } from './tokens';
import { wishedStyles } from './wishes';

/** Those of the parts that are there stand among ours: what follows them may have the last word. */
export function sheetsWith(parts: readonly string[]): readonly string[] {
  const ours = [tokens, layoutStyles, chromeStyles, frameStyles, startStyles];
  return [...ours, ...parts, storyLayerStyles, reachStyles, ...wishedStyles()];
}
