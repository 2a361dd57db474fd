/** Replaced by the build with what TARO_APP_* variables hold. */
declare namespace NodeJS {
  interface ProcessEnv {
    /** The CloudBase environment to call; the mini program's default one when empty. */
    TARO_APP_CLOUD_ENV?: string;
  }
}
