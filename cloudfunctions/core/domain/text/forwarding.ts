/**
 * Nothing but the word that a matter went elsewhere: 已转办, 已转交相关部门处理. The gate of a reply reads longer ones on
 * the server; these are told at once, before anybody is asked for more characters.
 */
const BARE =
  /^(已|已经|现|现已)?(予以)?(转办|转交|转派|转送|转给|移交|交办|派单|上报|反馈)(了|给)?([\u4e00-\u9fa5]{0,8}(部门|单位|科室|街道|社区))?(处理|办理|核实|答复)?[。.!!]?$/;

export const isBareForwarding = (text: string): boolean => BARE.test(text.trim());
