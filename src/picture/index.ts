export { composePicture, type PictureLook, type PictureTools } from './compose';
export { type Make, makeIn } from './make';
export { drawMap, type Land, type MapLook } from './map';
export { standaloneStyles, tokensOf } from './styles';
