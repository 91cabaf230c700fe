import { expect, test } from "vitest"
import { sayNames } from "../../src/views/check-message.ts"

test.each([
  ["Ngozi Okafor", "Ngozi Okafor", "Ngozi Okafor"],
  ["Okafor", "Ngozi Okafor", "Ngozi Okafor"],
  ["Ngozi Okafor", "OKAFOR", "Ngozi Okafor"],
  ["Irena Sabo", null, "Irena Sabo in the draft; the reference gives these words to nobody"],
  [null, "Irena Sabo", "Irena Sabo in the reference; the draft names nobody"],
  [null, null, "nobody"],
  ["Ana Ruiz", "Tomas Varga", "Ana Ruiz in the draft, Tomas Varga in the reference"],
  ["Varga", "Ana Ruiz and Tomas Varga", "Varga in the draft, Ana Ruiz and Tomas Varga in the reference"],
])("the draft's %s and the reference's %s: %s", (here, there, expected) => {
  expect(sayNames(here, there)).toBe(expected)
})
