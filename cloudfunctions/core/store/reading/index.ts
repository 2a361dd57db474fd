export * from './build';
export * from './card';
export * from './feed';
export * from './home';
export * from './memory';
export * from './pointer';
export { searchIndexOf } from './search';
export { dropSnapshots } from './snapshots';
