export * from './build';
export * from './card';
export { keepLikes, makeCardPages } from './card-pages';
export * from './feed';
export * from './home';
export * from './memory';
export * from './pointer';
export { searchIndexOf } from './search';
export { dropSnapshots } from './snapshots';
