/** JSON of an answer, as a test reads it: the contract has been held against it already, so its shape is not proved again. */
// oxlint-disable-next-line typescript/no-explicit-any
export type AnyJson = any;
