import { describe, expect, it } from "vitest"
import { slice } from "../../../src/domain/span.ts"
import { readString } from "../text/read.ts"

/** Layouts of transcripts in use at ministries, palaces, agencies and stations, in words of our own. */
function turnsAre(name: string, text: string, ...expected: string[]): void {
  it(name, () => {
    const { turns, kind } = readString(text)
    const shown = turns.map(({ label, content, name, role, part }) => {
      const words = slice(text, content).replace(/\s+/g, " ")
      const edges = words.length <= 50 ? words : `${words.slice(0, 24)} … ${words.slice(-20)}`
      return `${slice(text, label)} → ${name}, ${role} (${part}): ${edges}`
    })
    expect(shown).toEqual(expected)
    expect(kind).toBe("transcript")
  })
}

describe("turns in the layout of", () => {
  turnsAre(
    "a foreign ministry's daily briefing",
    `Department Press Briefing – March 4, 2031

Lena Haddad, Department Spokesperson

Kestrel City

1:22 p.m. EST

MS HADDAD: Hello, everyone. Sorry to be late. Matt, go ahead.

QUESTION: Thank you. Has the envoy left?

MS HADDAD: The envoy left this morning, and he will be back in a week with an answer.

QUESTION: So no deal?

MS HADDAD: Not yet.

(The briefing was concluded at 2:10 p.m.)`,
    "MS HADDAD → Lena Haddad, null (answer): Hello, everyone. Sorry to be late. Matt, go ahead.",
    "QUESTION → null, null (question): Thank you. Has the envoy left?",
    "MS HADDAD → Lena Haddad, null (answer): The envoy left this morn … week with an answer.",
    "QUESTION → null, null (question): So no deal?",
    "MS HADDAD → Lena Haddad, null (answer): Not yet.",
  )

  turnsAre(
    "a pool's transcript with bare Q",
    `Remarks by President Ode and Prime Minister Varga of Valdoria Before Bilateral Meeting

Oval Office

11:02 A.M. EST

THE PRESIDENT: Well, it is good to have a friend here. We have much to do.

PRIME MINISTER VARGA: Thank you, Mr. President. We do.

Q    Mr. President, will you sign?

THE PRESIDENT: We will see.

Q    And you, Prime Minister?

PRIME MINISTER VARGA: I brought a pen.

END    11:10 A.M. EST`,
    "THE PRESIDENT → Ode, the president (answer): Well, it is good to have …  We have much to do.",
    "PRIME MINISTER VARGA → Varga, Prime Minister (answer): Thank you, Mr. President. We do.",
    "Q → null, null (question): Mr. President, will you sign?",
    "THE PRESIDENT → Ode, the president (answer): We will see.",
    "Q → null, null (question): And you, Prime Minister?",
    "PRIME MINISTER VARGA → Varga, Prime Minister (answer): I brought a pen.",
  )

  turnsAre(
    "an office alone on its line",
    `PM press conference with Chancellor Lindqvist: 4 March 2031

Prime Minister:

Good afternoon, and welcome to London. Today we have signed a treaty that was long overdue.

It will help families on both sides of the sea.

Chancellor Lindqvist:

Thank you, Mara. We are glad to be here, and we mean to come back.

Question:

Prime Minister, will it pass the House?

Prime Minister:

I believe that it will, and soon.`,
    "Prime Minister → null, Prime Minister (answer): Good afternoon, and welc … th sides of the sea.",
    "Chancellor Lindqvist → Lindqvist, Chancellor (answer): Thank you, Mara. We are  … e mean to come back.",
    "Question → null, null (question): Prime Minister, will it pass the House?",
    "Prime Minister → null, Prime Minister (answer): I believe that it will, and soon.",
  )

  turnsAre(
    "the office in full at first, the name later",
    `News conference following talks with President of Kestria Ivo Varga

March 4, 2031
17:40
The Palace, Port Vell

President of Valdoria Mara Ode: Mr President, ladies and gentlemen, the talks were useful.

We spoke of trade first.

President of Kestria Ivo Varga (retranslated): Thank you, Madam President. I agree.

Question: Madam President, what of the port?

Mara Ode: The port will stay open. Of that I am certain.

Ivo Varga: I have nothing to add to that.`,
    "President of Valdoria Mara Ode → Mara Ode, President of Valdoria (answer): Mr President, ladies and … poke of trade first.",
    "President of Kestria Ivo Varga (retranslated) → Ivo Varga, President of Kestria (answer): Thank you, Madam President. I agree.",
    "Question → null, null (question): Madam President, what of the port?",
    "Mara Ode → Mara Ode, President of Valdoria (answer): The port will stay open. Of that I am certain.",
    "Ivo Varga → Ivo Varga, President of Kestria (answer): I have nothing to add to that.",
  )

  turnsAre(
    "outlets that ask a spokesperson",
    `Foreign Ministry Spokesperson Lin Sato's Regular Press Conference on March 4, 2031

Valdorian Press Agency: The envoy of Kestria said on Monday that the talks were off. What is your comment?

Lin Sato: We have noted the reports. The door of dialogue is open.

Harbour Broadcasting: Do you have a date for the visit?

Lin Sato: I have no information to offer.

AFP: A follow-up on the port. Is it closed?

Lin Sato: I would refer you to the competent authorities.`,
    "Valdorian Press Agency → null, null (question): The envoy of Kestria sai … hat is your comment?",
    "Lin Sato → Lin Sato, null (answer): We have noted the report … of dialogue is open.",
    "Harbour Broadcasting → null, null (question): Do you have a date for the visit?",
    "Lin Sato → Lin Sato, null (answer): I have no information to offer.",
    "AFP → null, null (question): A follow-up on the port. Is it closed?",
    "Lin Sato → Lin Sato, null (answer): I would refer you to the competent authorities.",
  )

  turnsAre(
    "office before the name, a spokesperson who calls on reporters",
    `Press conference by the Secretary General, Nils Lindqvist, ahead of the meeting of Ministers

Alliance Spokesperson, Oana Petrov: Good afternoon. The Secretary General will start with opening remarks, and then we will take questions.

Alliance Secretary General, Nils Lindqvist: Thank you, Oana. Good afternoon. We meet at a hard time, and we meet as friends.

Oana Petrov: Thank you. We'll go to the Harbour Wire.

Lina Haddad (Harbour Wire): Thank you. Will the ministers decide today?

Nils Lindqvist: I expect that they will, because there is no time left to lose.

Oana Petrov: And then to the lady in the second row.

Question: Is there a plan for the strait?

Nils Lindqvist: There is a plan, and it is being carried out.`,
    "Alliance Spokesperson, Oana Petrov → Oana Petrov, Alliance Spokesperson (answer): Good afternoon. The Secr … will take questions.",
    "Alliance Secretary General, Nils Lindqvist → Nils Lindqvist, Alliance Secretary General (answer): Thank you, Oana. Good af …  we meet as friends.",
    "Oana Petrov → Oana Petrov, Alliance Spokesperson (question): Thank you. We'll go to the Harbour Wire.",
    "Lina Haddad (Harbour Wire) → Lina Haddad, null (question): Thank you. Will the ministers decide today?",
    "Nils Lindqvist → Nils Lindqvist, Alliance Secretary General (answer): I expect that they will, … o time left to lose.",
    "Oana Petrov → Oana Petrov, Alliance Spokesperson (question): And then to the lady in the second row.",
    "Question → null, null (question): Is there a plan for the strait?",
    "Nils Lindqvist → Nils Lindqvist, Alliance Secretary General (answer): There is a plan, and it is being carried out.",
  )

  turnsAre(
    'a noon briefing by "Spokesman"',
    `Daily Press Briefing by the Office of the Spokesperson for the Secretary-General

The following is a near-verbatim transcript of today's noon briefing by Juma Bello, Spokesman for the Secretary-General.

Good afternoon, everyone. I have a number of items.

**Valdoria

The envoy continues her talks in Port Vell.

**Questions and Answers

Spokesman:  Let's go to questions.  Lina?

Question:  Thank you, Juma.  Does the Secretary-General have a reaction?

Spokesman:  He has followed it closely, and he is worried about what comes next.

Question:  A follow-up.  Will he travel?

Spokesman:  I have nothing to announce.

Correspondent:  Thank you.

Spokesman:  Thank you all.`,
    "Spokesman → Juma Bello, Spokesman (answer): Let's go to questions. Lina?",
    "Question → null, null (question): Thank you, Juma. Does th … ral have a reaction?",
    "Spokesman → Juma Bello, Spokesman (answer): He has followed it close … out what comes next.",
    "Question → null, null (question): A follow-up. Will he travel?",
    "Spokesman → Juma Bello, Spokesman (answer): I have nothing to announce.",
    "Correspondent → null, null (question): Thank you.",
    "Spokesman → Juma Bello, Spokesman (answer): Thank you all.",
  )

  turnsAre(
    "television: names with offices, clips and breaks",
    `THE EVENING HOUR

Aired March 4, 2031 - 20:00 ET

THIS IS A RUSH TRANSCRIPT. THIS COPY MAY NOT BE IN ITS FINAL FORM AND MAY BE UPDATED.

[20:00:12]

LENA MARSH, KTV ANCHOR: Good evening. The talks have failed again. Our Juma Bello is in Port Vell. Juma, what happened?

JUMA BELLO, KTV CHIEF INTERNATIONAL CORRESPONDENT: Lena, nobody here expected it. Listen to the minister.

(BEGIN VIDEO CLIP)

ANA RUIZ, FOREIGN MINISTER OF VALDORIA: We were an hour away from a signature.

(END VIDEO CLIP)

BELLO: She looked tired, Lena.

MARSH: Thank you, Juma.

(COMMERCIAL BREAK)

[20:14:02]

MARSH: Welcome back. With us now is the former envoy, Ivo Varga.

IVO VARGA, FORMER TRADE ENVOY: Thank you for having me.

MARSH: Was it a mistake?

VARGA: It was, and a grave one, and we will pay for it.

UNIDENTIFIED MALE: Hear, hear.`,
    "LENA MARSH, KTV ANCHOR → Lena Marsh, KTV Anchor (question): Good evening. The talks  … Juma, what happened?",
    "JUMA BELLO, KTV CHIEF INTERNATIONAL CORRESPONDENT → Juma Bello, KTV Chief International Correspondent (question): Lena, nobody here expect … ten to the minister.",
    "ANA RUIZ, FOREIGN MINISTER OF VALDORIA → Ana Ruiz, Foreign Minister of Valdoria (answer): We were an hour away from a signature.",
    "BELLO → Juma Bello, KTV Chief International Correspondent (question): She looked tired, Lena.",
    "MARSH → Lena Marsh, KTV Anchor (question): Thank you, Juma.",
    "MARSH → Lena Marsh, KTV Anchor (question): Welcome back. With us no … er envoy, Ivo Varga.",
    "IVO VARGA, FORMER TRADE ENVOY → Ivo Varga, Former Trade Envoy (answer): Thank you for having me.",
    "MARSH → Lena Marsh, KTV Anchor (question): Was it a mistake?",
    "VARGA → Ivo Varga, Former Trade Envoy (answer): It was, and a grave one, and we will pay for it.",
    "UNIDENTIFIED MALE → null, null (question): Hear, hear.",
  )

  turnsAre(
    "captions with >>",
    `>> Good evening. The talks have failed.

>> LENA MARSH: Our correspondent is in Port Vell. Juma, what happened?

>> JUMA BELLO: Nobody here expected it.

>> LENA MARSH: Is it over?

>> JUMA BELLO: No, it is not over, it has hardly begun.`,
    "LENA MARSH → Lena Marsh, null (question): Our correspondent is in  … Juma, what happened?",
    "JUMA BELLO → Juma Bello, null (answer): Nobody here expected it.",
    "LENA MARSH → Lena Marsh, null (question): Is it over?",
    "JUMA BELLO → Juma Bello, null (answer): No, it is not over, it has hardly begun.",
  )

  turnsAre(
    "time codes and numbered speakers",
    `Speaker 1 (00:32):
Good morning, everybody. The minister will speak first.

Ana Ruiz (00:41):
Thank you. We have signed the accord. It took nine months.

Speaker 2 (01:15):
Minister, is the port open?

Ana Ruiz (01:18):
It is open as of today, and it will stay open.

Speaker 3 (01:02:10):
And the bridge?

Ana Ruiz (01:02:14):
Not yet.`,
    "Speaker 1 → null, null (answer): Good morning, everybody. … er will speak first.",
    "Ana Ruiz → Ana Ruiz, null (answer): Thank you. We have signe … It took nine months.",
    "Speaker 2 → null, null (question): Minister, is the port open?",
    "Ana Ruiz → Ana Ruiz, null (answer): It is open as of today, and it will stay open.",
    "Speaker 3 → null, null (question): And the bridge?",
    "Ana Ruiz → Ana Ruiz, null (answer): Not yet.",
  )

  turnsAre(
    "initials told in the introduction",
    `The Review's Karin Sato (KS) met Ana Ruiz (AR), the trade minister of Valdoria, in her office.

KS: You were against the accord. What changed?

AR: The numbers did. We lost a fifth of our trade in a year.

KS: Do you trust them?

AR: Trust is for friends. I read what they sign.

KS: Will you run again?

AR: Ask me in May.`,
    "KS → Karin Sato, null (question): You were against the accord. What changed?",
    "AR → Ana Ruiz, null (answer): The numbers did. We lost … our trade in a year.",
    "KS → Karin Sato, null (question): Do you trust them?",
    "AR → Ana Ruiz, null (answer): Trust is for friends. I read what they sign.",
    "KS → Karin Sato, null (question): Will you run again?",
    "AR → Ana Ruiz, null (answer): Ask me in May.",
  )
})
