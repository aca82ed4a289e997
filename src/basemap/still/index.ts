import type { Camera } from '../../geometry/camera';
import type { Basemap, BasemapOptions } from '../types';
export async function createStillBasemap(options: BasemapOptions): Promise<Basemap> {
  let camera: Camera = {
    ...options.camera,
    width: options.container.clientWidth,
    height: options.container.clientHeight,
  };
  options.container.style.background = options.theme === 'dark' ? '#223' : '#f4f0e8';
  return {
    get camera() {
      return camera;
    },
    attribution: ['Natural Earth'],
    show() {},
    async moveTo(t) {
      camera = { ...camera, ...t };
      options.onFrame(camera);
    },
    zoomBy() {},
    panBy() {},
    resize() {
      camera = { ...camera, width: options.container.clientWidth, height: options.container.clientHeight };
      options.onFrame(camera);
    },
    destroy() {},
  };
}
