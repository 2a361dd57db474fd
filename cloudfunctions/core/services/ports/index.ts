export * from './content-check';
export * from './erasure-orders';
export * from './files';
export * from './mini-program-code';
export * from './phone-number';
export * from './picture-check';
export * from './subscribe-message';
