import { lengthOf, type Page, words } from "./lines.ts"
import { furniture, type Rule } from "./marks.ts"

/** A kind of line that is never of the article, with lines it catches and lines that look like it but are of the article. */
export interface FurnitureLine {
  readonly why: string
  /** Matched against a line without bullets and brackets at its ends. */
  readonly pattern: RegExp
  readonly catches: readonly string[]
  readonly spares: readonly string[]
}

/** Whole lines that give themselves away by their words. The first that matches says why. */
export const furnitureLines: readonly FurnitureLine[] = [
  {
    why: "advertisement",
    pattern:
      /^(advertisement|advertisment|sponsored( content)?|promoted( content)?|paid post|article continues below( this)?( ad| advertisement)?|stor(y|ies) continue[sd]?( below)?( ad| advertisement)?( →)?|advertisement continue reading the main story|continue reading the main story)$/i,
    catches: ["Advertisement", "Story Continued Below", "Story Continues →"],
    spares: ["Advertisement of the tender ended on Friday.", "The story continues in Port Vell"],
  },
  {
    why: "control of the web page",
    pattern:
      /^(skip to (main )?content|sign in|log ?in|log ?out|register|create account|print( this)?( page| article| story)?|e-?mail( this)?( page| article| story)?|save( article| for later)?|bookmark|tweet|pin it|copy( the)? link|share|share (this|on|via|to)( .{1,40})?|share( this)? (article|story|page|post)|gift( this)? article|listen( to this (article|story))?( · .{1,12})?|load more|show (more|less|all)|read more|more|back to top|next( article| page| story)?|previous( article| page| story)?|close|play( video)?|pause|mute|embed|fullscreen|open (image )?in new (tab|window)|toggle (menu|navigation|caption)|(quick|short|long|full|deep) (read|version)( ?\( ?\d+ min\.? ?\))?|(\d+[- ])min(ute)?s?( read)?( left)?|text size|a[- ]a[- ]a|translate|select language|search|menu|all rights? reserved\.?)$/i,
    catches: ["Share this article", "• Short version", "Long read (6 min)", "Skip to content", "5 min read"],
    spares: ["Share the burden", "Search for survivors goes on", "More talks, fewer threats"],
  },
  {
    why: "text of a video or sound player",
    pattern:
      /^(your browser (does(n['’]t| not)|is not) .{0,60}|just watched .* must watch .*|replay more videos.*|no media source currently available|the code has been copied to your clipboard\.?|(the )?url has been copied to your clipboard\.?|watch (the )?(latest|full|live) videos? (at|on) \S+|download audio|toggle caption|video player is loading\.?|this video (file )?cannot be played.*|enlarge this image.*|transcript (available )?(here|below)|listen now|direct link|pop-?out player)$/i,
    catches: [
      "Your browser doesn’t support HTML5",
      "JUST WATCHED Envoy leaves the talks Replay More Videos ... MUST WATCH Envoy leaves the talks 02:00",
      "Enlarge this image toggle caption Ana Ruiz/AP Ana Ruiz/AP",
    ],
    spares: ["Just watched from the gallery, Ruiz did not speak.", "Your browser history can be read, Okafor warned."],
  },
  {
    why: "subscription appeal",
    pattern:
      /^(you(['’]ve| have) (read|reached|used|hit) .{0,60}\bfree (articles?|stor(y|ies)|limit|views)\b.{0,160}|(subscribe|sign in|sign up|log in|register|become a (member|subscriber|supporter)|donate|upgrade)( now| today)?( here)?( or (log|sign) in)?( (to|and) (continue|read|keep|unlock|access|support|get|enjoy)\b.{0,120})?[.!]?|already (a )?(subscriber|member|subscribed)\?.{0,60}|(start|begin) your (free )?(trial|subscription|membership)\b.{0,60}|(this|the rest of this) (article|story|content) is (only )?(for|available (only )?to|reserved for|exclusive to).{0,20}(subscribers|members)\b.{0,60}|to (continue|keep) reading,?.{0,120}|(get|enjoy) unlimited (digital )?access\b.{0,100}|support (our|independent|quality|the) journalism\b.{0,80}|(make|give) a (gift|donation|contribution)( (now|today|here))?[.!]?|cancel any ?time\b.{0,40})$/i,
    catches: [
      "You've read  of  free articles. Subscribe to continue.",
      "You have reached the end of your free stories. Support public reporting from 4 crowns a month.",
      "Subscribe now to keep reading",
      "This article is for subscribers only.",
      "Start your subscription today",
    ],
    spares: [
      "Subscribers to the accord met in Port Vell",
      "Donate what you can, the envoy said, and we will match it.",
    ],
  },
  {
    why: "newsletter sign-up",
    pattern:
      /^(newsletter( sign[- ]?up)?s?( continue reading .*)?|(sign up|subscribe|get|receive|join|want|enjoy|like)\b[^"“”]{0,200}\b(newsletters?|your inbox|e-?mail alerts?|news alerts?)\b[^"“”]{0,120}|[^"“”]{0,120}\bdelivered (straight |right |directly )?to your inbox\b[^"“”]{0,120}|(manage|our) newsletters?|by signing up,? you agree\b.{0,160}|please verify you['’]re not a robot.*|invalid email address\b.{0,80}|enter your e-?mail( address)?\b.{0,40})$/i,
    catches: [
      "Sign up for Daily Newsletters Manage Newsletters",
      "Daily news from the capital delivered to your inbox: sign up for our newsletter",
      "Get the harbour report delivered to your inbox. By subscribing, you accept our Privacy Policy",
    ],
    spares: ["Want of trust, the newsletter of the union said, “is the cause”."],
  },
  {
    why: "appeal to use an app or a channel",
    pattern:
      /^(get|download|for|find)\b[^"“”]{0,80}\b(the latest|our|the|\w+ news)\b[^"“”]{0,60}\b(apps?\b|news network|breaking news)[^"“”]{0,80}$/i,
    catches: ["Get the latest on, the Port Vell News App, and Port Vell Radio for breaking news and analysis."],
    spares: ["For the ministry, the hotline is “an app nobody opens”, Sato said."],
  },
  {
    why: "follow or share line",
    pattern:
      /^(follow (@\w+|us\b.{0,60}|.{1,60} on (twitter|x|facebook|instagram|threads|telegram|youtube|bluesky|mastodon)\b.{0,40})( follow @\w+)*|(like|find|join) us on \w+\b.{0,40}|(follow|like) (the page|us)\b.{0,40}|.{0,60}\blike the page:?|read or share this (story|article):?.{0,80}|@\w{2,30}|(facebook|twitter|instagram|linkedin|whatsapp|telegram|reddit|pinterest|flipboard|messenger|tiktok|youtube)([ ,|/]+(facebook|twitter|instagram|linkedin|whatsapp|telegram|reddit|pinterest|flipboard|messenger|e-?mail|print|x))*)$/i,
    catches: [
      "Follow @portvellpolitics Follow @AnaRuizNews",
      "- Follow the Desk on Twitter: @PortVellDesk",
      "Facebook Twitter Email",
    ],
    spares: ["Follow the money, Haddad told the committee.", "Twitter said it had removed the account."],
  },
  {
    why: "feedback request",
    pattern:
      /^(give us your feedback|(was|is) this (article|page|story|content) (helpful|useful|interesting)\??|rate this (article|story|page)|leave (a|your) (comment|reply)|join the (conversation|discussion)|(view|show|see|hide|post|read)( all| the)?( \d+)? comments|comments are closed\.?|comment on this (story|article)|(send|share) (us )?(your )?(feedback|thoughts|news tips?|tips?)\b.{0,60}|we(['’]d| would)? (want|love|like) to hear( from you)?\b.{0,240}|do you have (a )?(story|news|tip|question)s?\b.{0,120}\?|report (an error|a typo)( in this article)?|what do you think\?.{0,80})$/i,
    catches: [
      "Give us your feedback",
      "We would love to hear from you about this series of reports.",
      "View 12 comments",
    ],
    spares: ["“We would like to hear from the minister,” said Petrov.", "Join the talks"],
  },
  {
    why: "cookie notice",
    pattern:
      /^((we|this (web)?site|our (web)?sites?)( and (our|its) partners)? uses? cookies\b.{0,500}|by (continuing|clicking|using)\b[^"“”]{0,120}\bcookies?\b.{0,200}|(accept|reject|manage|allow)( all)?( cookies| preferences)|cookie (settings|policy|preferences|notice))$/i,
    catches: ["We use cookies to improve your experience.", "Accept all cookies", "Cookie settings"],
    spares: ["Cookies and tea were served at the talks.", "We use force only where we must, said Lindqvist."],
  },
  {
    why: "code or address to the page",
    pattern:
      /^(qr code\b.{0,250}|scan (the|this) (qr )?code\b.{0,80}|read this (article|story) in\b.{0,40}|(link to )?(the )?original (source|article|story)|permalink:?.{0,200}|short ?link:?.{0,200}|(https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+)$/i,
    catches: [
      "QR Code to Envoys agree on a hotline",
      "Read this article in",
      "Link to Original Source",
      "https://news.example/world/1",
    ],
    spares: ["Read this article in its original language and the offer sounds different, Ruiz said."],
  },
  {
    why: "copyright line",
    pattern:
      /^((©|\(c\) ?\d{4}|copyright\b( ©| \(c\))? ?\d{4}|copyright ©)[^"“”]{0,250}|[^"“”]{0,150}\ball rights reserved\b[^"“”]{0,150}|this material may not be (published|reproduced)\b.{0,200}|(terms|conditions) (of|and) (use|service|conditions)( .{0,60})?|privacy (policy|notice|statement))$/i,
    catches: [
      "© 2031 The Port Vell Courier. All rights reserved.",
      "Copyright 2031 Valdorian Broadcasting",
      "Privacy Policy",
    ],
    spares: ["Copyright is the next dispute, the envoy said."],
  },
  {
    why: "link to another story",
    pattern:
      /^(?!.*[.”"]$)((PHOTOS?|VIDEOS?|WATCH|LISTEN|GALLERY|SLIDE ?SHOW|TIMELINE|PODCAST|IN PICTURES|INTERACTIVE|GRAPHIC|MAP|EXPLAINER|READ|READ MORE|READ ALSO|ALSO READ|READ NEXT|SEE|SEE ALSO|SEE MORE|SEE RELATED|RELATED|RELATED STORY|RELATED STORIES|RECOMMENDED|DON['’]T MISS|MORE|MORE ON THIS|SPECIAL COVERAGE|SPECIAL REPORT|FULL COVERAGE)|(Read|See|Watch|Listen)( more| also| next)|Also (read|see|watch)|Also on [A-Z][\w .]{1,30}|Related( story| stories| article| content| coverage)?|Photo gallery|Photo Gallery|Full coverage|More on this|Further reading|In pictures)\s?(:|\||\.\.\.|…|→|»| l | I )\s*\S.{2,180}$/u,
    catches: [
      "WATCH | Minister explains the hotline",
      "SEE ALSO: Valdoria recalls its envoy from Port Vell",
      "( Also on COURIER: Sato's long road to a deal)",
      "Related: What the port accord says",
      "READ MORE: Who pays for the bridge?",
    ],
    spares: [
      "WATCH: We saw the convoy and we counted it.",
      "Watch the border, he said: nothing moves",
      "MORE: I never said so.",
    ],
  },
  {
    why: "link to another story",
    pattern:
      /^\(?\s?(photos?|videos?|timeline|gallery|audio|poll|quiz|map|also( on [^:]{2,30})?|see( also)?|related|read( more)?|watch|listen|more)\s?:\s.{3,160}\)$/i,
    catches: [
      "( PHOTOS: Sato’s career)",
      "(VIDEO: The signing in Port Vell)",
      "(Read more: What the port accord says)",
    ],
    spares: ["(Laughter.)", "(See the annex.)"],
  },
  {
    why: "reader poll",
    pattern:
      /^((do|should|will|would|is|are|did) .{5,120}\? vote( here)?( now)?[.!]?|vote (here|now)( now)?[.!]?|take (the|our) (poll|quiz|survey)\b.{0,60})$/i,
    catches: ["Do You Support the Port Accord? Vote Here Now"],
    spares: ["Will they vote now?"],
  },
  {
    why: "age of the page",
    pattern: /^(\d{1,3}|an?|one|two|three) (minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago$/i,
    catches: ["6 years ago"],
    spares: ["Six years ago, Haddad signed the accord."],
  },
  {
    why: "end mark",
    pattern:
      /^(\\?#{3,}|#( #){2,}|-? ?30 ?-|ends?\s+\d{1,2}[:.]\d{2}\s?[ap]\.?m\.?\s?\(?[a-z]{0,4}\.?\)?|\[end\]|-ends?-|end of (transcript|text|document))$/i,
    catches: ["###", "\\###", "# # #", "-30-", "END 11:02 A.M. EDT"],
    spares: ["Ends and means", "#PortVell", "##"],
  },
]

/** Longer lines are paragraphs, whatever they begin with, but for the boilerplate that is itself long. */
const longestFurnitureLine = 600

/** Marks lines that are furniture by their own words. */
export const furnitureLineRule: Rule = (page: Page, marks) => {
  const claims = []
  for (let line = 0; line < page.lines.length; line++) {
    if (marks[line] !== undefined || lengthOf(page, line) > longestFurnitureLine) continue
    const why = furnitureWhy(words(page, line))
    if (why !== null) claims.push({ line, mark: furniture(why) })
  }
  return claims
}

/** Why a line is furniture by its own words, or null. */
export function furnitureWhy(line: string): string | null {
  if (isOrnament(line)) return "ornament"
  const bare = line.replace(/^[•·*▪►▶›»>–—|-]+\s+/u, "").replace(/\s+/g, " ")
  return furnitureLines.find(({ pattern }) => pattern.test(bare))?.why ?? null
}

/** A rule of dashes, a lone stroke: no letter, digit, dots of omission or quotation mark. */
function isOrnament(line: string): boolean {
  return line.length <= 80 && !/[\p{L}\p{N}"'“”‘’«»「」„.…?!#]/u.test(line)
}
