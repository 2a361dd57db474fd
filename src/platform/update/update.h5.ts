/** A browser fetches the newest version by itself. */
export const watchForUpdate = (): void => {};
