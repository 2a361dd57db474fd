const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

/** Adds two numbers, by itself or (`through`) by calling itself once more. */
exports.main = async ({ a, b, through }) => {
  if (through) return (await cloud.callFunction({ name: through, data: { a, b } })).result;
  if (typeof a !== 'number') throw new TypeError('a is not a number');
  return { sum: a + b };
};
