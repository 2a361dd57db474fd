export * from './card';
export * from './message';
export * from './person';
export * from './question';
