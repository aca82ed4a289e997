declare module 'bidi-js' {
  interface Levels {
    readonly levels: Uint8Array;
  }
  interface Bidi {
    getEmbeddingLevels(text: string, baseDirection?: 'ltr' | 'rtl' | 'auto'): Levels;
    /** Indices of the text's UTF-16 units, from left to right. */
    getReorderedIndices(text: string, levels: Levels): readonly number[];
  }
  export default function bidiFactory(): Bidi;
}
