export { facetCounts, facetValues } from './facets';
export {
  ARTICLE_VOICE,
  FACETS,
  type Facet,
  type Filter,
  type FilterWish,
  filteredFlows,
  filterFrom,
  isFiltering,
  NO_FILTER,
  passagesBehind,
  placesOf,
  sameFilter,
} from './filter';
export { type InitialView, initialView, reduce } from './reduce';
export { bundleId, type Selection, selectionOf, stepId, stepOf } from './selection';
export {
  ancestorsOf,
  branchOf,
  endsOf,
  evidenceOf,
  type FlowGroup,
  flowsInOrder,
  flowsOf,
  flowsSupportedBy,
  inReadingOrder,
  lineOf,
  litFlows,
  litPassages,
  litPlaces,
  type PlaceFlows,
  passagesOf,
} from './selectors';
export { flowsBeyond, shownFlows } from './shown';
