/** Stories made of payloads: one in every string field that the format has. */

type Json = Record<string, unknown>;

/** The fields whose text is what a reader sees; the others are refused, each with an issue, or are ids. */
export interface HostileStory {
  readonly story: Json;
  readonly article: string;
}

/**
 * A story with one place, actor, kind, passage, flow and step for each payload, whose every string it is. Ids end in a
 * number, so that each is one thing; what is refused (an address, a colour, a date, a choice) is refused from things
 * that are drawn all the same, and from others that are not.
 */
export function hostileStory(payloads: readonly string[]): HostileStory {
  const [first = ''] = payloads;
  const sentences: string[] = [];
  const id = (payload: string, what: string, at: number): string => `${payload}${what}${at}`;
  const texts = (payload: string) => ({ ar: `${payload} عربي`, en: `${payload} text`, [payload]: payload });
  const at = payloads.map((payload, index) => {
    const position = [38 + (index % 10) * 1.1, 30 + Math.floor(index / 10) * 1.3];
    // The name stands in the sentence, and no other sentence has the number.
    const name = `${payload}م${index}`;
    const exact = `${payload} قال ${name} هنا${index}.`;
    sentences.push(exact);
    return { payload, index, position, name, exact };
  });
  const story = {
    [first]: first,
    $schema: first,
    version: 1,
    id: `${first}s`,
    language: 'ar',
    title: texts(first),
    summary: texts(first),
    featured: [...at.slice(0, 3).map(({ payload, index }) => id(payload, 'place', index)), first],
    article: {
      text: 'article.txt',
      publisher: texts(first),
      url: first,
      published: { date: first, inferred: first },
      rights: texts(first),
    },
    places: at.flatMap(({ payload, index, position }) => [
      {
        [payload]: payload,
        id: id(payload, 'place', index),
        name: texts(payload),
        kind: 'city',
        position,
        precision: { level: 'approximate', radiusMetres: 3000 },
        within: index % 3 === 0 ? payload : id(payloads[index - 1] ?? '', 'place', index - 1),
        note: texts(payload),
        sameAs: [payload, `https://a.example/${payload}`, 'https://b.example/'],
        area: { type: payload, coordinates: payload },
      },
      { id: payload, name: payload, kind: payload, position: [payload, payload], precision: { level: payload } },
    ]),
    actors: at.flatMap(({ payload, index }) => [
      { id: id(payload, 'actor', index), name: texts(payload), kind: 'person', at: id(payload, 'place', index) },
      { id: id(payload, 'other', index), name: texts(payload), kind: payload, at: payload },
    ]),
    kinds: at.flatMap(({ payload, index }) => [
      { id: id(payload, 'kind', index), name: texts(payload), color: payload },
      { id: id(payload, 'plain', index), name: texts(payload) },
    ]),
    passages: at.map(({ payload, index, name, exact }) => ({
      id: id(payload, 'passage', index),
      quote: { exact },
      translation: { en: `${payload} said ${name} here`, [payload]: payload },
      speaker: index % 2 === 0 ? id(payload, 'actor', index) : `${payload} `,
      mentions: [
        { place: id(payload, 'place', index), exact: name, translated: { en: name, [payload]: payload } },
        { place: payload, exact: payload, prefix: payload, suffix: payload, form: payload, translated: payload },
      ],
    })),
    flows: at.flatMap(({ payload, index }) => {
      const before = (index + payloads.length - 1) % payloads.length;
      const flow = {
        id: id(payload, 'flow', index),
        from: id(payload, 'place', index),
        to: id(payloads[before] ?? '', 'place', before),
        inferred: ['to', payload],
        by: id(payload, 'actor', index),
        toward: payload,
        kind: id(payload, index % 2 === 0 ? 'kind' : 'plain', index),
        sourcing: 'claimed',
        act: 'done',
        label: texts(payload),
        evidence: [id(payload, 'passage', index), payload],
        when: payload,
      };
      return [flow, { ...flow, id: id(payload, 'left-out', index), sourcing: payload, act: payload, kind: payload }];
    }),
    tour: at.map(({ payload, index }) => ({
      title: texts(payload),
      text: texts(payload),
      show: [id(payload, 'flow', index), payload],
      passage: id(payload, 'passage', index),
    })),
  };
  return { story, article: sentences.join('\n') };
}
