export * from './card';
export * from './featured';
export * from './home';
export * from './inbox';
export * from './me';
export * from './my-question';
export * from './page';
export * from './staff-question';
