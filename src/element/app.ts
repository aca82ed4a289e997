/**
 * What the shell asks for. A file of its own: what is imported by name is built as one, and all that comes with it can then lie
 * in a single file with what other parts share, which is a smaller one than two.
 */
export { createWidget } from './whole';
