import { expect, test } from "vitest"
import { showDate, showMoment } from "../../src/domain/date-in-words.ts"

test.each([
  ["2031-05-03", "3 May 2031"],
  ["2031-05", "May 2031"],
  ["2031", "2031"],
  ["2031~", "about 2031"],
  ["2031-04-24/2031-04-26", "24–26 April 2031"],
  ["2031-04/2031-06", "April to June 2031"],
  ["2031-12-30/2032-01-02", "30 December 2031 to 2 January 2032"],
  ["2031-04-27/..", "from 27 April 2031"],
  ["../2031-05-25", "until 25 May 2031"],
  ["2031-21", "spring 2031"],
  ["203X", "the 2030s"],
  ["20XX", "the 21st century"],
  ["12XX", "the 13th century"],
  ["2031-13", "2031-13"],
  ["2031-05-03T10:00", "2031-05-03T10:00"],
])("%s is shown as %s", (edtf, words) => {
  expect(showDate(edtf)).toBe(words)
})

test.each([
  ["../2031-05-25", "by 25 May 2031"],
  ["2031-05", "May 2031"],
])("something that took place %s did so %s", (edtf, words) => {
  expect(showMoment(edtf)).toBe(words)
})
