export * from './actor';
export * from './authorize';
export * from './inbox';
export * from './rules';
export * from './subject';
