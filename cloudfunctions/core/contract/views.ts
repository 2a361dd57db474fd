/**
 * What leaves the server. Presenters are the only makers of these shapes.
 * Instants are epoch milliseconds (UTC); days are `YYYY-MM-DD` in Beijing time.
 */
export * from './views/asker';
export * from './views/cards';
export * from './views/export';
export * from './views/featured';
export * from './views/inbox';
export * from './views/ledger';
export * from './views/marks';
export * from './views/petition';
export * from './views/quick-reply';
export * from './views/report';
export * from './views/search';
export * from './views/shared';
export * from './views/similar';
export * from './views/staff-question';
