/** Measures text without a browser, by the shaper that browsers use: Arabic is measured as it is joined. */
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import type { MeasureText } from '../../scene/types';
import type { PosterFont } from './fonts';
import { runsOf } from './runs';

/** Width of a letter that no face has, in sizes of the font. */
const UNKNOWN = 0.6;

export function createRuler(fonts: readonly PosterFont[]): MeasureText {
  const faces = new Map(fonts.map((font) => [font, new Face(new Blob(font.openType))]));
  const shapers = new Map([...faces].map(([font, face]) => [font, new Font(face)]));
  const advance = (font: PosterFont | null, run: string): number => {
    const face = font && faces.get(font);
    const shaper = font && shapers.get(font);
    if (!face || !shaper) return [...run].length * UNKNOWN;
    const buffer = new Buffer();
    buffer.addText(run);
    buffer.guessSegmentProperties();
    shape(shaper, buffer);
    return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0) / face.upem;
  };
  return (text, fontSize, strong) => {
    const ofWeight = fonts.filter((font) => font.strong === strong);
    return fontSize * runsOf(text, ofWeight).reduce((sum, [font, run]) => sum + advance(font, run), 0);
  };
}
