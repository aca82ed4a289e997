export { readStillGeography, type StillGeography } from './geography';
export { CLOSE, type StillLand } from './land';
export { LAYERS, STILL_SOURCES } from './layers';
export { NAME_FONT, type NamesFile, namesInView } from './names';
export { type StillPicture, stillPicture } from './picture';
export { landNames, stillGeographyAt } from './read-files';
