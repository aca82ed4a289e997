/** All that a panel shows of a story, as plain data. */
import { allMessages } from '../../src/locale';
import { aboutModel } from '../../src/panels/models/about';
import { articleModel } from '../../src/panels/models/article';
import { describeSelection } from '../../src/panels/models/describe';
import { facetModels } from '../../src/panels/models/filter';
import { flowModel, passageModel } from '../../src/panels/models/flow';
import { listModel } from '../../src/panels/models/list';
import { mapSummary } from '../../src/panels/models/map-summary';
import { placeModel } from '../../src/panels/models/place';
import { readingOf, type WholeReading } from '../../src/panels/models/reading';
import { tourModel } from '../../src/panels/models/tour';
import { initialView } from '../../src/state';
import { type Issue, indexStory, type Story } from '../../src/story';

/** The story in both languages: as it opens, with its first flow, and with two of them. */
export function readingsOf(story: Story): readonly WholeReading[] {
  return ['ar', 'en'].flatMap((language) => {
    const view = initialView(indexStory(story), { language });
    return [null, story.flows[0]?.id ?? null, `${story.flows[0]?.id}+${story.flows[1]?.id}`].map((selected) =>
      readingOf(story, { ...view, selected, step: 0 }, allMessages(language)),
    );
  });
}

/** All that the panel would show of a story. */
export function modelsOf(reading: WholeReading, issues: readonly Issue[]): unknown {
  const { story, messages } = reading;
  const ids = [story.places, story.flows, story.passages].flat().map(({ id }) => id);
  return [
    aboutModel(reading, issues),
    articleModel(reading),
    facetModels(reading),
    listModel(reading),
    tourModel(reading),
    mapSummary(reading, [40, 30]),
    ...story.places.map((place) => placeModel(reading, place)),
    ...story.flows.map((flow) => flowModel(reading, flow)),
    ...story.passages.map((passage) => passageModel(reading, passage)),
    ...ids.map((id) => describeSelection(reading, id)),
    messages.language,
  ];
}
