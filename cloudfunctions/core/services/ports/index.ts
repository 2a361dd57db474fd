export * from './content-check';
export * from './phone-number';
