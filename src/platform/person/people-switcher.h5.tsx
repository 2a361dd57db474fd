export const mountPeopleSwitcher = (): void => {};
