export * from './actor';
export * from './authorize';
export * from './contact';
export * from './inbox';
export * from './office';
export * from './rules';
export * from './subject';
export * from './writing';
