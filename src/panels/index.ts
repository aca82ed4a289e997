export { afterRender } from './after-render';
export { describe, nameOf } from './describe';
export type { PanelModel, Send } from './model';
export { panelTemplate } from './panel';
export { panelStyles } from './styles';
