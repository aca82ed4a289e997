export { afterRender } from './after-render';
export { describe, nameOf, summarize } from './describe';
export type { PanelModel, Send } from './model';
export { panelTemplate } from './panel';
export { listenToRoving, syncRoving } from './roving';
export { panelStyles } from './styles';
