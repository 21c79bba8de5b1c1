# Every English word a reader meets. Ids and attributes are explained in de.ftl; both files
# have the same ones.

## Groups of the profile

group-identity = Identity
group-portrait = Portrait
group-quote = Quote
group-story = Story
group-demographics = Demographics
group-socioeconomics = Socioeconomics
group-business = Business customer
group-psychographics = Psychographics
group-everyday = Everyday life
group-buying_behaviour = Buying behaviour
group-character = Character
group-needs = Needs and worries
group-pro_contra = Pros and cons
group-purposes = Purposes
group-address = How to reach them
group-custom = Own sections
group-empathy = Empathy map

## Fields of the profile, each with its guiding question

field-name = Name
    .question = What is the persona called?
field-archetype = Archetype
    .question = Which type is this, in two or three words?
field-quote = Quote
    .question = What could this person say?
field-story = Story
    .question = Who is this, how do they live and work?
field-age = Age
    .question = How old, roughly?
field-gender = Gender
    .question = How would they put it themselves?
field-marital_status = Marital status
    .question = Single, married, with a partner?
field-residence = Residence
    .question = City, town or country, and where?
field-household_size = Household size
    .question = How many live together?
field-living_situation = Living situation
    .question = With whom and how do they live?
field-education = Education
    .question = Which school, training, degree?
field-occupation = Occupation
    .question = Which work, or what takes its place?
field-income = Income
    .question = How much is there to spend a month?
field-social_status = Social status
    .question = Which standing, which milieu?
field-sector = Sector
    .question = What is the company’s line of business?
field-company_size = Company size
    .question = How many staff, how much turnover?
field-function = Function
    .question = Which position, which responsibility?
field-buying_role = Role in the buying centre
    .question = Which part do they play in buying?
field-budget_authority = Budget authority
    .question = Up to which sum without asking?
field-success_measure = Measure of success
    .question = Which figures is their work judged by?
field-motivation = Motivation
    .question = What drives them?
field-approach = Approach
    .question = How do they go about things?
field-opinions = Opinions and attitudes
    .question = Which views, on what?
field-wishes = Wishes
    .question = What should come true?
field-values = Values and morals
    .question = What matters, what is never given up?
field-lifestyle = Lifestyle
    .question = What do week and weekend look like?
field-interests = Interests and hobbies
    .question = What do they make time for?
field-affinities = Affinities
    .question = Which music, series, magazines, brands?
field-tasks = Tasks and routines
    .question = What has to be done day by day?
field-skills = Skills
    .question = What comes easily, what does not?
field-tools = Devices and tools
    .question = Which devices and programs are in use?
field-price_sensitivity = Price sensitivity
    .question = How much does the price decide?
    .low = price hardly matters
    .high = price decides
field-satisfaction = Satisfaction
    .question = How satisfied with us or the present provider?
    .subtitle = with us or the present provider
    .low = very dissatisfied
    .high = very satisfied
field-purchase_reach = Purchase reach
    .question = How far do they look for an offer?
    .subtitle = shopping radius
    .low = local
    .high = worldwide
field-media_usage = Media usage
    .question = Which media, how often?
field-purchase_channels = Purchase channels
    .question = Where do they buy, how often?
field-purchase_criteria = Purchase criteria
    .question = What is an offer judged by?
field-triggers = Triggers
    .question = What sets a purchase off?
field-buying_process = Buying process
    .question = Which steps lead to a decision?
field-information_sources = Information sources
    .question = Where do they look, whom do they ask?
field-deciders = Who has a say
    .question = Who joins in the decision?
field-objections = Hurdles and objections
    .question = What makes them hesitate?
field-expectations = Expectations of us
    .question = What do they expect of us?
field-positive_traits = Positive traits
    .question = Which three to five strengths?
field-negative_traits = Negative traits
    .question = Which three to five weaknesses?
field-personality = Personality
    .question = Where between the poles?
field-goals = Goals
    .question = What do they want to reach?
field-needs = Needs
    .question = What do they need?
field-worries = Worries and fears
    .question = What troubles them?
field-problems = Problems
    .question = What gets in the way?
field-aversions = Aversions
    .question = What do they avoid?
field-pro = Speaks for us
    .question = What convinces them of us?
field-contra = Speaks against us
    .question = What keeps them from us?
field-purposes = Purposes
    .question = What brings them to us?
    .questions = “I need …”, “I want …”, “How can I …”, “Can you …”
field-messages = Messages
    .question = What should get across?
field-content = Content
    .question = Which content helps?
field-channels = Channels
    .question = Which ways lead to them?
field-moment = The right moment
    .question = When is the right moment?
field-tone = Tone
    .question = Which tone fits?
field-avoid = Avoid
    .question = What would go down badly?
field-custom = Own sections
    .question = What is still missing?

## The empathy map

field-goal_who = Who?
    .question = Who exactly?
    .questions = Exactly whom do we look at, in which situation?
field-goal_do = Goal
    .question = What is the goal?
    .questions = What are they trying to get done?
field-think_feel = Thinks & feels
    .question = What really moves them, even unspoken?
    .questions = What is on their mind but never said aloud? What keeps them awake? What do they care about most?
field-hear = Hears
    .question = Whose advice counts?
    .questions = Whose advice counts? What do family, colleagues, media tell them? Which rumours reach them?
field-see = Sees
    .question = What do they meet every day?
    .questions = What does their day look like? Which offers and ads do they meet? What do they watch others do?
field-say_do = Says & does
    .question = Which sentences did we hear, what verifiably happens?
    .questions = Which literal sentences did we hear? What do they verifiably do? Where do words and actions differ?
field-pain = Pains
    .question = What slows, annoys or scares them?
    .questions = What slows, annoys or scares them? Which risk do they avoid? What have they already failed at?
    .subtitle = Hurdles and frustration
field-gain = Gains
    .question = What does a good outcome look like?
    .questions = What does a good outcome look like? How do they measure success? What would delight them?
    .subtitle = Benefits and wishes
field-insight = Insight
    .question = What follows for us?

aspect-think = thinks
aspect-feel = feels
aspect-say = says
aspect-do = does

note-colour-yellow = Yellow
note-colour-blue = Blue
note-colour-green = Green
note-colour-red = Red
note-colour-violet = Violet
note-colour-grey = Grey

## Choices

kind-person = person
    .unnamed = Unnamed persona
kind-group = group
    .unnamed = Unnamed group
kind-organisation = organisation
    .unnamed = Unnamed organisation

role-primary = primary
    .persona = Primary persona
role-secondary = secondary
    .persona = Secondary persona
role-indirectly_affected = indirectly affected
    .persona = Indirectly affected persona
role-negative = negative persona
    .persona = Negative persona

status-draft = draft
status-reviewed = reviewed
status-released = released

data-basis-proto_persona = proto-persona (assumptions only)
data-basis-qualitative = qualitative
data-basis-qualitative_validated = qualitative, validated quantitatively
data-basis-quantitative = quantitative

origin-stock = stock
origin-own = own picture
origin-generated = generated

market-consumers = Consumers
market-businesses = Businesses
market-both = Both
    .persona = Consumers and businesses

source-kind-interview = interview
source-kind-group_discussion = group discussion
source-kind-survey = survey
source-kind-observation = observation
source-kind-diary = diary
source-kind-complaints = complaints and reviews
source-kind-analytics = analytics and CRM
source-kind-study = study
source-kind-other = other

respondent-customer = customer
respondent-former_customer = former customer
respondent-prospect = prospect
respondent-staff = staff with customer contact

frequency-never = never
frequency-rarely = rarely
frequency-monthly = monthly
frequency-weekly = weekly
frequency-daily = daily
frequency-several_times_a_day = several times a day

purpose-functional = functional
purpose-emotional = emotional
purpose-social = social

buying-role-initiator = initiator
buying-role-user = user
buying-role-influencer = influencer
buying-role-decider = decider
buying-role-buyer = buyer
buying-role-gatekeeper = gatekeeper

evidence-supported = supported
    .counted = { $count } supported
evidence-partly = partly supported
    .counted = { $count } partly supported
evidence-assumption = assumption
    .counted = { $count ->
        [one] { $count } assumption
       *[other] { $count } assumptions
    }

pair-introverted_extroverted = introverted–extroverted
    .left = introverted
    .right = extroverted
pair-rational_emotional = rational–emotional
    .left = rational
    .right = emotional
pair-spontaneous_planned = spontaneous–planned
    .left = spontaneous
    .right = planned
pair-cautious_risk_taking = cautious–risk-taking
    .left = cautious
    .right = risk-taking
pair-loyal_fond_of_change = loyal to brands–fond of change
    .left = loyal to brands
    .right = fond of change

step-price_sensitivity-1 = very low
step-price_sensitivity-2 = low
step-price_sensitivity-3 = medium
step-price_sensitivity-4 = high
step-price_sensitivity-5 = very high
step-satisfaction-1 = very dissatisfied
step-satisfaction-2 = dissatisfied
step-satisfaction-3 = medium
step-satisfaction-4 = satisfied
step-satisfaction-5 = very satisfied
step-purchase_reach-1 = local
step-purchase_reach-2 = regional
step-purchase_reach-3 = nationwide
step-purchase_reach-4 = neighbouring countries or EU
step-purchase_reach-5 = worldwide

colour-set-petrol = Petrol
colour-set-indigo = Indigo
colour-set-fir = Fir
colour-set-bordeaux = Bordeaux
colour-set-aubergine = Aubergine
colour-set-graphite = Graphite
design-profile = Profile
design-empathy = Empathy map
design-combined = Profile and empathy map
design-blank = Sheet to fill in

orientation-portrait = portrait
    .short = portrait
orientation-landscape = landscape
    .short = landscape

severity-hint = hint
severity-warning = warning

## Words on a poster

poster-title = { $name } – { $design }
poster-description = { $design }: { $name }, { $archetype }
poster-version = Version { $version }
poster-process = Steps
poster-decision = Buying decision
poster-continued = continued
poster-credit = Picture: { $credit }
poster-credit-licence = Picture: { $credit }, { $licence }
poster-draft = Draft
poster-draft-assumptions = Draft – assumptions
poster-basis = { $count ->
        [one] What this statement rests on
       *[other] What these { $count } statements rest on
    }
poster-assumption-edge = assumption, dashed edge
poster-votes = votes of the group
poster-bold = bold:
poster-bold-votes = most votes in the field
poster-bold-priority = important
poster-bold-both = important, most votes
poster-locations = Locations
poster-worth-customer = customer value { $step }/5
poster-worth-company = value to us { $step }/5
poster-measure = success: { $measure }

## What is drawn, in words for those who do not see it

alt-portrait = Portrait: { $name }
alt-portrait-initials = Drawn bust with the initials { $initials }
alt-portrait-plain = Drawn bust
alt-pole = { $lean ->
        [-2] { $left }, not { $right }
        [-1] rather { $left } than { $right }
        [0] between { $left } and { $right }
        [1] rather { $right } than { $left }
       *[2] { $right }, not { $left }
    }

## A poster on several sheets

tiles-heading = { $count ->
        [one] One sheet, one poster
       *[other] { $count } sheets, one poster
    }
tiles-print = Print at 100 %, with no fitting to the page. The line below then measures 50 mm.
tiles-cut = Cut off the left and the upper margin of every sheet but those that begin a row or a column. Each sheet repeats { $overlap } mm of the one before it.
tiles-glue = Glue row by row from A1 to { $last }, each sheet over the marks of the one before it.
tiles-control = 50 mm

## Sheets to fill in by hand

blank-profile = Persona profile
blank-empathy = Empathy map
blank-name = Name
blank-date = Date
blank-team = Worked out by
blank-portrait = Room for a picture
blank-quote = A sentence this person could say
blank-evidence = Fill the circle: full means supported, half partly supported, empty assumption

## Dates and lists

date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
list-last = { $before } and { $last }

## Where something lies, and on what

paper-size = { $width } × { $height } mm
place-set = whole set
place-persona = Persona { $position }, unnamed

## Findings: what there is; what to do about it

finding-undecided = To be decided: { $kept } or { $other }
    .now = Choose one of the two; until then both are kept
finding-name_missing = The name is missing
    .now = Give the persona a name
finding-quote_missing = The quote is missing
    .now = Enter a sentence this persona could say
finding-portrait_missing = The portrait is missing, the poster shows letters of the name
    .now = Choose a picture or set initials
finding-objective_missing = The objective is missing
    .now = Enter what these personas are for
finding-segment_missing = The persona stands for no segment
    .now = Assign a segment
finding-segment_shared = The segment “{ $segment }” has several personas: { $personas }
    .now = Join the personas or split the segment
finding-segment_unknown = The segment named, { $segment }, does not exist
    .now = Assign an existing segment or add this one
finding-primary_missing = No persona is primary
    .now = Decide for whom the offer is made above all
finding-primary_several = { $count } personas are primary: { $personas }
    .now = Choose one, call the others secondary
finding-many_personas = { $count } personas are more than people keep apart
    .now = Join similar ones or archive them; five are mostly enough
finding-trait_count = { $count ->
        [0] No trait is named; three to five make a picture
        [one] Only { $count } trait; three to five make a picture
        [2] Only { $count } traits; three to five make a picture
       *[other] { $count } traits; three to five make a picture
    }
    .now = Bring it to three to five
finding-dimension_empty = “{ $field }” is empty
    .now = Answer the guiding questions
finding-mostly_assumptions = { $assumptions } of { $total } statements are assumptions, more than a third of a released persona
    .now = Support the assumptions or strike them, or take the status back
finding-supported_without_source = “{ $text }” is called supported but names no source
    .now = Name the source or mark it as an assumption
finding-hearsay_only = “{ $text }” rests only on what our own staff tell
    .now = Ask customers themselves
finding-single_interview = “{ $text }” rests on one interview alone: { $source }
    .now = Find a second source or mark it as partly supported
finding-quantitative_without_survey = The data basis is “{ $basis }”, but the document has no survey
    .now = Add the survey as a source or change the data basis
finding-few_interviews = The data basis is “{ $basis }”, but the document has { $count ->
        [0] no interview
        [one] only { $count } interview
       *[other] only { $count } interviews
    }
    .now = Reach ten interviews or change the data basis
finding-quote_long = The quote has { $count } characters; a poster carries { $limit }
    .now = Shorten the quote
finding-credit_missing = The picture’s credit is missing
    .now = Enter who made the picture
finding-licence_missing = The picture’s licence is missing
    .now = Enter by which right the picture is used
finding-alt_missing = The picture’s alternative text is missing
    .now = Say in one sentence what can be seen
finding-licence_ended = The picture’s licence ended on { $date }
    .now = Renew the licence or replace the picture
finding-portrait_small = At { $millimetres } mm wide the picture reaches only { $ppi } pixels per inch, { $wanted } are wanted
    .now = Choose a picture of at least { $width } × { $height } pixels
finding-text_overflow = The text does not fit the sheet and goes on on a further page: { $items ->
        [one] one item
       *[other] { $items } items
    }, { $millimetres } mm
    .now = Shorten it, hide sections or choose larger paper
finding-glyph_missing = No font has these characters, the poster shows □: { $characters }
    .now = Replace the characters or install a font that has them
finding-text_twice = “{ $text }” already stands under “{ $field }” of this persona
    .now = Strike one of them
finding-text_pro_and_contra = “{ $text }” stands under “Speaks for us” and under “Speaks against us”
    .now = Decide which it speaks for
finding-text_in_two_personas = “{ $text }” also stands with { $personas }
    .now = See whether it tells the two apart
finding-persona_named_like_person = The persona is named like somebody who took part in the document: { $name }
    .now = Choose an invented name
finding-source_unknown = “{ $text }” names a source that does not exist: { $source }
    .now = Add the source or strike the reference
finding-source_unused = No statement rests on the source “{ $source }”
    .now = Support statements with it or strike the source
finding-review_due = The next review was due on { $date }
    .now = Review the personas and enter a new day

## Print checks

finding-font_missing = This machine lacks { $fonts }, the poster takes the bundled font
    .now = Install the font or enter another one
finding-font_locked = By its licence { $fonts } may not be embedded in files, the poster takes the bundled font
    .now = Enter a font with a freer licence
finding-colours_rgb = The file for the print shop has colours for screens (RGB)
    .now = Ask the print shop whether it converts them to inks itself

## Errors: what happened, and why; what to do about it

error-no-window = The window could not be opened. OpenGL: { $first }. Vulkan: { $second }.
    .now = Start on a machine with a screen and install a driver for OpenGL or Vulkan (Debian: libgl1-mesa-dri). Without a window there is: steckbrief --help
error-not-found = { $path } was not opened: there is no such file.
    .now = Check the name and the folder.
error-not-readable = { $path } was not read: { $reason }.
    .now = Check the permissions of the file.
error-not-regular = { $path } was not read: it is not an ordinary file but a folder or a device.
    .now = Name the document’s file; it mostly ends in .ron.
error-too-large = { $path } was not read: the file has more than the { $limit } MB allowed.
    .now = Make pictures smaller or split the document.
error-not-utf8 = { $path }, line { NUMBER($line, useGrouping: "false") }, column { NUMBER($column, useGrouping: "false") }: this is not UTF-8 text.
    .now = Save the file as UTF-8 in a text editor.
error-no-format = { $path }, line { NUMBER($line, useGrouping: "false") }, column { NUMBER($column, useGrouping: "false") }: here is no format number, with which every document begins.
    .now = Begin with “(format: { $format },” or make the document anew with this program.
error-newer-format = { $path } was not read: it is written in format { $format }, this program reads up to format { $limit }.
    .now = Use a newer release of the program; the file is unchanged.
error-unknown-field = { $path }, line { NUMBER($line, useGrouping: "false") }, column { NUMBER($column, useGrouping: "false") }: there is no field “{ $name }” here.
    .now = Allowed are: { $expected }.
error-unknown-field-suggestion = { $path }, line { NUMBER($line, useGrouping: "false") }, column { NUMBER($column, useGrouping: "false") }: there is no field “{ $name }” here.
    .now = Did you mean “{ $suggestion }”?
error-unknown-field-elsewhere = { $path }, line { NUMBER($line, useGrouping: "false") }, column { NUMBER($column, useGrouping: "false") }: there is no field “{ $name }” here.
    .now = Did you mean “{ $suggestion }”? It belongs to “{ $home }”.
error-unknown-word = { $path }, line { NUMBER($line, useGrouping: "false") }, column { NUMBER($column, useGrouping: "false") }: “{ $name }” cannot be chosen here.
    .now = Allowed are: { $expected }.
error-unknown-word-suggestion = { $path }, line { NUMBER($line, useGrouping: "false") }, column { NUMBER($column, useGrouping: "false") }: “{ $name }” cannot be chosen here.
    .now = Did you mean “{ $suggestion }”?
error-repeated-field = { $path }, line { NUMBER($line, useGrouping: "false") }, column { NUMBER($column, useGrouping: "false") }: the field “{ $name }” stands here twice.
    .now = Strike one of them.
error-missing-field = { $path }, line { NUMBER($line, useGrouping: "false") }, column { NUMBER($column, useGrouping: "false") }: the field “{ $name }” is missing.
    .now = Add the field.
error-syntax = { $path }, line { NUMBER($line, useGrouping: "false") }, column { NUMBER($column, useGrouping: "false") }: { $wanted ->
        [text] a text in quotation marks was expected
        [text-end] the quotation mark at the end of the text is missing
        [number] a whole number was expected
        [truth] true or false was expected
        [name] a name was expected
        [list] a list in square brackets was expected
        [record] an opening bracket “(” was expected
        [map] an opening brace was expected
        [colon] a colon was expected
        [comma] a comma or the end of the list was expected
        [comment-end] the end of the comment is missing
        [more] the file ends too early
        [file-end] the document has ended, but the file goes on
       *[close] a closing bracket is missing
    }.
    .now = Check brackets, quotation marks and commas at this place and before it.
error-value = { $path }, line { NUMBER($line, useGrouping: "false") }, column { NUMBER($column, useGrouping: "false") }: this value does not fit ({ $reason }).
    .now = Change the value at this place.
error-too-deep = { $path }, line { NUMBER($line, useGrouping: "false") }, column { NUMBER($column, useGrouping: "false") }: the content is nested more than { $limit } levels deep.
    .now = Check the brackets.
error-too-many = { $path }, line { NUMBER($line, useGrouping: "false") }, column { NUMBER($column, useGrouping: "false") }, { $place }: { $measure ->
        [personas] more than { $limit } personas
        [list] more than { $limit } items in one list
        [persona] more than { $limit } items in one persona
        [persona-text] more than { $limit } characters in one persona
       *[all] more than { $limit } items in all lists together
    }.
    .now = Spread the content over several personas or documents.
error-text-too-long = { $path }, line { NUMBER($line, useGrouping: "false") }, column { NUMBER($column, useGrouping: "false") }, { $place }: the text has more than the { $limit } characters allowed.
    .now = Shorten the text or spread it over several entries.
error-changed-on-disk = { $path } was not saved: the file has changed since it was read.
    .now = Save under another name or open the file again.
error-not-writable = { $path } was not written: { $reason }.
    .now = Check permissions and free space of the folder.
error-no-folder = { $path } was not written: the folder does not exist.
    .now = Make the folder first or name another place.
error-in-the-way = { $path } was not written: a folder or a device lies there.
    .now = Name another place.
error-exists = { $path } was not written: the file exists.
    .now = Replace it with --force or name another place with --out.
error-new-exists = { $path } was not made: the file exists.
    .now = Choose another name.
error-protected = { $path } was not written: the file is protected against writing.
    .now = Lift the protection or name another place.
error-over-document = { $path } was not written: the document itself lies there.
    .now = Name another place with --out.
error-out-is-file = { $path } names one file, but { $count } are to be written.
    .now = Name a folder with --out.
error-out-is-other = { $path } is not named like the format that was asked for, { $format }.
    .now = Name the file “.{ $format }” or leave out --format.
error-picture-unknown = { $path } was not taken in: it is not a picture in PNG, JPEG, WebP or SVG.
    .now = Save the picture in one of these formats.
error-picture-other = { $path } was not taken in: it is a { $found } file, not a picture in PNG, JPEG, WebP or SVG.
    .now = Save the picture in one of these formats.
error-picture-cut-off = { $path } was not taken in: the end of the picture is missing.
    .now = Copy the picture once more or choose another.
error-picture-broken = { $path } was not taken in: the picture is damaged ({ $reason }).
    .now = Export the picture once more or choose another.
error-picture-too-large = { $path } was not taken in: the picture has { $width } × { $height } pixels, { $limit } million are allowed.
    .now = Make the picture smaller.
error-picture-too-heavy = { $path } was not taken in: the picture’s file has more than the { $limit } MB allowed.
    .now = Make the picture smaller.
error-picture-unfolds = { $path } was not taken in: unpacked, the picture takes more than the { $limit } MB of memory allowed.
    .now = Make the picture smaller.
error-picture-inks = { $path } was not taken in: the picture is made of printing inks (CMYK), not of RGB colours.
    .now = Convert the picture to RGB.
error-portrait-unfit = { $path }, { $persona }, { $field }: { $flaw ->
        [cut-off] the end of the picture is missing
        [too-long] the picture has more than the { $limit } pixels allowed along its long edge
        [lying] the picture is not what the document says of it, but { $found } with { $width } × { $height } pixels
       *[broken] the picture is damaged or none at all
    }.
    .now = Take a picture in with “steckbrief portrait” or strike the reference to it; until then no poster is made of the document.
error-persona-not-found = { $path } has no persona “{ $name }”.
    .now = There are: { $names }.
error-persona-ambiguous = In { $path } several personas match “{ $name }”.
    .now = Name one of them exactly: { $names }.
error-no-personas = { $path } has no persona that can be exported.
    .now = Add a persona or take one out of the archive, or export an empty sheet with --design blank.
error-png-too-large = { $path } was not written: at { $dpi } dpi the picture would have { $megapixels } megapixels, { $limit } are allowed.
    .now = Choose at most { $most } dpi or export as PDF.
error-archive-without-date = { $path } was not written: PDF/A wants a date, and the document has none.
    .now = Give the document a date, such as "2026-11-21", or export without --standard a-2a.
error-poster = { $path } was not written: the poster could not be set ({ $reason }).
    .now = Send the document with this message to the developers.
error-tiles-are-pdf = Nothing was written: sheets for an office printer are made as PDF only.
    .now = Leave out --format, or --tile.
error-tiles-no-room = { $path } was not written: margin and overlap leave no room on a sheet.
    .now = Choose a smaller --margin or --overlap.
error-template-unreadable = { $path } was not written: the template could not be read: { $reason }
    .now = Check the path of the template.
error-template-failed = { $path } was not written: the template could not be set: { $reason }
error-template-faults = { $path } was not written: there are errors in the template:
    { $reason }
    .now = What a template reads is described in the README under “Templates of your own”.
error-template-slow = { $path } was not written: the template took more than { $seconds } seconds and was stopped.
    .now = Look for a loop that never ends.
error-template-large = { $path } was not written: the template wanted more than { $limit } MB of memory and was stopped.
    .now = Look for a list or a text that grows without end.
error-poster-crashed = { $path } was not written: setting the poster went wrong inside the program.
    .now = Send the document to the developers; other posters are not affected.

reason-permission = permission is missing
reason-space = the disk is full
reason-protected = the disk is protected against writing

## Notices: done, and worth saying

notice-ids-given = { $path }: { $count ->
        [one] { $count } id was missing or repeated and was given anew
       *[other] { $count } ids were missing or repeated and were given anew
    }
notice-id-given = { $path }: “{ $text }” ({ $place }) has a new id, since the old one was missing or repeated
notice-set-aside = set aside: { $reason }
notice-nothing-found = { $path }: nothing found
notice-counted = { $path }: { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }, { $hints ->
        [one] { $hints } hint
       *[other] { $hints } hints
    }
notice-evidence = { $name }: { $supported } supported, { $partly } partly supported, { $assumption ->
        [one] { $assumption } assumption
       *[other] { $assumption } assumptions
    }
notice-exporting = { $done } of { $total } posters

## The window

menu-file = File
menu-edit = Edit
menu-persona = Persona
menu-view = View
menu-help = Help
command-new = New
    .also = Document, create, file
command-open = Open …
    .also = File, load, document
command-save = Save
    .also = Keep, store, write, file
command-save-as = Save as …
    .also = Copy, rename, other name
command-revert = Back to what was saved
    .also = Discard changes, reload, undo all
command-export = Export …
    .also = Print, PDF, PNG, SVG, poster, share, picture
command-quit = Quit
    .also = Close, exit, leave
command-undo = Undo
    .also = Back, take back
command-redo = Redo
    .also = Again, bring back
command-add-persona = New persona
    .also = Add, create, person, profile
command-duplicate-persona = Duplicate persona
    .also = Copy, clone, again
command-copy-persona = Copy persona
    .also = Clipboard
command-paste-persona = Paste persona
    .also = Clipboard, insert
command-archive-persona = Archive persona or bring it back
    .also = Hide, put away, restore
command-delete-persona = Delete persona
    .also = Remove, discard, erase
command-persona-up = Move persona up
    .also = Order, sort, earlier, before
command-persona-down = Move persona down
    .also = Order, sort, later, after
command-previous-persona = Previous persona
    .also = Back, before, switch
command-next-persona = Next persona
    .also = Forward, after, switch
command-show-profile = Profile
    .also = Form, fields, view
command-show-map = Empathy map
    .also = Board, notes, cards, pains, gains, view
command-show-document = Document and sources
    .also = Title, objective, brand, segments, settings, evidence, view
command-toggle-poster = Show or hide the poster
    .also = Preview, panel, print view
command-palette = Search commands
    .also = Palette, actions
ui-palette-none = No command found
command-zoom-in = Larger
    .also = Zoom in, bigger, magnify, scale
command-zoom-out = Smaller
    .also = Zoom out, shrink, scale
command-zoom-reset = Usual size
    .also = Zoom, 100 percent, normal, scale
command-theme-light = Light colours
    .also = Theme, light mode, day, bright
command-theme-dark = Dark colours
    .also = Theme, dark mode, night
command-theme-system = Colours of the system
    .also = Theme, automatic, mode
command-speak-german = Deutsch
    .also = Language, German, Sprache
command-speak-english = English
    .also = Language, Englisch, Sprache
command-show-keys = Keys
    .also = Shortcuts, keyboard, help
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-page-up = Page up
key-page-down = Page down
key-up = Up
key-down = Down
key-arrow = Arrow
key-space = Space
key-backspace = Backspace
key-enter = Enter
keys-of-rows = In lists
keys-of-map = On the map
map-key-go = Go to the next card
map-key-stretch = Select cards on the way
map-key-move = Move notes, to other sectors too
map-key-write = Write on the card; the next one while writing
map-key-toggle = Select the card, or let it go
map-key-all = Select all cards of the sector
map-key-vote = One vote more
map-key-unvote = One vote less
row-key-next = Next entry
row-key-take-away = Take an empty entry away
row-key-up = Move up
row-key-down = Move down
row-key-choose = Select several
row-key-evidence = Change the evidence
row-key-priority = Change the priority
row-key-duplicate = Duplicate
row-key-remove = Delete
row-key-menu = Menu
key-delete = Del
edit-type = { $thing ->
        [none] edit text
       *[other] edit { $place }
    }
edit-add = { $thing ->
        [note] add note to “{ $place }”
        [entry] add entry to “{ $place }”
        [section] add section
        [segment] add segment
        [source] add source
       *[other] add
    }
edit-duplicate = { $thing ->
        [note] duplicate note in “{ $place }”
        [entry] duplicate entry in “{ $place }”
       *[other] duplicate
    }
edit-remove = { $thing ->
        [note] remove note from “{ $place }”
        [entry] remove entry from “{ $place }”
        [section] remove section
        [segment] remove segment
        [source] remove source
       *[other] remove
    }
edit-reorder = { $thing ->
        [none] reorder personas
        [section] reorder sections
        [segment] reorder segments
       *[other] reorder “{ $place }”
    }
edit-move = { $thing ->
        [note] move note to “{ $place }”
        [entry] move entry to “{ $place }”
       *[other] move
    }
edit-evidence = { $thing ->
        [none] change evidence
       *[other] change evidence in “{ $place }”
    }
edit-priority = { $thing ->
        [none] change priority
       *[other] change priority in “{ $place }”
    }
edit-choose = { $thing ->
        [none] change choice
       *[other] change { $place }
    }
edit-source = { $thing ->
        [none] change sources
       *[other] change sources in “{ $place }”
    }
edit-paste = { $thing ->
        [none] paste
       *[other] paste into “{ $place }”
    }
edit-picture = { $thing ->
        [none] change picture
       *[other] change { $place }
    }
edit-sections = change sections
edit-vote = change votes
edit-replace = replace
edit-add-persona = add persona
edit-remove-persona = delete persona
edit-archive = archive persona
edit-poster = change poster
edit-set-aside = set finding aside
answer-cancel = Cancel
answer-save = Save
answer-discard = Don’t save
answer-reload = Read the file again
answer-overwrite = Overwrite
answer-understood = Understood
ask-save = “{ $name }” has changes that no file holds. What should become of them?
ui-welcome = Personas and empathy maps, printed as posters
ui-recent = Opened before
ui-personas = Personas
ui-no-persona = No persona yet.
ui-unsaved = not saved
ui-light = Light
ui-dark = Dark
ui-speaks = Document: { $language }
ui-more-views = More views
ui-persona-copied = The persona is on the clipboard.
ui-untitled = Untitled
ui-opened = Opened: { $path }
ui-saved = Saved: { $path }
ui-close = Close
ui-evidence = Evidence
ui-priority = Priority
ui-add-entry = Add an entry
ui-add-note = Add a note
ui-role = Role
ui-status = Status
ui-filled = { $filled } of { $all }
ui-unset = unset
ui-remark = Remark
ui-design = Poster design
ui-paper = Paper
ui-poster = Poster
ui-colours = Colours of the poster
ui-colours-own = Own
ui-poster-fit = Text fills the sheet, { $points } point, { $pages ->
    [1] one page
   *[other] { $pages } pages
}
ui-poster-whole = Whole page
ui-poster-larger = Poster larger
ui-poster-smaller = Poster smaller
ui-page-next = Next page
ui-page-before = Previous page
ui-poster-fault = The poster could not be set anew; this is the last one.
ui-poster-soon = The poster is being made …
ui-export = Export posters
ui-export-designs = Designs
ui-export-who = Personas
ui-export-everybody = everybody
ui-export-shown = the one shown
ui-export-some = some of them
ui-export-formats = Files
ui-export-way = Way the sheet lies
ui-export-usual-way = as usual
ui-export-folder = Folder
ui-export-choose = Choose …
ui-export-marks = Print the marks of evidence
ui-export-replace = Replace files of an earlier export
ui-export-no-folder = A folder is missing
ui-export-begin = Export
ui-export-progress = { $done } of { $all } posters
ui-export-stop = Stop
ui-export-done = { $files ->
    [0] No file was written.
    [1] One file was written.
   *[other] { $files } files were written.
}
ui-export-broken-off = Stopped; { $files ->
    [0] no file was written.
    [1] one file was written before.
   *[other] { $files } files were written before.
}
ui-export-show = Show folder
ui-path-folder = Folder for posters
ui-objective = What the personas are for
ui-market = Market

## The window: files and start

answer-save-as = Save under another name …
answer-keep = Keep mine
answer-save-anyway = Save anyway
answer-copy = Open a copy
answer-take-over = Open anyway
answer-forget = Remove from the list
answer-skip = Skip
answer-begin = Create
answer-restore = Restore
answer-discard-work = Discard
answer-really-discard = Really discard
answer-later = Decide later
ask-changed = { $path } was changed by another program or another person.
    Nothing here is unsaved. Reloading shows what the file holds now.
ask-changed-both = { $path } was changed by another program or another person, and there are unsaved changes here.
    Reloading the file loses the changes in this window.
ask-forget = { $path } is not there any more.
    It may have been moved, or its drive is not connected. Should it stay among the recent files?
ask-replace = { $path } exists already. Should the file be overwritten?
    What it held stays beside it as a backup (.bak).
user-at-host = { $user } on { $host }
ask-taken = { $path } is open already: { $who }, since { $since }.
    A copy can be edited in peace and saved under a name of its own. If the file is opened anyway, the other window learns of it when saving.
ask-taken-by-nobody = { $path } is open in another window already.
    A copy can be edited in peace and saved under a name of its own. If the file is opened anyway, the other window learns of it when saving.
ask-taken-over = { $path } has been taken over by another window meanwhile, and was not saved.
    Saving anyway may overtake the work of the other side.
template-consumers = Consumers
    .subtitle = People with days, families and tastes
template-businesses = Business customers
    .subtitle = Function, buying centre and budget instead of family
template-draft-table = Draft table
    .subtitle = Three personas in the rows that matter most
template-empty = Empty
    .subtitle = All sections, nothing chosen
template-own = Own template …
    .subtitle = Open a file as a new document without a name
sample-fashion = Young Fashion
    .subtitle = A fashion shop and its customers, in German
sample-machines = End-of-line packaging
    .subtitle = A maker of machines and its buying centre, in English
sample-extremes = Test piece
    .subtitle = The longest and most foreign that fits a poster
ui-welcome-new = Begin
ui-welcome-open = A document from disk, also with { $key }
ui-welcome-samples = To try
ui-welcome-safe = Unsaved work is secured every few seconds and offered after a crash.
ui-new-heading = New document
ui-new-about = Three questions that give the personas a direction. All of it can be changed later.
ui-new-objective-hint = What should the personas help with?
ui-new-segments = Segments, one a line
ui-new-segments-hint = Each segment gets an empty persona
ui-begun = New document created
ui-sample-opened = Sample opened, trying things out changes nothing in it
ui-opened-copy = Opened as a copy: { $path }
ui-reloaded = Reloaded: { $path }
ui-gone = { $path } is not there any more; saving writes it anew.
ui-path = Path
ui-path-open = Open
ui-path-template = Open as a template
ui-path-save = Save as
ui-path-none = This system offers no dialog for files. The path can be typed here; Tab completes it, ~ stands for your own folder.
ui-path-waiting = The system’s dialog has not been answered yet. If there is none to be seen, the path can be typed here; Tab completes it, ~ stands for your own folder.
ui-secured = Secured at { $time }
ui-not-secured = Unsaved work is not secured right now. { $reason }
ui-moment = { $day }, { $time }
ui-left-heading = Unsaved work
ui-left-about = The program ended before everything was saved. What was secured last can be restored; the files themselves are unchanged. What is left undecided can be found in the File menu and is offered again at the next start.
ui-left-never-saved = in no file yet
ui-restored = Restored, and not saved yet
ui-restored-taken = { $path } is open elsewhere; what was restored needs a name of its own.
ui-settings-damaged = { $path } could not be read; the window begins as new. What it held is in { $kept }.
ui-settings-unread = { $path } could not be read; the window begins as new.

## The window: document, sources, findings

command-show-findings = All findings
    .also = Checks, hints, problems, warnings, issues
findings-count = { $count ->
        [0] No findings
        [one] { $count } finding
       *[other] { $count } findings
    }
findings-none = The checks have nothing to say.
findings-aside = Set aside ({ $count })
findings-set-aside = Set aside
findings-bring-back = Bring back
findings-reason = Why this may stay
rail-archived = archived
rail-filter = Filter personas
rail-nobody = A name and a sentence this person could say are enough to begin with.
rail-evidence = Supported in the whole set
rail-about = { $personas ->
        [one] { $personas } persona
       *[other] { $personas } personas
    }, { $interviews ->
        [one] { $interviews } interview
       *[other] { $interviews } interviews
    }
rail-percent = { $percent }%
document-about = About
document-segments = Segments
document-sources = Sources
document-questions = Guiding questions
document-questions-about = Your own questions take the place of the usual ones in empty fields and on sheets to fill in.
document-purpose = What it is about
document-title = Title
    .question = What is this set of personas called?
document-objective = Objective
    .question = What are these personas for, which decision are they to guide?
document-market = Market
document-organisation = Organisation
    .question = Who publishes the personas?
document-offering = Offering
    .question = Which product or service is in question?
document-research = What it rests on
document-fieldwork = Fieldwork period
    .question = For example: March to May 2026
document-sample = Sample
    .question = For example: 11 interviews, survey n = 412
document-state = State of the work
document-authors = Authors
document-authors-hint = One name a line
document-version = Version
document-date = As of
document-review = Next review
document-day-hint = YYYY-MM-DD
document-no-day = This is not a day. Write it like 2026-11-21.
day = { $year }-{ $month }-{ $day }
document-posters = How posters look
document-language = Language of posters
language-de-de = German (Germany)
language-de-at = German (Austria)
language-de-ch = German (Switzerland)
language-en = English
brand-sets = Colours
brand-accent = Accent
brand-second = Second colour
brand-no-colour = This is not a colour. Write it like #0f4c5c.
brand-contrast-accent = White on the accent: { $ratio } : 1, { $verdict }
brand-contrast-second = Second colour on the accent: { $ratio } : 1, { $verdict }
contrast-very-good = very easy to read
contrast-good = easy to read
contrast-weak = too weak; the poster makes up for it
brand-heading-font = Font of headings
    .question = Noto Sans
brand-body-font = Font of text
    .question = Noto Sans
brand-logo-alt = What the logo says
    .question = For those who do not see it
segment-none = No segments yet. Every persona may stand for one.
segment-add = Add a segment
segment-remove = Remove the segment
segment-up = Move the segment up
segment-down = Move the segment down
segment-personas = { $count ->
        [0] No persona stands for it yet
       *[other] Stood for by { $names }
    }
segment-unnamed = Segment without a name
segment-name = Name
    .question = What is this part of the market called?
segment-description = Description
    .question = Who belongs to it?
segment-share = Share
segment-size = Size
segment-penetration = Penetration
segment-value = Customer value
segment-score = NPS
source-none = No sources yet. Statements count as supported when they rest on one.
source-add = Add a source
source-duplicate = Duplicate the source
source-remove = Delete the source
source-unnamed = Source without a title
source-kind = Kind
source-title = Title
    .question = For example: Interview 4
source-date = Date
    .question = Day, month or period
source-asked = Who answered
source-pseudonym = Pseudonym
    .question = The name in print
source-respondent = Name of the respondent, never printed
    .question = For the authors alone
source-consent = Consent
    .question = To what, and when?
source-recording = Recording
    .question = Where does it lie?
source-time-mark = Time mark
    .question = For example: 12:40
source-place = Place
    .question = Where was that?
source-link = Link
    .question = https://
source-remarks = Remarks
    .question = What else matters
source-uses = What rests on it
source-used = { $count ->
        [0] No statement rests on it
        [one] { $count } statement rests on it
       *[other] { $count } statements rest on it
    }
command-find = Find …
    .also = Search, look for, text
command-replace = Find and replace …
    .also = Search, change, substitute
find-head = Find and replace
find-case = Match case
find-count = { $count ->
        [0] No places
        [one] { $count } place
       *[other] { $count } places
    }
find-place = { $at } of { $count }
find-instead = Replace with
find-replace = Replace
find-replace-all = Replace all
document-inbox = Inbox
command-show-draft = Draft table
    .also = Spreadsheet, columns, compare, view

## The window: profile

ui-row-menu = Actions
ui-row-move = Move to another field
ui-row-up = Up
ui-row-down = Down
ui-row-sources = Link sources
ui-row-no-source = The document has no sources yet.
ui-row-duplicate = Duplicate
ui-row-remove = Delete
ui-linked = { $count ->
        [0] No source
        [one] { $count } source
       *[other] { $count } sources
    }
ui-stars = { $count ->
        [0] No priority
        [one] { $count } star
       *[other] { $count } stars
    }
ui-category = Category
ui-from-map = from the empathy map
ui-kind = Kind
ui-data-basis = Data basis
ui-segment = Segment
ui-no-segment = none
ui-locations = Locations
ui-locations-hint = One place a line
ui-quote-length = { $count } of { $limit } characters
ui-words = { $count ->
        [one] { $count } word
       *[other] { $count } words
    }
ui-own-sections = { $count ->
        [one] { $count } section
       *[other] { $count } sections
    }
ui-how-often = How often
ui-add-poles = Add a pair of your own
ui-pole-left = left pole
ui-pole-right = right pole
ui-add-purpose = Add a purpose
ui-purpose-kind = Kind of purpose
ui-worth-customer = Customer value
ui-worth-company = Value to us
ui-of-five = { $step } of 5
ui-measure = How success is measured
ui-roles-order = The most important part stands first; Alt with an arrow key reorders.
ui-group-fold = Fold
ui-group-unfold = Unfold
ui-group-hide = Hide group
ui-field-hide = Hide field
ui-hidden = Hidden:
ui-show-again = Show { $name } again
ui-section-title = Title of the section
ui-add-section = Add a section
ui-section-prose = Text
ui-section-list = List
ui-section-facts = Labelled facts
ui-section-rated = List with how often
ui-section-poles = Pairs of poles
ui-section-table = Table
ui-fact-label = Label
ui-cell = { $table }, { $column }, row { $row }
ui-column = Column { $number }
ui-add-column = Add a column
ui-remove-column = Remove the column
ui-add-row = Add a row
ui-remove-row = Remove the row
ui-portrait = Portrait
ui-portrait-choose = Choose picture …
ui-portrait-remove = Remove the picture
ui-portrait-ways = A picture can also be dropped on the window, or pasted with Ctrl+V.
ui-crop-head = Head in a circle
ui-crop-panel = Panel of the profile
ui-crop-figure = Whole figure
ui-crop-keys = Dragging or the arrow keys move the crop, the wheel or + and − close in.
ui-initials = Initials
ui-initials-hint = The first letters of the name
ui-ground = Colour behind them
ui-ground-brand = Colour of the brand
ui-ground-own = A colour of its own
ui-alt = Alternative text
ui-alt-hint = What can be seen in the picture?
ui-credit = Credit
ui-credit-hint = Who made the picture?
ui-licence = Licence
ui-licence-hint = By which right is it used?
ui-licence-end = Licence ends on
ui-origin = Origin
ui-clipboard = Clipboard
drop-open = Drop to open
drop-add = Drop to add to the document
drop-portrait = Drop as the portrait of { $name }
drop-logo = Drop as the logo
drop-photo = Drop as a photo of { $name }
drop-homeless = A picture needs an open document that may be changed
drop-nothing = Steckbrief takes documents (.ron) and pictures (PNG, JPEG, WebP, SVG)
ui-picture-coming = The picture is being taken in …
ui-picture-taken = The picture is taken in.
ui-path-picture = Choose a picture
command-choose-picture = Choose a picture …
    .also = Portrait, photo, image, avatar

## The window: empathy map

command-show-both = Side by side
    .also = Split, profile and map, beside, view
board-empty-note = empty note
board-adopted = taken into the profile
board-votes-given = { $votes ->
        [one] { $votes } vote
       *[other] { $votes } votes
    }
board-drop-here = drop here
board-move-to = Move to another sector
board-adopt = Take into the profile
board-colour = Colour
board-aspect = Half
board-vote = One vote more
board-unvote = One vote less
board-details = Details …
board-selected = { $count ->
        [one] Selected note
       *[other] { $count } notes selected
    }
board-evidence = Evidence
    .supported = supported
    .partly = partly
    .assumption = assumption
board-votes = Votes
board-sources = Sources
board-not-linked = none
board-author = Written by
board-cluster = Group
board-various = various
board-legend = Colour legend
board-meaning = Meaning of { $colour }
board-larger = Larger map
board-smaller = Smaller map
board-usual-size = Usual size of the map

## The print shop

design-summary = Summary
design-slide = Slide
design-rollup = Roll-up
design-overview = Overview of personas
design-cards = Desk cards
design-tents = Tent cards
design-report = Report
error-location-unknown = There is no persona at the location “{ $name }”.
    .now = { $count ->
        [0] No persona names a location; without --location everything is made.
       *[other] There are these locations: { $names }.
    }
report-contents = Contents
report-evidence = Evidence
report-personas = Personas

## The window: document and dialogs

answer-go-on = Go on answering
ask-new-typed = What was typed for the new document would be lost. Discard it?
command-recover = Recover …
ui-left-none = Nothing is left to recover.
ui-is-hidden = “{ $name }” is hidden in this document.
ui-show-hidden = Show it
error-picture-undrawn = { $path } was not taken in: the drawing contains { $what ->
        [text] text
       *[other] pictures
    } that would be missing.
    .now = Convert everything to paths in the drawing program, or export it as PNG.
alt-logo = Logo of { $name }
alt-logo-plain = Logo
command-choose-logo = Choose a logo …
brand-logo = Logo
brand-logo-light = On a light ground
brand-logo-accent = On the accent
brand-logo-none = No logo yet. It stands in the foot of the posters.
brand-logo-ways = PNG, JPEG, WebP or SVG. On this page a picture can also be dragged onto the window or pasted with Ctrl+V.
brand-logo-remove = Remove the logo
brand-logo-usual = { $alt }, unless something else stands here
answer-read-only = Open read-only
ask-protected = { $path } may not be written to. It can be opened to be looked at, or as a copy to be changed.
ui-opened-read-only = Opened read-only: { $path }
ui-read-only = read-only
ui-read-only-how = Read-only. Saved under another name it can be changed.

## Workshop

menu-workshop = Workshop
command-workshop = Workshop view
command-next-question = Show the next guiding question
command-toggle-timer = Start or pause the clock
command-reset-timer = Reset the clock
command-toggle-marks = Show or hide evidence and names
command-toggle-covers = Cover new notes or reveal them all
command-inbox = Inbox
command-group-notes = Group notes …
command-sort-by-votes = Sort by votes
edit-deal = sorting a note
edit-group = group
edit-sort-by-votes = sorting by votes
workshop-leave = Leave the workshop
workshop-place = { $place } of { $count }
workshop-line = New note: { $dimension }
workshop-line-hint = Write a note, Enter takes it
workshop-author-hint = The group
workshop-source = Source
workshop-no-source = no source
workshop-own-colour = Colour of the field
workshop-dots = { $left } of { $budget } dots left
workshop-no-dots = No dots left
workshop-budget = { $budget ->
        [one] { $budget } dot for each name
       *[other] { $budget } dots for each name
    }
workshop-more-dots = More dots to give
workshop-fewer-dots = Fewer dots to give
workshop-covered-note = covered note
workshop-cover = Collect covered
workshop-reveal = Reveal ({ $count })
workshop-marks = Evidence and names
workshop-question = Question
workshop-minutes = Minutes of the clock
workshop-minutes-short = min
workshop-minute-more = One minute more
workshop-minute-less = One minute less
workshop-timer-start = Start
workshop-timer-hold = Pause
workshop-timer-go-on = Go on
workshop-timer-again = Once more
workshop-timer-reset = Reset the clock
workshop-time-left = { $time } left
workshop-last-minute = Last minute
workshop-time-up = Time is up
workshop-group-notes = { $count ->
        [one] Group { $count } note
       *[other] Group { $count } notes
    }
workshop-group-name = Name of the group
workshop-group = Group
workshop-ungroup = Dissolve the group
workshop-group-menu = Group …
workshop-adopt-group = Group into the profile as one entry …
workshop-leave-group = Take out of the group
inbox-count = Inbox ({ $count })
inbox-close = Close the inbox
inbox-empty = Nothing here is unsorted. Lines from a chat, a table or a list can be pasted; each becomes a note.
inbox-line = New line of the inbox
inbox-line-hint = Write or paste lines
inbox-note = Note in the inbox
inbox-deal = Sort with one key
inbox-profile = Profile …
inbox-pick-field = Into which field of the profile?
inbox-no-field = No field is called so
command-hand-out = Hand out …
command-export-maps = Export all empathy maps …
handout-title = Hand out to participants
handout-what = This makes a file of its own without votes, without the inbox and without real names from sources. What is added in it can be brought together later.
handout-personas = Which personas
handout-dimensions = Which fields of the empathy map
handout-profile = The profile as well
handout-there = What is already there
handout-empty = hand out empty; names, portrait and goal stay
handout-content = with what it holds
handout-sheets = Put sheets to fill in on paper beside it, as a PDF
handout-write = Save as …
handout-file = { $title } – participant
handout-done = Handed out: { $path }
command-choose-photo = Photo of the source …
source-photos = Photos
source-photo = Look at photo { $number }
source-photo-remove = Remove photo { $number }
source-photo-ways = Flip charts, walls of notes, places. On this page a picture can also be dragged onto the window or pasted with Ctrl+V. It is not printed.

## Merging

diff-nothing = nothing
diff-by = { $value } ({ $author })
diff-yes = yes
diff-no = no
diff-a-picture = a picture
diff-part-text = Text
diff-part-value = Value
diff-part-archived = Archived
diff-part-picture = Picture
diff-part-remarks = Remarks
diff-part-photos = Photos
diff-part-alternatives = Texts not decided on
diff-part-note = Note it was made from
diff-part-pair = Poles
diff-part-roles = Parts in the buying centre
diff-part-content = Content
diff-part-columns = Columns
diff-part-rows = Rows
diff-part-logo = Logo
diff-part-order = Order of sections
diff-part-hidden-groups = Hidden groups
diff-part-hidden-fields = Hidden fields
diff-part-questions = Guiding question
diff-part-note-colours = Colour legend
diff-part-acknowledged = Findings set aside
diff-part-orientation = Orientation
diff-part-bleed = Bleed in tenths of a millimetre
diff-part-marks = Crop marks
diff-added = { $place }: new { $what }
diff-removed = { $place }: struck { $what }
diff-moved = { $place }: moved here { $what }
diff-changed = { $place }: { $old } → { $new }
diff-undecided = { $place }: to be decided between { $old } and { $new }
diff-kept = { $place }: { $what } was struck on one side and changed on the other, stays for now
diff-document = Document
diff-none = No difference
merge-brought = { $who }: { $what }
merge-nothing = nothing new
merge-personas = { $count ->
        [one] one persona
       *[other] { $count } personas
    }
merge-notes = { $count ->
        [one] one note
       *[other] { $count } notes
    }
merge-entries = { $count ->
        [one] one entry
       *[other] { $count } entries
    }
merge-values = { $count ->
        [one] one value
       *[other] { $count } values
    }
merge-sources = { $count ->
        [one] one source
       *[other] { $count } sources
    }
merge-segments = { $count ->
        [one] one segment
       *[other] { $count } segments
    }
merge-pictures = { $count ->
        [one] one picture
       *[other] { $count } pictures
    }
merge-conflicts = { $count ->
        [one] one is to be decided
       *[other] { $count } are to be decided
    }
error-two-of-base = A common base has two documents, not { $count }
    .now = Name ours and theirs, or add without --base
command-add-files = Add from files …
edit-add-files = adding files
edit-decide = deciding
answer-add = Add
merge-path = Add files
merge-reading = Reading the files …
merge-added = { $count ->
        [one] One file added
       *[other] { $count } files added
    }
merge-heading = { $count ->
        [one] Added from one file
       *[other] Added from { $count } files
    }
merge-unread = { $count ->
        [one] One file could not be read; all others are in.
       *[other] { $count } files could not be read; all others are in.
    }
merge-done = Close
merge-decide = { $count ->
        [one] Decide one …
       *[other] Decide { $count } …
    }
merge-ask-dropped = Add { $count } documents to this one? What is new in them comes in; what differs stands side by side until it is decided.
merge-keep = Keep
merge-take = Take the other
merge-both = Keep both
merge-strike = Strike
merge-beside = { $count ->
        [one] A copy with other changes lies beside this file: { $name }
       *[other] { $count } copies with other changes lie beside this file: { $name }
    }
merge-take-in = Add
merge-leave = Not now

## Gathering

poster-participants = { $count ->
        [one] Contributor: { $names }
       *[other] Contributors: { $names }
    }
merge-progress = Adding files: { $done } of { $count } …
deciding-asks = To be decided
deciding-asks-of = To be decided: { $part }

## Trust

reason-file-size = the file would be larger than the disk allows
reason-name = the disk does not take such a name
reason-busy = another program is using it
reason-away = the disk or its network does not answer
reason-folder = a folder or a device lies there
reason-device = the disk reports a fault
error-no-backup = { $path } was not saved: the copy of what it holds, { $backup }, could not be written: { $reason }.
    .now = Check permissions and free space of the folder, or save under another name.
error-picture-laborious = { $path } was not taken in: the drawing has too many elements, or filters and masks that take too long.
    .now = Export it from the drawing program as PNG.

## Print shop

command-save-brand = Save brand …
command-load-brand = Load brand …
shop-brand = Colours, fonts and logo as a file of their own, for other documents
shop-brand-saved = The brand is saved in { $path }
shop-brand-loaded = The posters look as { $path } says
error-is-brand = { $path } was not read: it holds a brand, that is colours, fonts and a logo, and no document.
    .now = Load it into a document with “Load brand …”, or export with --brand.
error-is-document = { $path } was not read: it is a document, and no brand in a file of its own.
    .now = Open the document and choose “Save brand …” there.

preset-office = Office printer, A4 sheets
preset-print-shop = Print shop, A2 with bleed
preset-rollup = Roll-up
preset-cards = Desk cards
preset-screen = Screen
text-format-md = Markdown
text-format-csv = CSV
text-format-json = JSON
standard-ua-1 = PDF/UA-1, can be read aloud
standard-a-2a = PDF/A-2a, for archives
standard-none = None in particular
tile-sheet-a4 = A4
tile-sheet-a3 = A3
tile-sheet-letter = Letter
shop-own = Own settings
shop-content = Content
shop-sections = { $count ->
    [0] All sections
    [1] Without one section
   *[other] Without { $count } sections
}
shop-low-ink = Little ink
shop-participants = Who took part
shop-location = Place
shop-anywhere = any place
shop-no-places = no places named
shop-usual-paper = as the design wants it
shop-print = For a print shop
shop-bleed = Bleed
shop-marks = Crop marks
shop-office = On an office printer
shop-whole = Whole sheets
shop-overlap = Overlap
shop-margin = Margin
shop-standard = Standard of the PDF
shop-pixels = Fineness of the PNG
shop-dpi = Resolution
shop-why-no-poster = Markdown, CSV and JSON are no posters.
shop-why-no-pdf = Only of a PDF.
shop-why-no-png = Only of a PNG.
shop-why-only-pdf = On an office printer: PDF only, no PNG or SVG.
shop-why-tiled = On an office printer nothing is printed beyond the trim.
shop-why-tiled-plain = Sheets to be glued together keep no standard.
shop-why-pictures = PNG and SVG are whole posters.
shop-why-undated = PDF/A wants a date, and the document has none.
shop-nothing = Nothing chosen yet
shop-counting = Counting …
shop-files = { $files ->
    [1] One file
   *[other] { $files } files
}
shop-sheets = { $sheets ->
    [1] one sheet
   *[other] { $sheets } sheets
}
shop-bytes = about { $size } MB
shop-about = About: { $all }
shop-no-picture = Nothing of this is a poster.
shop-no-design = No design
shop-next-design = Next design
shop-design-before = Design before
shop-design-of = { $here } of { $all }
shop-trim-named = { $paper }, { $width } × { $height } mm
shop-trim = { $width } × { $height } mm
shop-around = { $bleed } mm bleed on every side, { $marks ->
    [0] no crop marks
   *[other] with crop marks
}
shop-sheet = Uncut sheet { $width } × { $height } mm
shop-grid = { $count ->
    [1] One sheet of { $sheet }
   *[other] { $count } sheets of { $sheet }: { $columns } side by side, { $rows } one below the other
}
shop-strips = Overlap { $overlap } mm, margin { $margin } mm; with a plan of how they go together
shop-no-room = Margin and overlap leave no room on a sheet.
shop-pages = { $pages } pages
shop-how-to-print = Print from the program that shows the PDF, at 100 %: “fit to page” would spoil the measures.
shop-open = Open
shop-print-file = Print …
shop-not-opened = The system has no program that shows { $path }.
    .now = The file lies there and can be opened from any program.
