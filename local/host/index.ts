export { type Cloud, type CloudOptions, createCloud } from './cloud';
export type { LogLine } from './log';
