import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Turn } from "../../../src/domain/document.ts"
import { slice } from "../../../src/domain/span.ts"
import { findTurns } from "../../../src/read/transcript/find-turns.ts"

/** A turn as `label → name, role (part): words`. */
function shown(text: string, turn: Turn): string {
  const { name, role, part } = turn
  const words = slice(text, turn.content).replace(/\s+/g, " ")
  return `${slice(text, turn.label)} → ${name}, ${role} (${part}): ${words}`
}

function turnsAre(text: string, expected: readonly string[], title: string | null = null): void {
  expect(findTurns(text, [], title).map((turn) => shown(text, turn))).toEqual(expected)
}

function labelsAre(text: string, ...labels: string[]): void {
  expect(findTurns(text, []).map((turn) => slice(text, turn.label))).toEqual(labels)
}

function isNoTranscript(text: string): void {
  expect(findTurns(text, [])).toEqual([])
}

describe("labels of every common kind", () => {
  it("reads capitals with an office or a courtesy", () => {
    labelsAre(
      "SECRETARY OKAFOR:  We have signed.\n\nMR LINDQVIST:  When?\n\nMR. SATO: On Monday.\n\nTHE PRESIDENT: Indeed.",
      "SECRETARY OKAFOR",
      "MR LINDQVIST",
      "MR. SATO",
      "THE PRESIDENT",
    )
  })

  it("reads the press as Q without colon, with colon and in words", () => {
    labelsAre(
      "MS. HADDAD: Good afternoon.\nQ    Thank you. Is the port open?\nMS. HADDAD: It is.\nQ -- and the bridge?\nMS. HADDAD: Not yet.",
      "MS. HADDAD",
      "Q",
      "MS. HADDAD",
      "Q",
      "MS. HADDAD",
    )
    labelsAre("QUESTION: Is the port open?\nMR. SATO: It is.\nMODERATOR: Next.", "QUESTION", "MR. SATO", "MODERATOR")
    labelsAre("Q: Is the port open?\nA: It is.\nQ: And the bridge?\nA: Not yet.", "Q", "A", "Q", "A")
    labelsAre("Q. Were you there?\nA. I was.\nQ. Alone?\nA. Yes.", "Q", "A", "Q", "A")
  })

  it("reads names in normal case when they come back", () => {
    labelsAre(
      "Ana Ruiz: Is the port open?\n\nJuma Bello: It is.\n\nAna Ruiz: And the bridge?\n\nJuma Bello: Not yet.",
      "Ana Ruiz",
      "Juma Bello",
      "Ana Ruiz",
      "Juma Bello",
    )
    labelsAre(
      "Ana Ruiz (The Herald): Is the port open?\nMinister Bello: It is.\nLe Jour: And the bridge?\nMinister Bello: Not yet.\nLe Jour: When?",
      "Ana Ruiz (The Herald)",
      "Minister Bello",
      "Le Jour",
      "Minister Bello",
      "Le Jour",
    )
    labelsAre(
      "Ana Ruiz, The Herald: Is the port open?\nMINISTER BELLO: It is.\nMINISTER BELLO: And more.",
      "Ana Ruiz, The Herald",
      "MINISTER BELLO",
      "MINISTER BELLO",
    )
  })

  it("reads no-break spaces, bold type and time codes", () => {
    labelsAre(
      "MR.\u00a0SATO:\u00a0\u00a0It is.\n\u00a0Q\u00a0\u00a0 When?\nMR.\u00a0SATO:\u00a0Now.",
      "MR.\u00a0SATO",
      "Q",
      "MR.\u00a0SATO",
    )
    labelsAre(
      "**Ana Ruiz:** Is it open?\n\n**Juma Bello:** It is.\n\n**Ana Ruiz:** Since when?",
      "Ana Ruiz",
      "Juma Bello",
      "Ana Ruiz",
    )
    labelsAre(
      "Ana Ruiz (00:12): Is it open?\nSpeaker 2 (00:15): It is.\nAna Ruiz (01:02:03): Good.",
      "Ana Ruiz",
      "Speaker 2",
      "Ana Ruiz",
    )
  })

  it("reads labels inside lines that were run together", () => {
    labelsAre(
      "Oval Office\n\n4:19 P.M. EDT PRESIDENT ODE: Welcome. PRESIDENT VARGA: Thank you. (Laughter.) PRESIDENT ODE: Please. Q Will you sign? PRESIDENT ODE: We will. 4:25 P.M. EDT",
      "PRESIDENT ODE",
      "PRESIDENT VARGA",
      "PRESIDENT ODE",
      "Q",
      "PRESIDENT ODE",
    )
  })

  it("reads names alone on their lines when they come back", () => {
    labelsAre(
      "Ana Ruiz\nIs the port open today?\n\nJuma Bello\nIt is open, yes.\n\nAna Ruiz\nAnd the bridge too?\n\nJuma Bello\nNot yet, no.",
      "Ana Ruiz",
      "Juma Bello",
      "Ana Ruiz",
      "Juma Bello",
    )
  })
})

describe("words of a turn", () => {
  it("run to the next label, without stage notes at their ends", () => {
    const text =
      "MS. HADDAD: (In Valdorian.) Thank you. (Applause.) We begin.\n\nWe begin today. (Laughter.)\n\n[crosstalk]\n\nMR. SATO: Go on."
    turnsAre(text, [
      "MS. HADDAD → Haddad, null (answer): Thank you. (Applause.) We begin. We begin today.",
      "MR. SATO → Sato, null (answer): Go on.",
    ])
  })

  it("end at the closing mark and the block of sources", () => {
    for (const closing of [
      "###",
      "END",
      "END 1:04 P.M. EDT",
      "END\n 1:04 P.M. EDT",
      "(END)",
      "Source: Ministry of Trade",
      "# # #",
    ]) {
      const text = `THE PRESIDENT: Good morning.\n\nWe signed.\n\n${closing}\n\nPrinted by the ministry`
      const [turn] = findTurns(text, [])
      expect(turn && slice(text, turn.content)).toBe("Good morning.\n\nWe signed.")
    }
  })

  it("end where furniture begins", () => {
    const text = "MR. SATO: It is open.\n\nRead also: The bridge\n\nMS. HADDAD: Good.\n\nMR. SATO: Yes."
    const menu = text.indexOf("Read also")
    const [first] = findTurns(text, [{ start: menu, end: menu + 21 }])
    expect(first && slice(text, first.content)).toBe("It is open.")
  })
})

describe("what looks like a label", () => {
  it("is none in an article", () => {
    isNoTranscript(
      "Ruiz: 'No deal' before May\n\nThe envoy said on Monday that nothing was signed.\n\nHere's what we know: little.",
    )
    isNoTranscript(
      "WATCH: The port reopens\n\nNote: Times are local.\n\nSource: Ministry\n\nThe port reopened at 10:30 A.M.: nobody came.",
    )
    isNoTranscript("Monday: talks.\nTuesday: talks.\nMonday: talks again.\nTuesday: a signature.")
    isNoTranscript(
      'Asked about it, he said: "No."\n\nRUIZ: an envoy with a past. The rest of the story is longer than that.',
    )
    isNoTranscript(
      "SPECIAL COVERAGE: The talks\n\nThe port reopened.\n\nSPECIAL COVERAGE: The talks\n\nThe bridge did not.",
    )
  })

  it("is none inside a turn", () => {
    labelsAre(
      "MR. SATO: I want to be clear: we signed.\n\nAnd the bottom line: it holds.\n\nMS. HADDAD: Here's the thing: nobody knows.\n\nMR. SATO: True.",
      "MR. SATO",
      "MS. HADDAD",
      "MR. SATO",
    )
  })
})

describe("names completed from the document", () => {
  it("takes name and office from a list of speakers", () => {
    turnsAre("SECRETARY RUIZ: We signed.\n\nMR BELLO: When?\n\n###\n\nSpeaker: Ana M. Ruiz, Secretary of Trade", [
      "SECRETARY RUIZ → Ana M. Ruiz, Secretary of Trade (answer): We signed.",
      "MR BELLO → Bello, null (question): When?",
    ])
  })

  it("takes them from the title", () => {
    turnsAre(
      "MS. HADDAD: Good day.\n\nQ  Is it open?\n\nMR. SATO: It is.",
      [
        "MS. HADDAD → Lina Haddad, Press Secretary (answer): Good day.",
        "Q → null, null (question): Is it open?",
        "MR. SATO → Ken Sato, Deputy Trade Envoy (answer): It is.",
      ],
      "Briefing by Press Secretary Lina Haddad and Deputy Trade Envoy Ken Sato",
    )
  })

  it("takes them from the text, where the office agrees", () => {
    const text =
      "PRESIDENT ODE: My wife, Mara Ode, and Prime Minister Ivo Varga are here.\n\nPRIME MINISTER VARGA: Thank you."
    turnsAre(text, [
      "PRESIDENT ODE → Ode, President (answer): My wife, Mara Ode, and Prime Minister Ivo Varga are here.",
      "PRIME MINISTER VARGA → Ivo Varga, Prime Minister (answer): Thank you.",
    ])
  })

  it("completes later labels from an earlier one", () => {
    turnsAre("ANA RUIZ, HOST: Is it open?\n\nJUMA BELLO, MINISTER OF TRADE: It is.\n\nRUIZ: Good.\n\nBELLO: Very.", [
      "ANA RUIZ, HOST → Ana Ruiz, Host (question): Is it open?",
      "JUMA BELLO, MINISTER OF TRADE → Juma Bello, Minister of Trade (answer): It is.",
      "RUIZ → Ana Ruiz, Host (question): Good.",
      "BELLO → Juma Bello, Minister of Trade (answer): Very.",
    ])
  })

  it("takes an interviewer's given name from the answers", () => {
    turnsAre(
      "MINISTER BELLO: We had a long day.\n\nMR LINDQVIST: Will it hold?\n\nMINISTER BELLO: Well, Nils, as you said, it might.\n\nMR LINDQVIST: Who says so?",
      [
        "MINISTER BELLO → Bello, Minister (answer): We had a long day.",
        "MR LINDQVIST → Nils Lindqvist, null (question): Will it hold?",
        "MINISTER BELLO → Bello, Minister (answer): Well, Nils, as you said, it might.",
        "MR LINDQVIST → Nils Lindqvist, null (question): Who says so?",
      ],
    )
  })

  it("leaves open what two people share", () => {
    const text = "MR. RUIZ: Ana Ruiz and Pedro Ruiz came. Ana Ruiz and Pedro Ruiz left.\n\nQ  Who?\n\nMR. RUIZ: Both."
    expect(findTurns(text, [])[0]?.name).toBe("Ruiz")
  })

  it("names the holder of an office only where the title does", () => {
    const speech = "THE PRESIDENT: Good morning. We signed."
    const named = (title: string) => findTurns(speech, [], title)[0]?.name
    expect(named("Remarks by President Ode")).toBe("Ode")
    expect(named("Remarks by President Mara Ode Before Talks with President Varga")).toBe("Mara Ode")
    expect(named("Remarks by the President on Trade")).toBe(null)
    expect(named("Remarks by President Ode and President Varga")).toBe(null)
    expect(named("Remarks by the President and President Varga")).toBe(null)
    expect(named("Remarks by Vice President Sato")).toBe(null)
    expect(findTurns(speech, [])[0]?.role).toBe("the president")
  })
})

describe("who asks", () => {
  it("is the press under a name of its own, whose outlet is no office", () => {
    turnsAre(
      "MINISTER BELLO: We signed the accord this morning, after a long night of talks.\n\nLina Haddad (The Port Observer): Is it open?\n\nMINISTER BELLO: It is, since noon, and for all of them.",
      [
        "MINISTER BELLO → Bello, Minister (answer): We signed the accord this morning, after a long night of talks.",
        "Lina Haddad (The Port Observer) → Lina Haddad, null (question): Is it open?",
        "MINISTER BELLO → Bello, Minister (answer): It is, since noon, and for all of them.",
      ],
    )
  })

  it("is who calls on the press, unless they answer it", () => {
    turnsAre(
      "MR. SATO: Let's start in the front row.\n\nQ  Is it signed?\n\nMINISTER BELLO: It was signed on Monday, at noon, by all three of us.\n\nMR. SATO: Go ahead, Lina.\n\nQ  Will he stay for dinner?\n\nMR. SATO: He leaves at six.\n\nMINISTER BELLO: I do, I am sorry to say.",
      [
        "MR. SATO → Sato, null (question): Let's start in the front row.",
        "Q → null, null (question): Is it signed?",
        "MINISTER BELLO → Bello, Minister (answer): It was signed on Monday, at noon, by all three of us.",
        "MR. SATO → Sato, null (question): Go ahead, Lina.",
        "Q → null, null (question): Will he stay for dinner?",
        "MR. SATO → Sato, null (answer): He leaves at six.",
        "MINISTER BELLO → Bello, Minister (answer): I do, I am sorry to say.",
      ],
    )
  })

  it("is no president who calls on the press, and no envoy who speaks for a country", () => {
    const parts = (text: string) =>
      findTurns(text, [])
        .map(({ part }) => part[0])
        .join("")
    expect(
      parts(
        "PRESIDENT ODE: Go ahead, please.\n\nQ  Is it signed?\n\nPRESIDENT VARGA: It was signed on Monday, at noon.",
      ),
    ).toBe("aqa")
    expect(
      parts("Ms. Ruiz (Norway): We object to this text.\n\nMr. Sato (Japan): So do we.\n\nMs. Ruiz (Norway): We do."),
    ).toBe("aaa")
  })
})

describe("a reporter's name", () => {
  function named(question: string, before: string, name: string | null): void {
    it(`${before} … ${question} → ${name}`, () => {
      const text = `MINISTER BELLO: ${before}\n\nQUESTION: ${question}\n\nMINISTER BELLO: We did, on Monday.`
      expect(findTurns(text, [])[1]?.name).toBe(name)
    })
  }
  const before = "We signed the accord."

  named("Thank you, Madam Minister. Lina Haddad, Harbour Wire. Is it signed?", before, "Lina Haddad")
  named("Hi, Nils Lindqvist with Kestrel Broadcasting. Is it signed?", before, "Nils Lindqvist")
  named("Madam Minister, Pia Sato, Valdorian Press Bureau. Is it signed?", before, "Pia Sato")
  named("Yes, I'm Lina Haddad from Le Jour, and my question is simple.", before, "Lina Haddad")
  named("Thank you. Maria Petrov, KTV. When?", before, "Maria Petrov")
  named("Thank you. When?", "And now Lina Haddad of the Harbour Wire.", "Lina Haddad")
  // Nobody introduces themself here.
  named("Thank you, Minister. President Ode, Prime Minister Varga. Which of them signed?", before, null)
  named("Oslo, Norway. Was it signed there?", before, null)
  named("Juma Bello, Harbour Wire has written, is tired. Are you?", before, null)
  named("It's Harvest Day. Will you rest?", before, null)
  named("So the answer is not yet?", before, null)
})

describe("whatever the text", () => {
  const piece = fc.constantFrom(
    "MR. SATO: ",
    "Q  ",
    "QUESTION:",
    "Ana Ruiz: ",
    "Yes. ",
    "(Laughter.) ",
    "\n",
    "\n\n",
    "END",
    "###",
    "12:30 P.M.",
    ":",
    "\u00a0",
    "…",
    "Speaker: Ana Ruiz, Envoy",
    "**",
  )
  it("gives turns in order that do not overlap, with words in them", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("")
        let last = 0
        for (const { label, content } of findTurns(text, [])) {
          expect(label.start).toBeGreaterThanOrEqual(last)
          expect(label.end).toBeGreaterThan(label.start)
          expect(content.start).toBeGreaterThanOrEqual(label.end)
          expect(content.end).toBeGreaterThan(content.start)
          expect(slice(text, content)).toBe(slice(text, content).trim())
          last = content.end
        }
      }),
      { numRuns: 300 },
    )
  })

  it("takes time in proportion to the text", () => {
    for (const unit of [
      "Q  Yes? MR. SATO: No. ",
      "MR. SATO: ",
      "A ",
      "Ana Ruiz: yes\n",
      ": ",
      "\n",
      "MR. SATO: Well, Ana, so.\n",
      "(",
      "Ana Ruiz ",
    ]) {
      const begin = performance.now()
      findTurns(unit.repeat(Math.ceil(200_000 / unit.length)), [])
      expect(performance.now() - begin).toBeLessThan(3_000)
    }
  })
})
