/** Exit codes of CONTRACT.md, and the shell's for what was stopped by Ctrl-C. */
export const exitCode = { done: 0, found: 1, failed: 2, interrupted: 130 } as const
