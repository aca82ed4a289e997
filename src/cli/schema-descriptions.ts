/** What each field of a story file means, for the published JSON Schema: `Definition.field` → a sentence. */
export const DESCRIPTIONS: Readonly<Record<string, string>> = {
  StoryFile:
    'A story for <influence-map>, version 1: an article as places, influence between them, and the passages that say so.',
  'StoryFile.$schema': 'Address of this schema, for editors.',
  'StoryFile.version': 'Version of the format.',
  'StoryFile.id': 'Id of the story, kebab-case.',
  'StoryFile.language': 'Language of the article, BCP 47.',
  'StoryFile.title': 'Title. Its languages are those that the whole story must speak.',
  'StoryFile.summary': 'What the story is about, in a few sentences.',
  'StoryFile.featured':
    'Ids of the places that a reader must find first: the map opens with them, and with all places where fewer than two are named.',
  'StoryFile.article': 'The article that the story was made from.',
  'StoryFile.places': 'The places that the article names.',
  'StoryFile.actors': 'Those who act, are acted upon or speak.',
  'StoryFile.kinds': "The story's own kinds of influence.",
  'StoryFile.passages': 'The passages of the article on which all else rests, word for word.',
  'StoryFile.flows': 'The influence between places, as the article tells it.',
  'StoryFile.tour': 'Steps through the story, in reading order.',

  LocalizedText: 'Text by language (BCP 47). Every text has all the languages of the title.',

  Quote:
    'Words as they stand in the article (a W3C TextQuoteSelector). White space, tashkeel, tatweel, soft hyphens and the shape of quote marks may differ; letters may not.',
  'Quote.exact': 'The words themselves.',
  'Quote.prefix': 'What stands right before them. Needed where the words stand in the article more than once.',
  'Quote.suffix': 'What stands right after them. Needed where the words stand in the article more than once.',

  Article: 'Where the words come from.',
  'Article.text':
    'Address of the full text, relative to the story file (UTF-8, plain). Absent where the story ships its quotes alone.',
  'Article.publisher': 'Who published the article.',
  'Article.url': 'Where the article was published.',
  'Article.published': 'When the article was published.',
  'Article.rights': 'Whose the text is, and on what terms it is shown.',

  Published: 'A date of publication.',
  'Published.date':
    'A date in EDTF: YYYY, YYYY-MM or YYYY-MM-DD, with ?, ~ or % after it where it is not sure, or an interval of two.',
  'Published.inferred': 'True where the article gives no date and this one was worked out.',

  Place: 'A place that the article names.',
  'Place.id': 'Kebab-case, unique in the file.',
  'Place.name': 'Name as readers know it.',
  'Place.kind': 'What sort of place it is.',
  'Place.position':
    'Longitude, then latitude, in degrees, WGS 84. For a country: where its name stands, near the capital, as readers are told.',
  'Place.precision': 'How precisely the position is known.',
  'Place.area': 'Outline, a GeoJSON Polygon or MultiPolygon. Where precision.level is approximate, so is the outline.',
  'Place.within': 'Id of the place that this one lies in.',
  'Place.note': 'What a reader should know about how it is placed.',
  'Place.sameAs': 'The same place elsewhere: addresses at Wikidata or GeoNames.',

  Precision: 'How precisely a position is known.',
  'Precision.level':
    'exact: the spot; approximate: within radiusMetres; area: somewhere in the outline; country or region: stands for the whole.',
  'Precision.radiusMetres': 'How far the true spot may lie from the position. Needed where the level is approximate.',

  Actor: 'Someone who acts, is acted upon or speaks.',
  'Actor.id': 'Kebab-case, unique in the file.',
  'Actor.name': 'Name as readers know it.',
  'Actor.kind': 'What sort of actor it is.',
  'Actor.at': 'Id of the place where the actor sits.',

  Kind: 'A kind of influence.',
  'Kind.id': 'Kebab-case, unique in the file.',
  'Kind.name': 'Name of the kind.',
  'Kind.color': 'Colour as #rrggbb; where absent, the next of the palette.',

  Passage: 'Words of the article, most often one sentence.',
  'Passage.id': 'Kebab-case, unique in the file.',
  'Passage.quote': 'The words, as they stand in the article.',
  'Passage.translation': "Translations, ours and not the article's, without the article's own language.",
  'Passage.speaker': 'Whose words these are: the id of an actor, or a name. Absent where the article itself speaks.',
  'Passage.mentions': 'The words of the passage that name places.',

  Mention: 'Words of a passage that name a place.',
  'Mention.place': 'Id of the place.',
  'Mention.exact': 'The words, as they stand in the passage.',
  'Mention.prefix':
    'What stands right before them in the article. Needed where the words stand in the passage more than once.',
  'Mention.suffix':
    'What stands right after them in the article. Needed where the words stand in the passage more than once.',
  'Mention.form': 'name (where absent), or demonym: the words name the people or what is theirs.',
  'Mention.translated': 'The words that name the place in each translation of the passage.',

  Flow: 'Influence from one place on another, as the article tells it.',
  'Flow.id': 'Kebab-case, unique in the file.',
  'Flow.from': 'Id of the place that it comes from.',
  'Flow.to': 'Id of the place that it goes to.',
  'Flow.via': 'Id of a place that it passes through.',
  'Flow.twoWay': 'True where it goes both ways. False where absent.',
  'Flow.inferred': 'The ends that no mention in the evidence names: ours, drawn as open ends.',
  'Flow.by': 'Id of the actor who does it.',
  'Flow.toward': 'Id of the actor to whom it is done.',
  'Flow.kind': 'Id of the kind of influence.',
  'Flow.sourcing':
    "Whose word it is: reported, the article's own; claimed, anyone else's; alleged, against someone; rumoured, nobody's.",
  'Flow.act': 'What became of it.',
  'Flow.label': 'What flows, in a few words.',
  'Flow.evidence': 'Ids of the passages that say so, at least one.',
  'Flow.when':
    'When, in EDTF: YYYY, YYYY-MM or YYYY-MM-DD, with ?, ~ or % after it where it is not sure, or an interval of two.',

  Step: 'One step of the tour.',
  'Step.title': 'Title of the step.',
  'Step.text': 'What to notice.',
  'Step.show': 'Ids of the places, flows and passages to light.',
  'Step.passage': 'Id of the passage to read.',
};
