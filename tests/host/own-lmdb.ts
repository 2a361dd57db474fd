/**
 * Under jest each test file has its own Date, and lmdb hands `open` to whichever copy of it loaded first in the process:
 * that of an earlier file, to whose encoder our dates are no dates. This makes it use our own copy.
 */
const { nativeAddon } = require('lmdb') as { nativeAddon: { open?: unknown } };
nativeAddon.open = undefined;
