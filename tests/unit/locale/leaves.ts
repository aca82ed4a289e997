export { CATEGORY, type Leaves, leaves, leavesOf, pluralsOf } from '../../../src/cli/strings/leaves';
