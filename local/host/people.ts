/** Someone to act as in the local build. Their records are the seeds' business. */
export interface SeedPerson {
  /** The openid the gateway takes as `x-dev-person`. */
  id: string;
  name: string;
  /** What the switcher shows after the name, such as 接线员. */
  role: string;
  /** The number the phone button gives; made up when absent. */
  phone?: string;
}
