export * from './errors';
export * from './limits';
export * from './marks';
export * from './question';
export * from './regions';
export * from './staff';
export * from './units';
export * from './version';
