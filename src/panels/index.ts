export { afterRender, scrolledBy } from './after-render';
export { describe, nameOf, summarize } from './describe';
export type { PanelModel, Send } from './model';
export { panelTemplate } from './panel';
export { loadPart, movesOf, openedPart, PART_NAMES, type PartName, partsOf } from './parts';
export type { Moves, Part } from './parts/part';
export { listenToRoving, syncRoving } from './roving';
