/** Replaced by the build (config/index.ts). */
declare namespace NodeJS {
  interface ProcessEnv {
    /** The CloudBase environment to call; the mini program's default one when empty. */
    TARO_APP_CLOUD_ENV: string;
    /** The office that runs this deployment, its filing number and postal address; empty when not given. */
    TARO_APP_OPERATOR: string;
    TARO_APP_FILING_NUMBER: string;
    TARO_APP_ADDRESS: string;
    /** The version of WeChat's speech plugin (同声传译) the mini program was granted; no reading aloud when empty. */
    TARO_APP_SPEECH_PLUGIN: string;
    /** The subscription template of 明早 8 点提醒我; no reminder when empty. */
    TARO_APP_REMINDER_TEMPLATE: string;
    /** The subscription template that tells of an answer; nobody is told when empty. */
    TARO_APP_ANSWER_TEMPLATE: string;
    /** The subscription template that tells staff of their work; nobody is told when empty. */
    TARO_APP_STAFF_TEMPLATE: string;
  }
}
