/** What a worker thread runs: bytes in, everything found in them out. */
export { processPiece as default } from "./process-piece.ts"
