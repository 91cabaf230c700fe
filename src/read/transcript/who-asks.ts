import { slice } from "../../domain/span.ts"
import { isOutletName } from "../outlet-names.ts"
import { courtesies, namesOffice } from "./label-words.ts"
import type { Label, LabelledWords } from "./labels.ts"

/**
 * For each turn whether it asks or leads the talk: the press and moderators by their labels, reporters under their own
 * names, an interviewer by what is said, and who calls on the reporters.
 *
 *     Ana Ruiz (The Herald): Is it signed?        MR. SATO: Let's go to the second row.
 *                                                 Q: Is it signed?
 */
export function findAsking(text: string, turns: readonly LabelledWords[]): boolean[] {
  const totals = totalsOf(text, turns)
  const asking = (label: Label) => (totals.get(label.key) as Total).asking / (totals.get(label.key) as Total).turns
  const byLabel = turns.filter(({ label }) => isAskerByLabel(label) && !(isNumbered(label) && asking(label) < ASKING))
  const keys = new Set(byLabel.map(({ label }) => label.key))
  if (keys.size === 0) for (const key of interviewers(turns, totals)) keys.add(key)
  for (const key of reportersByName(turns, totals)) keys.add(key)
  const asks = turns.map(({ label }) => keys.has(label.key))
  const callers = callersOn(text, turns, asks, totals)
  return turns.map((turn, i) => {
    const caller = callers.get(turn.label.key)
    if (asks[i] || caller === undefined) return asks[i] === true
    if (isAnswer(text, turns, asks, i)) return false
    // A press secretary may open with news of their own; who never answers only leads the talk.
    return caller.answers === 0 || isCall(text, turn)
  })
}

/** What one speaker says in all. */
interface Total {
  readonly turns: number
  readonly asking: number
  readonly length: number
}

function totalsOf(text: string, turns: readonly LabelledWords[]): ReadonlyMap<string, Total> {
  const totals = new Map<string, Total>()
  for (const { label, content } of turns) {
    const total = totals.get(label.key) ?? { turns: 0, asking: 0, length: 0 }
    const asks = slice(text, content).includes("?") ? 1 : 0
    totals.set(label.key, {
      turns: total.turns + 1,
      asking: total.asking + asks,
      length: total.length + content.end - content.start,
    })
  }
  return totals
}

/** Who says most, of those who do more than ask. */
function mostOf(totals: ReadonlyMap<string, Total>): Total {
  const all = [...totals.values()]
  const telling = all.filter(({ turns, asking }) => asking < NEARLY_ALL * turns)
  return (telling.length > 0 ? telling : all).reduce((a, b) => (b.length > a.length ? b : a))
}

/** Part of an asker's turns that ask, at least; and how much shorter they are than those of who is asked. */
const ASKING = 0.4
const SHORTER = 0.6
/** Who asks in nearly every turn, of who hardly ever does, may take as long over it. */
const NEARLY_ALL = 0.8

/** In a talk without the press, those whose turns ask and are much shorter than the longest speaker's. Holders of an office who talk with each other do not interview. */
function interviewers(turns: readonly LabelledWords[], totals: ReadonlyMap<string, Total>): Set<string> {
  const isOfficeHolder = new Set(turns.filter(({ label }) => hasOffice(label)).map(({ label }) => label.key))
  const most = mostOf(totals)
  const keys = new Set<string>()
  for (const [key, total] of totals)
    if (!isOfficeHolder.has(key) && asksMore(total, most) && total.asking / total.turns > most.asking / most.turns)
      keys.add(key)
  return keys
}

function asksMore(total: Total, most: Total): boolean {
  if (total === most) return false
  if (total.asking / total.turns >= NEARLY_ALL && most.asking / most.turns <= 1 - NEARLY_ALL) return true
  return total.asking / total.turns >= ASKING && total.length / total.turns < (SHORTER * most.length) / most.turns
}

/** Names with something in brackets that is no office, and single words ("Bloomberg"): where they ask, they are the press. */
function reportersByName(turns: readonly LabelledWords[], totals: ReadonlyMap<string, Total>): Set<string> {
  const most = mostOf(totals)
  const keys = new Set<string>()
  for (const { label } of turns) {
    if (label.kind !== "person" || hasOffice(label)) continue
    const isBareWord = label.title === null && label.name !== null && !label.name.includes(" ")
    if (label.qualifier === null ? !isBareWord : namesOffice(label.qualifier)) continue
    if (asksMore(totals.get(label.key) as Total, most)) keys.add(label.key)
  }
  return keys
}

const leader = /\b(?:host|anchor|moderator|reporter|correspondent|interviewer|presenter|byline)\b/i

/** Q, MODERATOR, Ana Ruiz (The Herald), ANA RUIZ, HOST. */
export function isAskerByLabel(label: Label): boolean {
  if (label.kind === "asker" || isOutletLabel(label)) return true
  if (label.qualifier === null || label.kind !== "person") return false
  return leader.test(label.qualifier) || (isOutletName(label.qualifier) && !hasOffice(label))
}

/** Harbour Broadcasting: an outlet asks without saying through whom. */
export function isOutletLabel({ kind, title, name }: Label): boolean {
  return kind === "person" && title === null && name !== null && isOutletName(name)
}

/** Speaker 2: whoever was heard second, asking or not. */
function isNumbered(label: Label): boolean {
  return /\d$/.test(label.key)
}

/** PRESIDENT RUIZ holds one, MS. RUIZ does not. */
function hasOffice(label: Label): boolean {
  return label.title !== null && !courtesies.has(label.title.toLowerCase().replace(".", ""))
}

/** Offices whose holders call on reporters for somebody else. */
const spokesOffice = /\b(?:spokes(?:person|man|woman)|press (?:secretary|officer|attach[eé]))\b/i

/** Words that hand the floor on stand in a short turn, or at the end of a longer one. */
const SHORT_CALL = 300
const CALL_AT_END = 160

const call =
  /\b(?:let['’]?s|let us|let me|we(?:['’]ll| will| can)|i(?:['’]ll| will)|(?:can|could|shall) we|we(?:['’]re| are) going to|i(?:['’]m| am) going to) (?:now |just |please |first |then )*(?:go|turn|start|begin|take|move|come|get|have|hear|try|open|call|do)\b|\b(?:next|last|final|first|second|third|fourth|another|one more|follow-?up) (?:one\b|question|up\b)|\bgo ahead\b|\bover (?:to|here|there)\b|\bplease[,.!? ]*$|\bthank (?:you|s)\b[^.?!]{0,60}[.!]?\s*$|\b(?:gentleman|lady|woman|man|person|colleague) (?:in|at|on|with|over|there|here)\b|\b(?:first|second|third|front|back|last) row\b|^[^.?!]{2,40}\?\s*$/i

/** How often somebody hands the floor to the press, in so many words or by a name alone, and how often they answer it. */
interface Caller {
  readonly calls: number
  readonly explicit: number
  readonly answers: number
}

/**
 * People without an office of their own, or who speak for others, who hand the floor to the press more often than they
 * answer it, while another speaks most.
 */
function callersOn(
  text: string,
  turns: readonly LabelledWords[],
  asks: readonly boolean[],
  totals: ReadonlyMap<string, Total>,
): ReadonlyMap<string, Caller> {
  const most = mostOf(totals)
  const callers = new Map<string, Caller>()
  turns.forEach((turn, i) => {
    const { label } = turn
    if (asks[i] || totals.get(label.key) === most || label.kind !== "person") return
    if (hasOffice(label) && !spokesOffice.test(label.title ?? "")) return
    const { calls, explicit, answers } = callers.get(label.key) ?? { calls: 0, explicit: 0, answers: 0 }
    const isAnswering = isAnswer(text, turns, asks, i)
    const isCalling = !isAnswering && asks[i + 1] === true && isCall(text, turn)
    callers.set(label.key, {
      calls: calls + (isCalling ? 1 : 0),
      explicit: explicit + (isCalling && call.test(lastWords(text, turn)) ? 1 : 0),
      answers: answers + (isAnswering ? 1 : 0),
    })
  })
  return new Map([...callers].filter(([, { calls, explicit, answers }]) => explicit > 0 && calls > answers))
}

function lastWords(text: string, { content }: LabelledWords): string {
  return slice(text, { start: Math.max(content.start, content.end - CALL_AT_END), end: content.end })
}

/** Whether a turn may hand the floor on: it is short, or does so at its end. */
function isCall(text: string, turn: LabelledWords): boolean {
  return turn.content.end - turn.content.start <= SHORT_CALL || call.test(lastWords(text, turn))
}

/** Whether the turn follows a question and does more than hand the floor on. */
function isAnswer(text: string, turns: readonly LabelledWords[], asks: readonly boolean[], i: number): boolean {
  const { content } = turns[i] as LabelledWords
  if (!asks[i - 1]) return false
  return content.end - content.start > SHORT_CALL || !call.test(slice(text, content))
}
