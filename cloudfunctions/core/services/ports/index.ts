export * from './content-check';
export * from './phone-number';
export * from './subscribe-message';
