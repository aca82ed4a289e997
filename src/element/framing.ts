/** Where to look at what is selected: asked for as soon as something may be. `null` where the code for it cannot be had. */
export type Framing = typeof import('../scene/framing');

export async function bringFraming(): Promise<Framing | null> {
  try {
    return await import('../scene/framing');
  } catch (error) {
    console.warn('influence-map: the map cannot go to what is chosen:', error);
    return null;
  }
}
