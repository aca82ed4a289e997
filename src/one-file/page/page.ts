/** The script of one file: the element, and the bar around it. */
import '../../define';
import type { InfluenceMap } from '../../influence-map';
import { element, keepBar } from '../../pages/bar';
import { canUnpack } from '../pack';

const map = element<InfluenceMap>('influence-map');

/** A file opened from a disk has an address of its own; one shown by another program may have none that can be written. */
function addressCanBeWritten(): boolean {
  try {
    history.replaceState(history.state, '', location.href);
    return true;
  } catch {
    return false;
  }
}

keepBar(map, {});
map.deepLink = addressCanBeWritten();
// Without a story the element keeps the text that stands in it, which says what the map needs.
if (canUnpack()) map.src = '#';
