import { expect, test } from 'vitest'
import { findPageLine, isRemarkName } from '../../../src/text/english/page-lines.ts'

/** The lines of a text, without the blanks in front of them. */
const toLines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

test.each([
  [
    'a ruled line',
    `---
    * * *
    – – –
    ••••
    . . .`,
  ],
  [
    'a heading of links to other pages',
    `Recommended for you
    Recommended reading
    - Recommended videos
    -RELATED TOPICS
    ► Related coverage
    Related reads…
    Read on
    Read more on:
    Read also
    Must read
    Must-reads
    Also see
    Also on the harbour radio
    Similar articles
    Further reading
    Up next
    Don't miss
    Don’t miss
    You may have missed
    You may also like
    Keep reading
    Most viewed
    Trending
    Trending now
    Latest news
    Editor's pick
    Editor’s picks
    More from The Gull
    In this story
    See also :`,
  ],
  [
    'what a screen reader says of a list of links',
    `list of 1 item
    list of 12 items
    list of 3 itemsend of list
    list of 3 items end of list
    End of list
    list 1 of 4
    list 10 of 12 Why the tide turns`,
  ],
  [
    'a link to another page',
    `Read more: The road to peace
    ALSO READ | Talks resume
    Watch: The flood
    Watch more: The flood
    Watch live : The flood
    Listen: The flood
    Listen now: The flood
    Listen to this article: The flood
    More :: The flood
    Photos ► The flood
    Gallery ▶The flood
    Related Harbour union calls a strike
    READ MORE – Harbour union calls a strike
    Must Read “No boats” says the union
    Also Read 12 boats that never came`,
  ],
  [
    'a counter of the page',
    `0
    3396
    1,204
    12,345,678
    2m
    1.2K
    10.5k views
    2012345
    1890 views
    1 retweet
    1 share
    12 shares
    1 like
    1 view
    0 Comments
    1 comment
    3 retweets
    1 reaction
    7 replies
    5 reads
    9 claps
    12 shares on friendface
    1 share on friendface
    VIEW
    VIEWS
    A A`,
  ],
  [
    'what an archive says of a text',
    `1 word
    612 words
    1,612 WORDS
    Length: 612 words
    LENGTH:612 words
    Load-Date: March 4, 2026
    STRIKES (90%); FERRIES (78%)
    STRIKES (90%);FERRIES (78%)
    STRIKES (90%)`,
  ],
  [
    'where an archive parts its documents',
    `1 of 2 DOCUMENTS
    10 of 12 DOCUMENTS
    Document 13 of 50
    1 of 1 document
    Document 3 of 50
    End of Document
    Document HARPO00020260303em3300012`,
  ],
  [
    'a label of a picture',
    `Image caption
    Photo captions
    Picture credit: Ana Ruiz
    Media source
    Figure sources
    Image source, Harbour Images`,
  ],
  [
    'an advertisement mark',
    `Advertisement
    ADVERTISEMENTS
    - Advertisement -
    Sponsored
    Sponsored content
    Story continues below
    Story continues below advertisement
    Story continues below this ad
    Article continues below
    Article continues after this advertisement
    Continue reading
    Continue reading the main story
    Skip advertisement
    Promoted`,
  ],
  [
    'a button of the page',
    `Share
    Shares
    Share this
    Share this article
    Share this story
    Share on Facebook
    Share on X
    Share full article
    Share save
    Click here
    Click here to see the boats
    Tap here for boats
    Print
    Print this page
    Save
    Save article
    Copy URL
    Bookmark
    Comment
    Comments (12)
    Leave a comment
    View comments
    Show more
    Skip to content
    Skip to main content
    Login
    Signup
    Log in
    Signin
    Sign up
    Register
    Subscribe
    Subscribe now
    Toggle caption
    Play video
    2:15
    12:15
    Loading
    Loading...
    Loading …
    Image 3 of 8
    Photo 13/28
    Slide 3 / 8
    Close
    Caption
    Hide caption
    Show caption
    Enlarge
    Enlarge image
    Enlarge this image
    View gallery
    Expand
    Continue reading below
    Advert
    Loading content.
    Loading content …
    Tell us what you think
    Tell us what you think...
    Getty Images
    Getty image
    One thought on “Counting boats”
    3 replies to ‘Counting boats’
    1 reply to “Counting boats”
    12 responses on "Counting boats"
    2 comments on “Counting boats”
    Like this:
    Share this:
    Like loading
    Like Loading...
    Reply ↓
    ←Older posts
    ← Older posts
    Newer posts →
    Newer posts→
    Reuse this content
    Order reprints
    Order reprints of this text
    Filed under Boats, Fares
    Filed under: Boats
    Share on Facebook Share on Twitter
    Share on FacebookShare on X`,
  ],
  [
    'an invitation to subscribe or follow',
    `Sign up for our newsletter, out on Fridays.
    Sign up to receive the harbour letter
    Subscribe to continue
    Follow us on X
    Follow us at the Gull
    Get the latest boats in your inbox
    Get our free newsletter every Friday
    Download the app
    Support our journalism
    Support independent journalism
    Already a subscriber
    Enjoying this story? Subscribe for more.
    Join us on Telegram
    Join our WhatsApp channel
    To continue reading, subscribe
    To keep reading please log in
    To continue reading sign up here
    Subscribe for $1 a week
    Get unlimited access for free
    Get digital access at 2 euros per week
    This article is for subscribers
    This story is only available to paying members of the Gull
    This post is reserved for paid subscribers.
    This content is available only to members
    Sign in to continue reading
    Log in to read the full story
    Register to read this`,
  ],
  [
    'a copyright or licence line',
    `© 2026 The Harbour Post
    Copyright © 2026 The Harbour Post
    Page 1 of 2 © 2026 Bay Archive
    Page 11 of 12 © 2026 Bay Archive
    Copyright 2026 The Harbour Post
    Copyright, (c) 2026 The Harbour Post
    (c) 2026 Bay News
    All rights reserved.
    This article was produced by Bay News.
    This piece has been republished from Bay News.
    This story is licensed to Bay News.
    Published with permission.
    Republished under a free licence.`,
  ],
  [
    'credits of reporting and editing',
    `Reporting by Ana Prieto
    (Reporting by A. Writer; Editing by B. Other)
    [Additional reporting by Ana Prieto and Juan Gil in Alder]
    With reporting by Ana Prieto
    Translated by Ana Prieto from the Spanish
    Edited by Ana de la Vega.
    Ana Prieto contributed to this report.
    Juan Carlos Gil contributed to this report.
    J. Gil contributed to this report.
    AP writers Juan Gil and Ana Prieto contributed to this report.
    Reuters reporter Ana Prieto contributed to this report.
    AFP correspondents contributed to this report.
    Ana Prieto in Alder contributed to this story.
    Ana Prieto contributed from Alder.
    Juan Gil contributed reporting from Alder.
    Juan Gil contributed research for this article.
    AP writer Juan Gil contributed to this report.
    The Associated Press contributed to this report.
    Reuters staff contributed to this article.
    (With inputs from agencies.)
    With input from AFP
    Input from agencies
    With reports from the agency
    With files from the bureau
    With additional reporting by Bay News
    With agencies
    With files from The Harbour Post and Bay News
    With files from Bay News, Alder Wire and agencies
    Agency inputs from Alder
    Inputs from the news agencies
    Source: Agencies`,
  ],
  [
    'a note of thanks',
    `The author is grateful to her crew.
    The authors are grateful to the crew.
    Author thanks the crew for its assistance.
    The writers wish to acknowledge the crew.
    The writer wishes to thank the crew.
    The authors would like to thank the crew.
    The author acknowledges the support of the crew.
    The authors thank the crew for a contribution.`,
  ],
  [
    'a disclaimer',
    `Views expressed are the author’s own.
    The views expressed here are hers.
    The opinions expressed do not bind the Gull.
    Opinion piece
    This is an opinion column.
    This is a opinion piece
    Editor's note: the date was mended.
    Editor’s note: the date was mended.`,
  ],
  [
    'what a press release says of itself',
    `FOR IMMEDIATE RELEASE
    For release on Monday
    Embargoed until Monday
    Embargoed for noon
    News release
    Press release
    Contact: Ana Prieto
    Contacts: Ana Prieto, Juan Gil
    Media contact: Ana Prieto
    Press enquiries: Ana Prieto
    Inquiries: Ana Prieto
    Contact person: Ana Prieto
    Media contact information: Ana Prieto
    Email: ana@example.org
    E-mail:ana@example.org
    Tel: 555-0134
    Tel:555-0134
    Tel.: +1 (555) 0134
    Telephone: 555-0134
    Phone: 555 0134
    Mobile: 555.0134`,
  ],
  [
    'how to reach the authors',
    `To contact the reporter on this story:
    To contact the editors: Ana Prieto
    Write to Ana Prieto at ana@example.org
    email to Ana Prieto at ana@example.org
    E-mail to Ana Prieto at ana@example.org
    ((ana@example.org; +1 555 0134))
    Ana Prieto at ana@example.org
    Ana Maria Prieto at ana@example.org
    Ana Prieto in Alder at ana@example.org;`,
  ],
  [
    'where the text was printed',
    `A version of this article appears in print on March 3, 2026, Section A.
    This article appeared in the March 2026 print edition.
    This essay first appeared in the March issue of the Gull.
    This story was first published in the March issue.
    This piece was originally published in the March issue.
    Appears in print on March 3
    Originally appeared in the March issue.
    First published in the March issue.`,
  ],
  [
    'what a mail program or sender adds',
    `Sent from my iPhone
    Sent from the boat by the harbour
    Get Outlook for iOS
    Unsubscribe
    Unsubscribe | View in browser
    Unsubscribe |View all of it
    View this in your browser
    View in browser
    Manage preferences
    Manage your subscription · Unsubscribe here
    View this email in your browser
    View on the web
    You received this message because you signed up.
    You’re receiving this newsletter because you signed up.
    You are receiving this e-mail because you signed up.
    This email is confidential.
    This e-mail and any attachments are confidential.
    This message, including any attachment to it, may contain privileged words.
    This message may be strictly confidential.
    This e-mail contains confidential words.`,
  ],
  [
    'how long a text takes to read',
    `Reading time: 3 minutes
    Reading time:3 min
    Reading time: 3 -min
    Read time 3 min
    Estimated reading time: 12 mins
    Reading Time: 3 mins read
    3 min read
    12-minute read
    3min listen
    2 min
    Listen to this article · 6:12 min Learn more
    Listen to this article - 16:12
    Listen to this article·6:12
    Listen (3 min)
    Listen 13 mins`,
  ],
  [
    'a web address',
    `https://example.org/a
    HTTP://EXAMPLE.ORG`,
  ],
  [
    'a photo credit',
    `The ferry leaves [Ana Ruiz/AP]
    The ferry leaves [Courtesy of Ana Ruiz via Bay News]
    The ferry leaves [Harbour file]
    [Reuters photo of the day]
    The harbour at dusk (AP)
    The harbour at dusk (AP Photo/Ana Ruiz)
    The harbour at dusk (Courtesy of the harbour)
    The harbour at dusk (Ana Ruiz/AFP)
    The harbour at dusk (Ana Ruiz/Getty)
    The harbour at dusk (Ana Ruiz/Getty Images)
    The harbour at dusk (Ana Ruiz/Alder Wire via Bay News)
    A gull. Photo: Ana Ruiz
    A gull. Photo:Ana Ruiz
    A gull. Photo by Ana Ruiz
    A gull. Photos/Ana Ruiz
    A gull. Photographs by Ana Ruiz
    A gull. Image credit: Ana Ruiz
    Photo: a gull
    File photo: a gull
    Image 3 of the day: a gull
    Caption: a gull`,
  ],
])('%s', (reason, lines) => {
  const others = toLines(lines).map((line) => [line, findPageLine(line)?.reason ?? 'text'] as const)
  expect(others.filter(([, found]) => found !== reason)).toEqual([])
  // What closes a line may be a credit, or an arrow, whatever stands before it.
  const within = toLines(lines).filter((line) => !/of a picture|photo/.test(reason) && !line.endsWith('→'))
  expect(within.filter((line) => findPageLine(`then ${line}`))).toEqual([])
})

test.each([
  [
    'short, but said',
    `--
    --- and on
    a ---
    - a list item
    Recommended stories were collected by volunteers.
    He likes related stories
    Must we read
    Read more books, he told them.
    Related charges were dropped.
    Related Companies owns the pier.
    Related harbour costs rose again
    More on that. Later
    list of 3 items found in the house
    The list of 3 items
    list 1 of 4 was lost in the flood and then found again
    end of list and of pier`,
  ],
  [
    'with numbers',
    `1990
    1899
    2026
    12 boats
    12345678
    1.2.3K
    12 sharers
    some 12 shares
    612 words were cut
    all 612 words
    Length: 612 boats
    Turnout (90%)
    FERRIES (78%) STRIKES (90%)
    STRIKES (90%); and more
    1 of 2 documents were lost
    Document HARPO00020260303em3300012 was lost
    STRIKES (90%) AND MORE
    2 of 3 boats
    Document 12 was missing.
    2:15 it began
    12 minutes of silence followed.
    2 minutes of silence followed.
    Image 3 of the eight was lost
    3 thoughts of boats
    three thoughts on boats`,
  ],
  [
    'of pictures and advertisements',
    `Image sources were checked.
    The image caption
    An advertisement ran.
    Advertisement money had dried up.
    Story continues below the pier
    The photo by the door was hers.
    The ferry left [Ana Ruiz/AP] at noon.
    [sic]
    He called it “a [fair] deal”.
    The firm (founded in 1990)
    The pier (AP) was old.`,
  ],
  [
    'near what buttons say',
    `Share prices fell.
    Shared this
    Print it
    Prints of it sold well.
    Save the pier
    Closed
    Disclose
    Captions
    Homes
    At home
    Menus
    Sign up sheets lay on the table.
    Like boats, they drift.
    Skip to contents of it
    It was like this: they left.
    Files under: boats
    SHARED
    Views`,
  ],
  [
    'near what readers are asked',
    `Follow us to the pier
    Get the boat
    Get the best boat
    Download the charts
    To continue reading, he lit a lamp.
    To continue, subscribe
    Subscribe or leave
    This article is for guards
    This post is reserved for the crew.
    Sign in to the harbour book
    Already a sailor
    Join us at the pier`,
  ],
  [
    'near notes',
    `The rights of all were reserved.
    Copyright was theirs.
    Copyright 2 boats
    (c) 2 boats
    This article was lost.
    Published on time, it sold.
    Editing by night is hard.
    Reporting by Reuters showed a loss.
    Old drains contributed to the flood.
    Juan Gil contributed to a fund.
    With input from farmers, the ministry drew up a plan.
    With agencies closed, nobody paid.
    The author is old.
    The author, grateful, thanks nobody.
    Grateful, the author thanks the crew for support.
    His views were his own.
    The views of the pier are good.
    Opinion of the pier
    A version of this article was read aloud.
    This article appeared in the harbour talk of May.`,
  ],
  [
    'near releases, addresses and mail',
    `For immediate help, call.
    Contact with the boat was lost
    Email: how the board lost it
    Tel: nobody answered
    Tel: 555-0134 was lost
    Ana Prieto at ana@example.org was lost
    Phone calls: 12
    Write to the board, she said.
    Ana at ana@example.org
    People can write to ana@example.org
    Sent from the island in May, the letter was late.
    Get Outlook on the pier
    Unsubscribed
    You received this letter because of him.
    This e-mail was sent by the board.
    See https://example.org/a
    https://example.org/a and more`,
  ],
])('a line %s is text', (_, lines) => {
  const others = toLines(lines).map((line) => [line, findPageLine(line)?.reason ?? 'text'] as const)
  expect(others.filter(([, found]) => found !== 'text')).toEqual([])
})

test.each([
  ['© 2026 The Harbour Post', 300],
  ['https://example.org/a', 2000],
])('%s is text where it goes on for more than %i characters', (line, longest) => {
  expect(findPageLine(line.padEnd(longest, 'a'))).not.toBeNull()
  expect(findPageLine(line.padEnd(longest + 1, 'a'))).toBeNull()
})

test('what readers say stands below names for it', () => {
  expect(['comments', 'disqus', 'respond'].filter((word) => !isRemarkName(word))).toEqual([])
  expect(['comet', 'text'].filter(isRemarkName)).toEqual([])
})
