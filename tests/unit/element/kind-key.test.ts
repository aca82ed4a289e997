import { describe, expect, it } from 'vitest';
import { keyEntries } from '../../../src/element/kind-key';
import { kindColors } from '../../../src/scene/palette';
import { NO_FILTER } from '../../../src/state/filter';
import { indexStory } from '../../../src/story';
import { realStory, viewOf } from '../scene/look';

describe('the key of the colours', () => {
  const index = indexStory(realStory());
  const { story } = index;

  it('names every kind that is drawn, in the reader’s language and the map’s own colour', () => {
    for (const language of ['ar', 'en']) {
      expect(keyEntries(index, viewOf(null, language), 'dark')).toEqual(
        story.kinds.map(({ id, name }) => ({ name: name[language], color: kindColors(story).get(id)?.dark })),
      );
    }
  });

  it('leaves out what the filter leaves out', () => {
    const filter = { ...NO_FILTER, kind: ['arms'] };
    expect(keyEntries(index, viewOf(null, 'ar', null, filter), 'light').map(({ name }) => name)).toEqual([
      index.kinds.get('arms')?.name.ar,
    ]);
  });
});
