export * from './card';
export * from './message';
export * from './mark';
export * from './person';
export * from './question';
export * from './reading';
export * from './settings';
export * from './search';
