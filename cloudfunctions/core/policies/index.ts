export * from './actor';
export * from './authorize';
export * from './inbox';
export * from './office';
export * from './rules';
export * from './subject';
export * from './writing';
