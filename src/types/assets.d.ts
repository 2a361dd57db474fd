declare module '*.svg' {
  /** The built file's address. */
  const url: string;
  export default url;
}
declare module '*.scss';
