/** Whether the server will know who acts: the switcher's visitor is nobody, a first visit becomes a seed person. */
export const hasIdentity = (): boolean => localStorage.getItem('dev-person') !== '';
