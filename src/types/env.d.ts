/** Replaced by the build (config/index.ts). */
declare namespace NodeJS {
  interface ProcessEnv {
    /** The CloudBase environment to call; the mini program's default one when empty. */
    TARO_APP_CLOUD_ENV: string;
  }
}
