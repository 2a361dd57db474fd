export type { Answer } from './answers';
export { type Cloud, type CloudOptions, createCloud } from './cloud';
export type { Log, LogLine } from './log';
export type { SeedPerson } from './people';
