import { describe, expect, it } from 'vitest';
import { selectionName } from '../../../src/panels/models/describe';
import { tourModel } from '../../../src/panels/models/tour';
import { firstStory } from '../state/small-story';
import { read, textOf } from './read-small';

describe('the tour', () => {
  it('shows each step with its quote word for word and with links to all that it shows', () => {
    const story = firstStory();
    for (const language of ['ar', 'en']) {
      const { steps } = tourModel(read({ story, language, selected: 'step.3' }));
      expect(steps).toHaveLength(story.tour.length);
      for (const [at, step] of story.tour.entries()) {
        const shown = steps[at];
        const passage = story.passages.find(({ id }) => id === step.passage);
        expect(textOf(shown?.quote?.original.runs ?? [])).toBe(passage?.quote.exact);
        const links = [...(shown?.places ?? []), ...(shown?.flows ?? [])].map(({ id }) => id);
        expect(links.sort()).toEqual([...step.show].sort());
        expect(shown?.title.text).toBe(step.title[language]);
        expect(shown?.current).toBe(at === 2);
      }
    }
  });

  it('says where a step stands in the reader’s digits', () => {
    expect(tourModel(read({ selected: 'step.2' })).steps[1]?.position).toBe('Step 2 of 3');
    expect(tourModel(read({ selected: 'step.2', language: 'ar' })).steps[1]?.position).toBe('الخطوة ٢ من ٣');
    expect(selectionName(read({ selected: 'step.2' }), 'step.2')).toBe('Step 2 of 3: The refusal');
  });
});
