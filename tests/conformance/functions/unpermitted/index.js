exports.main = require('../permitted').main;
