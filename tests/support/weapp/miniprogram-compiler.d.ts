declare module 'miniprogram-compiler' {
  interface CompilerOptions {
    maxBuffer?: number;
  }
  /** Compiles every wxml and wxs below a folder; throws with the compiler's words. */
  export function wxmlToJs(root: string, options?: CompilerOptions): string;
  /** Compiles every wxss below a folder. */
  export function wxssToJs(root: string, options?: CompilerOptions): string;
}
