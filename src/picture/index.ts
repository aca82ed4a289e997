export { composePicture, type PictureLook, type PictureTools } from './compose';
export type { Land } from './ground';
export { type Make, makeIn } from './make';
export { drawMap, type MapLook } from './map';
export { standaloneStyles, tokensOf } from './styles';
