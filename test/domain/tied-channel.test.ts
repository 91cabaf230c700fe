import { describe, expect, it } from "vitest"
import type { Actor } from "../../src/domain/actor.ts"
import type { Status } from "../../src/domain/status.ts"
import { type ChannelReport, tieChannels } from "../../src/domain/tied-channel.ts"

const brazil = country("Brazil", "BRA")
const france = country("France", "FRA")
const valdoria = country("Valdoria", null)

function country(name: string, code: string | null): Actor {
  return { id: name, name, kind: "country", role: null, country: code, aliases: [] }
}

function report(
  document: string,
  told: { status: Status; date?: string; key?: string; parties?: Actor[] },
): ChannelReport {
  const { status, date, key = "hotline", parties = [brazil, france] } = told
  return {
    document,
    published: "2031-05-02",
    parties,
    channel: {
      id: `${document} ${status}`,
      name: key,
      key,
      parties: parties.map(({ id }) => id),
      level: null,
      status,
      words: { start: 0, end: 1 },
      date: date === undefined ? null : { value: date, basis: "stated", why: "" },
      engagement: null,
      accordingTo: null,
      statement: null,
      evidence: [{ start: 0, end: 1 }],
    },
  }
}

const reports = [
  report("later", { status: "resumed" }),
  report("first", { status: "suspended", date: "2031-03" }),
  report("second", { status: "agreed", date: "../2031-04-01" }),
  report("half", { status: "proposed", date: "2031-02", parties: [france] }),
  report("other", { status: "open", parties: [brazil, valdoria] }),
  report("group", { status: "open", key: "trade working group" }),
]

const shown = (all: readonly ChannelReport[]) =>
  tieChannels(all).map(({ id, name, parties, reports: told }) => ({
    id,
    name,
    parties: parties.map((party) => party.name),
    statuses: told.map(({ channel }) => channel.status),
  }))

describe("channels of many documents", () => {
  it("are one where name and parties are the same, their statuses the oldest first", () => {
    const hotline = shown(reports).find(({ name, parties }) => name === "hotline" && parties.includes("France"))
    expect(hotline?.statuses).toEqual(["proposed", "suspended", "agreed", "resumed"])
    expect(shown(reports)).toHaveLength(3)
  })

  it("do not depend on the order of documents", () => {
    expect(shown(reports.toReversed())).toEqual(shown(reports))
  })

  it("keep their ids as documents come and go", () => {
    const ids = (all: readonly ChannelReport[]) => new Set(shown(all).map(({ id }) => id))
    for (const left of reports) {
      const fewer = ids(reports.filter((one) => one !== left))
      for (const id of fewer) expect(ids(reports)).toContain(id)
    }
  })

  it("leave a report of one party alone where two channels have it", () => {
    const two = [...reports, report("third", { status: "open", parties: [france, valdoria] })]
    expect(shown(two).map(({ parties }) => parties.join())).toContain("France")
  })
})
