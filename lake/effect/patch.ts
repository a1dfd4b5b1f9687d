/** Mendoza operation codes that the encoder writes. */
export const Op = {
  Value: 0,
  Blank: 2,
  PushFieldCopy: 10,
  PushFieldBlank: 11,
  PushElementCopy: 12,
  PushElementBlank: 13,
  ReturnIntoObjectSameKeyPop: 15,
  ReturnIntoArrayPop: 16,
  ObjectSetFieldValue: 17,
  ObjectDeleteField: 19,
  ArrayAppendValue: 20,
  ArrayAppendSlice: 21,
  StringAppendString: 22,
  StringAppendSlice: 23,
} as const;

/** A Mendoza patch as it goes over the wire: operation codes, each followed by its operands. */
export type RawPatch = unknown[];
