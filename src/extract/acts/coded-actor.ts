import type { CodedActor } from "../../domain/act.ts"
import type { Actor } from "../../domain/actor.ts"
import type { Span } from "../../domain/span.ts"

/** PLOVER's codes for those who are no state, by their names. */
const nonStates: readonly (readonly [RegExp, string])[] = [
  [/\b(?:United Nations|U\.?N\.?)\b|^Security Council$|\bUNICEF\b|\bUNESCO\b|\bUNHCR\b/, "UNO"],
  [/\bEuropean (?:Union|Commission|Council|Parliament)\b|^(?:E\.?U\.?)$/, "EUR"],
  [
    /^NATO$|\b(?:International Monetary Fund|World Bank|World Trade Organi[sz]ation|World Health Organi[sz]ation|African Union|Arab League|ASEAN|OPEC|I\.?M\.?F)\b/,
    "IGO",
  ],
  [
    /\b(?:Amnesty International|Human Rights Watch|Red Cross|Oxfam|Greenpeace|Doctors Without Borders|Médecins Sans Frontières)\b/,
    "NGO",
  ],
]

/** Sectors by words of a name or a role; the first that fits. */
const sectors: readonly (readonly [RegExp, string])[] = [
  [/\b(?:former|ex-)\b/i, "ELI"],
  [/\battorney general\b/i, "JUD"],
  [
    /\b(?:army|navy|naval|air force|fleet|general|admiral|colonel|commander|military|armed forces|troops|marine corps)\b/i,
    "MIL",
  ],
  [/\b(?:police|sheriff|gendarmerie)\b/i, "COP"],
  [/\b(?:intelligence|spy|secret service)\b/i, "SPY"],
  [/\b(?:court|judge|justice|prosecutor|tribunal|attorney general)\b/i, "JUD"],
  [
    /\b(?:parliament|congress|senat\w*|house of representatives|assembly|lawmaker|legislat\w*|congress(?:man|woman)|member of parliament|speaker)\b/i,
    "LEG",
  ],
  [/\b(?:rebels?|insurgents?|guerrillas?|separatists?|militants?|militia)\b/i, "REB"],
  [/\bparty\b/i, "PTY"],
  [/(?<!\b(?:European|African|Soviet|Customs) )\bunion\b|\b(?:dockers|workers)\b/i, "LAB"],
  [/\b(?:university|school|professor|institute|scholar)\b/i, "EDU"],
  [/\b(?:newspaper|journalist|reporter|editor|correspondent|broadcaster|television|radio|news agency)\b/i, "JRN"],
  [/\b(?:bank|company|corp(?:oration)?|inc|firm|group|holdings|trading house)\b/i, "BUS"],
  [
    /\b(?:ministry|minister|president|prime minister|secretary|chancellor|government|spokes\w+|envoy|ambassador|department|white house|kremlin|palace|administration|official|deputy|king|queen|governor|mayor|cabinet|treasury)\b/i,
    "GOV",
  ],
]

/** An actor as PLOVER codes it: a state is its government. */
export function codedActor({ id, name, kind, role, country }: Actor, span: Span, phrase: string): CodedActor {
  // The general of "Secretary-General" is no soldier.
  const words = (kind === "person" ? (role ?? "") : `${name} ${role ?? ""}`).replaceAll(
    /-? ?\bgeneral\b(?<=(?:secretary|director|governor|consul|surgeon)[- ]general)/gi,
    "",
  )
  const named = kind === "organization" ? name : kind === "person" ? (role ?? "") : ""
  const code = country ?? nonStates.find(([pattern]) => pattern.test(named))?.[1] ?? null
  // "military gear from Ode" names the state, "Ode's army" its army.
  const head = phrase.split(/\s(?:of|from|to|in|for|with|on)\s/)[0] ?? phrase
  const sector = sectorOf(kind === "country" ? head : words) ?? (kind === "country" ? "GOV" : null)
  return { actor: id, code, sector, span }
}

function sectorOf(words: string): string | null {
  return sectors.find(([pattern]) => pattern.test(words))?.[1] ?? null
}
