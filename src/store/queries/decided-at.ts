import type { DateBasis, DocumentDate } from "../../domain/date.ts"
import type { Dossier } from "../open.ts"

/** Gives a day that a document leaves open where another document that tells of the same engagement gives it. */
export function daySettler(
  dossier: Dossier,
): (date: DocumentDate | null, engagement: string | null) => DocumentDate | null {
  const dateAt = dateDecided(dossier)
  return (date, engagement) => {
    const isOpen = date === null || date.basis === "bounded" || date.value.startsWith("../")
    return isOpen && engagement !== null ? (dateAt(engagement) ?? date) : date
  }
}

/**
 * Dates an engagement that its own document leaves undated: as other documents date the same one; of a meeting by the days
 * of its visit; of a summit, whose people seldom meet, else by the only one of theirs that is dated. What is asked is kept.
 */
function dateDecided({ database }: Dossier): (engagement: string) => DocumentDate | null {
  const told = database.prepare(
    `SELECT r.group_id AS one, e.kind, e.date, e.date_basis AS basis, d.title FROM reports own
     JOIN reports r ON r.group_id = own.group_id JOIN engagements e ON e.id = r.id JOIN documents d ON d.id = e.document_id
     WHERE own.id = ? AND e.date GLOB '[0-9]*' AND e.date NOT LIKE '%..'
     ORDER BY e.date_basis = 'bounded', r.ordinal, r.id LIMIT 1`,
  )
  const around = database.prepare("SELECT within_id FROM engagements WHERE id = ? AND within_id IS NOT NULL").pluck()
  const ofTheSame = database.prepare(
    `SELECT coalesce(r.group_id, e.id) AS one, e.kind, e.date, e.date_basis AS basis, d.title FROM engagements own
     JOIN engagements e ON e.kind = own.kind AND e.status = 'held' AND e.date IS NOT NULL AND e.date_basis <> 'bounded'
     JOIN documents d ON d.id = e.document_id LEFT JOIN reports r ON r.id = e.id
     WHERE own.id = @id AND own.kind = 'summit' AND NOT EXISTS (${peopleOf("own")} EXCEPT ${peopleOf("e")})
       AND NOT EXISTS (${peopleOf("e")} EXCEPT ${peopleOf("own")})
     ORDER BY e.id`,
  )
  const known = new Map<string, DocumentDate | null>()
  const dateAt = (engagement: string): DocumentDate | null => {
    const before = known.get(engagement)
    if (before !== undefined) return before
    const row = told.get(engagement) as Dated | undefined
    const date =
      row === undefined ? dateByOthers(engagement) : datedBy(row, row.basis === "bounded" ? "bounded" : "resolved", "")
    known.set(engagement, date)
    return date
  }
  // A meeting was within the days of its visit; a summit is the only one of its people.
  const dateByOthers = (engagement: string): DocumentDate | null => {
    const whole = around.get(engagement) as string | undefined
    const visit = whole === undefined ? undefined : (told.get(whole) as Dated | undefined)
    if (visit !== undefined) return datedBy(visit, "bounded", "days of the ")
    const others = ofTheSame.all({ id: engagement }) as Dated[]
    const [first] = others
    return first !== undefined && others.every(({ one }) => one === first.one)
      ? datedBy(first, "bounded", "only ")
      : null
  }
  return dateAt
}

interface Dated {
  /** Id its reports go by. */
  readonly one: string
  readonly kind: string
  readonly date: string
  readonly basis: DateBasis
  readonly title: string | null
}

function datedBy({ date, kind, title }: Dated, basis: DateBasis, which: string): DocumentDate {
  const where = title === null ? "another document" : `“${title}”`
  return { value: date, basis, why: `the ${which}${kind} it can be of, as ${where} dates it` }
}

/** Who took part in an engagement, as actors of the dossier. */
function peopleOf(engagement: "own" | "e"): string {
  return `SELECT m.dossier_actor_id FROM engagement_participants p JOIN dossier_actor_members m ON m.actor_id = p.actor_id
    WHERE p.engagement_id = ${engagement}.id`
}
