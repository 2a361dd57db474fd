export * from './content-check';
export * from './mini-program-code';
export * from './phone-number';
export * from './subscribe-message';
