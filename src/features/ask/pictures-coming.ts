/** Pictures that are on their way to the server now; a question sent meanwhile would go without them. */
export const picturesComing = { count: 0 };
