export { coveredSpots } from './covered';
export { SCENE } from './defaults';
export { choicesAt, hitTest } from './hit';
export { openingCamera } from './opening';
export { pointOf } from './point';
export { buildScene } from './scene';
