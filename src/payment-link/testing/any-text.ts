import fc from 'fast-check';

const anyCodeUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code));

/** Any JavaScript string, lone surrogates included. The unit `binary` of fast-check takes seconds to set up. */
export const anyText = fc.oneof(fc.string(), fc.string({ unit: anyCodeUnit }));
