export { composePicture, type PictureLook, type PictureTools } from './compose';
export type { Land } from './ground';
export { drawLegend } from './legend';
export { type Make, makeIn } from './make';
export { drawMap, type MapLook } from './map';
export { passageNumbers } from './passage-numbers';
export { drawPlates } from './plates';
export { standaloneStyles, tokensOf } from './styles';
export type { Setting } from './text';
