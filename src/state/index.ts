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
  litFlows,
  litPassages,
  litPlaces,
  type PlaceFlows,
  passagesOf,
} from './selectors';
