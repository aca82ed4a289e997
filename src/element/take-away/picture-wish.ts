/** What a picture can be asked to be; part of the public types, which know nothing of how it is drawn. */
export type PictureType = 'image/png' | 'image/svg+xml';

export interface PictureWish {
  /** Pixels of the picture for each pixel of the screen's map: 1, 2 or 3. */
  readonly scale?: 1 | 2 | 3;
}
