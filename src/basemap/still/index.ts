export { readStillGeography, type StillGeography } from './geography';
export { CLOSE, type StillLand } from './land';
export { LAYERS, STILL_SOURCES } from './layers';
export { drawName, NAME_FONT, type NamesFile, namesInView, nameTransform } from './names';
export { type StillPicture, stillPicture } from './picture';
export { landNames, stillGeographyAt } from './read-files';
