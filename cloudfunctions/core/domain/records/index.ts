export * from './card';
export * from './person';
export * from './question';
