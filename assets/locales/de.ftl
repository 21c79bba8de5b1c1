# Every German word a reader meets. Swiss and Austrian spelling are made from this file by
# src/text/spelling.rs. Ids end in the keys of the model; a message may carry attributes:
#   .question    the short guiding question      .questions  the long ones, for an empty field
#   .subtitle    what stands smaller beside      .low .high  the ends of a scale
#   .left .right the poles of a pair             .counted    the word with its number
#   .persona     as a poster's title             .now        what to do about it
#   .unnamed     for a thing without a name

## Groups of the profile

group-identity = Identität
group-portrait = Porträt
group-quote = Zitat
group-story = Kurzporträt
group-demographics = Demografie
group-socioeconomics = Sozioökonomie
group-business = Geschäftskunde
group-psychographics = Psychografik
group-everyday = Alltag
group-buying_behaviour = Kaufverhalten
group-character = Charakter
group-needs = Bedürfnisse und Sorgen
group-pro_contra = Pro und Kontra
group-purposes = Anliegen
group-address = Ansprache
group-custom = Eigene Abschnitte
group-empathy = Empathiekarte

## Fields of the profile, each with its guiding question

field-name = Name
    .question = Wie heißt die Persona?
field-archetype = Archetyp
    .question = Welcher Typ ist das, in zwei, drei Wörtern?
field-quote = Zitat
    .question = Was könnte diese Person selbst sagen?
field-story = Kurzporträt
    .question = Wer ist das, wie lebt und arbeitet die Persona?
field-age = Alter
    .question = Wie alt, ungefähr?
field-gender = Geschlecht
    .question = Wie würde die Persona es selbst sagen?
field-marital_status = Familienstand
    .question = Ledig, verheiratet, in Partnerschaft?
field-residence = Wohnort
    .question = Großstadt, Kleinstadt, Land, und wo?
field-household_size = Haushaltsgröße
    .question = Wie viele leben zusammen?
field-living_situation = Wohnsituation
    .question = Mit wem und wie wird gewohnt?
field-education = Bildung
    .question = Welche Schule, Ausbildung, welcher Abschluss?
field-occupation = Beruf
    .question = Welche Arbeit, oder was tritt an ihre Stelle?
field-income = Einkommen
    .question = Wie viel steht im Monat zur Verfügung?
field-social_status = Sozialer Status
    .question = Welches Ansehen, welches Milieu?
field-sector = Branche
    .question = In welcher Branche arbeitet das Unternehmen?
field-company_size = Unternehmensgröße
    .question = Wie viele Beschäftigte, wie viel Umsatz?
field-function = Funktion
    .question = Welche Stelle, welche Verantwortung?
field-buying_role = Rolle im Buying-Center
    .question = Welche Rolle beim Einkauf?
field-budget_authority = Budgetverantwortung
    .question = Bis zu welcher Summe ohne Rückfrage?
field-success_measure = Woran Erfolg gemessen wird
    .question = An welchen Zahlen wird die Arbeit gemessen?
field-motivation = Motivation
    .question = Was treibt an?
field-approach = Herangehensweise
    .question = Wie werden Aufgaben angepackt?
field-opinions = Meinungen und Einstellungen
    .question = Welche Haltung, wozu?
field-wishes = Wünsche
    .question = Was soll in Erfüllung gehen?
field-values = Werte und Moral
    .question = Was ist wichtig, worauf wird nicht verzichtet?
field-lifestyle = Lebensstil
    .question = Wie sehen Woche und Wochenende aus?
field-interests = Interessen und Hobbys
    .question = Wofür bleibt gern Zeit?
field-affinities = Vorlieben
    .question = Welche Musik, Serien, Zeitschriften, Marken?
field-tasks = Aufgaben und Abläufe
    .question = Was ist Tag für Tag zu tun?
field-skills = Fähigkeiten
    .question = Was geht leicht von der Hand, was nicht?
field-tools = Geräte und Werkzeuge
    .question = Welche Geräte und Programme sind im Einsatz?
field-price_sensitivity = Preissensibilität
    .question = Wie sehr entscheidet der Preis?
    .low = Preis spielt kaum eine Rolle
    .high = Preis entscheidet
field-satisfaction = Zufriedenheit
    .question = Wie zufrieden mit uns oder dem jetzigen Anbieter?
    .subtitle = mit uns oder dem jetzigen Anbieter
    .low = sehr unzufrieden
    .high = sehr zufrieden
field-purchase_reach = Kaufreichweite
    .question = Wie weit reicht die Suche nach einem Angebot?
    .subtitle = Einkaufsradius
    .low = am Ort
    .high = weltweit
field-media_usage = Mediennutzung
    .question = Welche Medien, wie oft?
field-purchase_channels = Kaufkanäle
    .question = Wo wird gekauft, wie oft?
field-purchase_criteria = Kaufkriterien
    .question = Woran wird ein Angebot gemessen?
field-triggers = Kaufauslöser
    .question = Was gibt den Anstoß zum Kauf?
field-buying_process = Kaufprozess
    .question = Welche Schritte führen zur Entscheidung?
field-information_sources = Informationsquellen
    .question = Wo wird nachgesehen, wer gefragt?
field-deciders = Wer mitentscheidet
    .question = Wer redet beim Kauf mit?
field-objections = Kaufhürden und Einwände
    .question = Was lässt zögern?
field-expectations = Erwartungen an uns
    .question = Was wird von uns erwartet?
field-positive_traits = Positive Eigenschaften
    .question = Welche drei bis fünf Stärken?
field-negative_traits = Negative Eigenschaften
    .question = Welche drei bis fünf Schwächen?
field-personality = Persönlichkeit
    .question = Wo zwischen den Polen?
field-goals = Ziele
    .question = Was soll erreicht werden?
field-needs = Bedürfnisse
    .question = Was wird gebraucht?
field-worries = Sorgen und Ängste
    .question = Was beunruhigt?
field-problems = Probleme
    .question = Was steht im Weg?
field-aversions = Abneigungen
    .question = Was wird gemieden?
field-pro = Spricht für uns
    .question = Was überzeugt an uns?
field-contra = Spricht gegen uns
    .question = Was hält von uns ab?
field-purposes = Anliegen
    .question = Was führt zu uns?
    .questions = „Ich brauche …“, „Ich will …“, „Wie kann ich …“, „Können Sie …“
field-messages = Botschaften
    .question = Was soll ankommen?
field-content = Inhalte
    .question = Welche Inhalte helfen weiter?
field-channels = Kanäle
    .question = Auf welchen Wegen erreichbar?
field-moment = Richtiger Zeitpunkt
    .question = Wann ist der richtige Augenblick?
field-tone = Tonalität
    .question = Welcher Ton passt?
field-avoid = Vermeiden
    .question = Was käme schlecht an?
field-custom = Eigene Abschnitte
    .question = Was fehlt noch?

## The empathy map

field-goal_who = Wer?
    .question = Wer genau?
    .questions = Um wen geht es, in welcher Lage?
field-goal_do = Ziel
    .question = Was ist das Ziel?
    .questions = Was will die Persona erreichen?
field-think_feel = Denkt & fühlt
    .question = Was bewegt wirklich, auch unausgesprochen?
    .questions = Was beschäftigt die Persona, ohne dass sie es ausspricht? Was raubt ihr den Schlaf? Wofür brennt sie?
field-hear = Hört
    .question = Wessen Rat zählt?
    .questions = Wessen Rat zählt? Was reden Familie, Kollegium, Medien? Welche Gerüchte kommen an?
field-see = Sieht
    .question = Was begegnet im Alltag?
    .questions = Wie sieht der Alltag aus? Welche Angebote und Werbung begegnen der Persona? Was machen andere ringsum?
field-say_do = Sagt & tut
    .question = Welche Sätze haben wir gehört, was geschieht nachweislich?
    .questions = Welche wörtlichen Sätze haben wir gehört? Was tut die Persona nachweislich? Wo weichen Worte und Handeln ab?
field-pain = Pains
    .question = Was bremst, ärgert, ängstigt?
    .questions = Was bremst, ärgert, ängstigt? Welches Risiko wird gescheut? Woran ist die Persona schon gescheitert?
    .subtitle = Hürden & Frust
field-gain = Gains
    .question = Was wäre ein guter Ausgang?
    .questions = Was wäre ein guter Ausgang? Woran wird Erfolg gemessen? Was würde positiv überraschen?
    .subtitle = Nutzen & Wünsche
field-insight = Erkenntnis
    .question = Was folgt daraus für uns?

aspect-think = denkt
aspect-feel = fühlt
aspect-say = sagt
aspect-do = tut

note-colour-yellow = Gelb
note-colour-blue = Blau
note-colour-green = Grün
note-colour-red = Rot
note-colour-violet = Violett
note-colour-grey = Grau

## Choices

kind-person = Person
    .unnamed = Persona ohne Namen
kind-group = Gruppe
    .unnamed = Gruppe ohne Namen
kind-organisation = Organisation
    .unnamed = Organisation ohne Namen

role-primary = primär
    .persona = Primäre Persona
role-secondary = sekundär
    .persona = Sekundäre Persona
role-indirectly_affected = mittelbar betroffen
    .persona = Mittelbar betroffene Persona
role-negative = Negativ-Persona
    .persona = Negativ-Persona

status-draft = Entwurf
status-reviewed = geprüft
status-released = freigegeben

data-basis-proto_persona = Proto-Persona (nur Annahmen)
data-basis-qualitative = qualitativ
data-basis-qualitative_validated = qualitativ, quantitativ validiert
data-basis-quantitative = quantitativ

origin-stock = Bildagentur
origin-own = eigenes Bild
origin-generated = maschinell erzeugt

market-consumers = Privatkunden
market-businesses = Geschäftskunden
market-both = Beides
    .persona = Privat- und Geschäftskunden

source-kind-interview = Interview
source-kind-group_discussion = Gruppendiskussion
source-kind-survey = Befragung
source-kind-observation = Beobachtung
source-kind-diary = Tagebuch
source-kind-complaints = Beschwerden und Bewertungen
source-kind-analytics = Analysedaten und CRM
source-kind-study = Studie
source-kind-other = Sonstige

respondent-customer = Kundschaft
respondent-former_customer = frühere Kundschaft
respondent-prospect = Interessierte
respondent-staff = Personal mit Kundenkontakt

frequency-never = nie
frequency-rarely = selten
frequency-monthly = monatlich
frequency-weekly = wöchentlich
frequency-daily = täglich
frequency-several_times_a_day = mehrmals täglich

purpose-functional = funktional
purpose-emotional = emotional
purpose-social = sozial

buying-role-initiator = Anstoß
buying-role-user = Nutzung
buying-role-influencer = Einfluss
buying-role-decider = Entscheidung
buying-role-buyer = Einkauf
buying-role-gatekeeper = Informationszugang

evidence-supported = belegt
    .counted = { $count } belegt
evidence-partly = teilweise belegt
    .counted = { $count } teilweise belegt
evidence-assumption = Annahme
    .counted = { $count ->
        [one] { $count } Annahme
       *[other] { $count } Annahmen
    }

pair-introverted_extroverted = introvertiert–extrovertiert
    .left = introvertiert
    .right = extrovertiert
pair-rational_emotional = rational–emotional
    .left = rational
    .right = emotional
pair-spontaneous_planned = spontan–planend
    .left = spontan
    .right = planend
pair-cautious_risk_taking = vorsichtig–risikofreudig
    .left = vorsichtig
    .right = risikofreudig
pair-loyal_fond_of_change = markentreu–wechselfreudig
    .left = markentreu
    .right = wechselfreudig

step-price_sensitivity-1 = sehr gering
step-price_sensitivity-2 = gering
step-price_sensitivity-3 = mittel
step-price_sensitivity-4 = hoch
step-price_sensitivity-5 = sehr hoch
step-satisfaction-1 = sehr unzufrieden
step-satisfaction-2 = unzufrieden
step-satisfaction-3 = mittel
step-satisfaction-4 = zufrieden
step-satisfaction-5 = sehr zufrieden
step-purchase_reach-1 = am Ort
step-purchase_reach-2 = in der Region
step-purchase_reach-3 = landesweit
step-purchase_reach-4 = Nachbarländer, EU
step-purchase_reach-5 = weltweit

colour-set-petrol = Petrol
colour-set-indigo = Indigo
colour-set-fir = Tanne
colour-set-bordeaux = Bordeaux
colour-set-aubergine = Aubergine
colour-set-graphite = Graphit
design-profile = Profil
design-empathy = Empathiekarte
design-combined = Profil und Empathiekarte
design-blank = Vorlage zum Ausfüllen

orientation-portrait = Hochformat
    .short = hoch
orientation-landscape = Querformat
    .short = quer

severity-hint = Hinweis
severity-warning = Warnung

## Words on a poster

poster-title = { $name } – { $design }
poster-description = { $design }: { $name }, { $archetype }
poster-version = Version { $version }
poster-process = Ablauf
poster-decision = Kaufentscheidung
poster-continued = Fortsetzung
poster-credit = Bild: { $credit }
poster-credit-licence = Bild: { $credit }, { $licence }
poster-draft = Entwurf
poster-draft-assumptions = Entwurf – Annahmen
poster-basis = { $count ->
        [one] Worauf diese Angabe beruht
       *[other] Worauf diese { $count } Angaben beruhen
    }
poster-assumption-edge = Annahme, gestrichelter Rand
poster-votes = Stimmen der Gruppe
poster-bold = fett:
poster-bold-votes = die meisten Stimmen im Feld
poster-bold-priority = wichtig
poster-bold-both = wichtig, meiste Stimmen
poster-locations = Standorte
poster-worth-customer = Kundenwert { $step }/5
poster-worth-company = Wert für uns { $step }/5
poster-measure = Erfolg: { $measure }

## What is drawn, in words for those who do not see it

alt-portrait = Porträt: { $name }
alt-portrait-initials = Gezeichnete Büste mit den Initialen { $initials }
alt-portrait-plain = Gezeichnete Büste
alt-pole = { $lean ->
        [-2] { $left }, nicht { $right }
        [-1] eher { $left } als { $right }
        [0] zwischen { $left } und { $right }
        [1] eher { $right } als { $left }
       *[2] { $right }, nicht { $left }
    }

## A poster on several sheets

tiles-heading = { $count ->
        [one] Ein Blatt, ein Poster
       *[other] { $count } Blätter, ein Poster
    }
tiles-print = Mit 100 % drucken, ohne Anpassen an die Seite. Dann misst die Linie unten 50 mm.
tiles-cut = Bei jedem Blatt den linken und den oberen Rand abschneiden, außer am Anfang einer Zeile oder Spalte. Jedes Blatt wiederholt { $overlap } mm des vorigen.
tiles-glue = Zeile für Zeile von A1 bis { $last } kleben, jedes Blatt über die Marken des vorigen.
tiles-control = 50 mm

## Sheets to fill in by hand

blank-profile = Persona-Profil
blank-empathy = Empathiekarte
blank-name = Name
blank-date = Datum
blank-team = Erarbeitet von
blank-portrait = Platz für ein Bild
blank-quote = Ein Satz, den diese Person sagen könnte
blank-evidence = Kreis füllen: ganz heißt belegt, halb teilweise belegt, leer Annahme

## Dates and lists

date = { $day }. { $month } { $year }
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
list-last = { $before } und { $last }

## Where something lies, and on what

paper-size = { $width } × { $height } mm
place-set = ganzer Satz
place-persona = Persona { $position }, ohne Namen

## Findings: what there is; what to do about it

finding-undecided = Zu entscheiden: { $kept } oder { $other }
    .now = Eines von beiden wählen; bis dahin bleibt beides erhalten
finding-name_missing = Der Name fehlt
    .now = Der Persona einen Namen geben
finding-quote_missing = Das Zitat fehlt
    .now = Einen Satz eintragen, den diese Persona sagen könnte
finding-portrait_missing = Das Porträt fehlt, das Poster zeigt Buchstaben des Namens
    .now = Ein Bild wählen oder Initialen festlegen
finding-objective_missing = Die Zielsetzung fehlt
    .now = Eintragen, wofür diese Personas da sind
finding-segment_missing = Die Persona steht für kein Segment
    .now = Ein Segment zuordnen
finding-segment_shared = Das Segment „{ $segment }“ hat mehrere Personas: { $personas }
    .now = Die Personas zusammenlegen oder das Segment teilen
finding-segment_unknown = Das genannte Segment { $segment } gibt es nicht
    .now = Ein vorhandenes Segment zuordnen oder dieses anlegen
finding-primary_missing = Keine Persona ist primär
    .now = Festlegen, für wen das Angebot vor allem gemacht ist
finding-primary_several = { $count } Personas sind primär: { $personas }
    .now = Eine auswählen, die übrigen sekundär nennen
finding-many_personas = { $count } Personas sind mehr, als sich im Kopf behalten lassen
    .now = Ähnliche zusammenlegen oder ins Archiv stellen; fünf genügen meist
finding-trait_count = { $count ->
        [0] Keine Eigenschaft genannt; drei bis fünf zeichnen ein Bild
        [one] Nur { $count } Eigenschaft; drei bis fünf zeichnen ein Bild
        [2] Nur { $count } Eigenschaften; drei bis fünf zeichnen ein Bild
       *[other] { $count } Eigenschaften; drei bis fünf zeichnen ein Bild
    }
    .now = Auf drei bis fünf bringen
finding-dimension_empty = „{ $field }“ ist leer
    .now = Die Leitfragen beantworten
finding-mostly_assumptions = { $assumptions } von { $total } Angaben sind Annahmen, mehr als ein Drittel einer freigegebenen Persona
    .now = Annahmen belegen oder streichen, oder den Status zurücknehmen
finding-supported_without_source = „{ $text }“ gilt als belegt, nennt aber keine Quelle
    .now = Die Quelle angeben oder als Annahme kennzeichnen
finding-hearsay_only = „{ $text }“ beruht nur auf Aussagen des eigenen Personals
    .now = Bei der Kundschaft selbst nachfragen
finding-single_interview = „{ $text }“ beruht auf einem einzigen Interview: { $source }
    .now = Eine zweite Quelle suchen oder als teilweise belegt kennzeichnen
finding-quantitative_without_survey = Die Datenbasis heißt „{ $basis }“, doch das Dokument hat keine Befragung
    .now = Die Befragung als Quelle anlegen oder die Datenbasis ändern
finding-few_interviews = Die Datenbasis heißt „{ $basis }“, doch das Dokument hat { $count ->
        [0] kein Interview
        [one] nur { $count } Interview
       *[other] nur { $count } Interviews
    }
    .now = Auf zehn Interviews kommen oder die Datenbasis ändern
finding-quote_long = Das Zitat hat { $count } Zeichen; ein Poster trägt { $limit }
    .now = Das Zitat kürzen
finding-credit_missing = Der Bildnachweis fehlt
    .now = Eintragen, von wem das Bild stammt
finding-licence_missing = Die Lizenz des Bildes fehlt
    .now = Eintragen, mit welchem Recht das Bild verwendet wird
finding-alt_missing = Der Alternativtext des Bildes fehlt
    .now = In einem Satz sagen, was zu sehen ist
finding-licence_ended = Die Lizenz des Bildes ist am { $date } abgelaufen
    .now = Die Lizenz verlängern oder das Bild ersetzen
finding-portrait_small = Das Bild erreicht { $millimetres } mm breit nur { $ppi } Pixel je Zoll, { $wanted } sollten es sein
    .now = Ein Bild mit mindestens { $width } × { $height } Pixeln wählen
finding-text_overflow = Der Text passt nicht auf das Blatt und geht auf einer weiteren Seite weiter: { $items ->
        [one] ein Eintrag
       *[other] { $items } Einträge
    }, { $millimetres } mm
    .now = Kürzen, Abschnitte ausblenden oder größeres Papier wählen
finding-glyph_missing = Keine Schrift hat diese Zeichen, das Poster zeigt □: { $characters }
    .now = Die Zeichen ersetzen oder eine Schrift einrichten, die sie hat
finding-text_twice = „{ $text }“ steht in dieser Persona schon unter „{ $field }“
    .now = Eines von beiden streichen
finding-text_pro_and_contra = „{ $text }“ steht unter „Spricht für uns“ und unter „Spricht gegen uns“
    .now = Entscheiden, wofür es spricht
finding-text_in_two_personas = „{ $text }“ steht auch bei { $personas }
    .now = Prüfen, ob es beide unterscheidet
finding-persona_named_like_person = Die Persona heißt wie jemand, der am Dokument beteiligt ist: { $name }
    .now = Einen erfundenen Namen wählen
finding-source_unknown = „{ $text }“ nennt eine Quelle, die es nicht gibt: { $source }
    .now = Die Quelle anlegen oder den Verweis streichen
finding-source_unused = Auf der Quelle „{ $source }“ beruht keine Angabe
    .now = Angaben mit ihr belegen oder die Quelle streichen
finding-review_due = Die nächste Prüfung war am { $date } fällig
    .now = Die Personas prüfen und einen neuen Tag eintragen

## Print checks

finding-font_missing = Auf diesem Rechner fehlt { $fonts }, das Poster nimmt die mitgelieferte Schrift
    .now = Die Schrift einrichten oder eine andere eintragen
finding-font_locked = { $fonts } darf nach der Lizenz nicht in Dateien eingebettet werden, das Poster nimmt die mitgelieferte Schrift
    .now = Eine Schrift mit freierer Lizenz eintragen
finding-colours_rgb = Die Datei für die Druckerei hat Farben für Bildschirme (RGB)
    .now = Mit der Druckerei klären, ob sie selbst in Druckfarben umrechnet

## Errors: what happened, and why; what to do about it

error-no-window = Das Fenster ließ sich nicht öffnen. OpenGL: { $first }. Vulkan: { $second }.
    .now = Auf einem Rechner mit Bildschirm starten und einen Treiber für OpenGL oder Vulkan installieren (Debian: libgl1-mesa-dri). Ohne Fenster geht es mit: steckbrief --help
error-not-found = { $path } wurde nicht geöffnet: Die Datei gibt es nicht.
    .now = Den Namen und den Ordner prüfen.
error-not-readable = { $path } wurde nicht gelesen: { $reason }.
    .now = Die Rechte an der Datei prüfen.
error-not-regular = { $path } wurde nicht gelesen: Das ist keine gewöhnliche Datei, sondern ein Ordner oder ein Gerät.
    .now = Die Datei des Dokuments nennen; sie endet meist auf .ron.
error-too-large = { $path } wurde nicht gelesen: Die Datei hat mehr als die erlaubten { $limit } MB.
    .now = Bilder verkleinern oder das Dokument teilen.
error-not-utf8 = { $path }, Zeile { NUMBER($line, useGrouping: "false") }, Spalte { NUMBER($column, useGrouping: "false") }: Das ist kein UTF-8-Text.
    .now = Die Datei in einem Texteditor als UTF-8 speichern.
error-no-format = { $path }, Zeile { NUMBER($line, useGrouping: "false") }, Spalte { NUMBER($column, useGrouping: "false") }: Hier steht keine Formatnummer, mit der jedes Dokument beginnt.
    .now = Mit „(format: { $format },“ beginnen oder das Dokument mit dem Programm neu anlegen.
error-newer-format = { $path } wurde nicht gelesen: Die Datei ist in Format { $format } geschrieben, dieses Programm liest bis Format { $limit }.
    .now = Eine neuere Fassung des Programms verwenden; die Datei ist unverändert.
error-unknown-field = { $path }, Zeile { NUMBER($line, useGrouping: "false") }, Spalte { NUMBER($column, useGrouping: "false") }: Ein Feld „{ $name }“ gibt es hier nicht.
    .now = Erlaubt sind: { $expected }.
error-unknown-field-suggestion = { $path }, Zeile { NUMBER($line, useGrouping: "false") }, Spalte { NUMBER($column, useGrouping: "false") }: Ein Feld „{ $name }“ gibt es hier nicht.
    .now = War „{ $suggestion }“ gemeint?
error-unknown-field-elsewhere = { $path }, Zeile { NUMBER($line, useGrouping: "false") }, Spalte { NUMBER($column, useGrouping: "false") }: Ein Feld „{ $name }“ gibt es hier nicht.
    .now = War „{ $suggestion }“ gemeint? Es gehört zu „{ $home }“.
error-unknown-word = { $path }, Zeile { NUMBER($line, useGrouping: "false") }, Spalte { NUMBER($column, useGrouping: "false") }: „{ $name }“ steht hier nicht zur Wahl.
    .now = Erlaubt sind: { $expected }.
error-unknown-word-suggestion = { $path }, Zeile { NUMBER($line, useGrouping: "false") }, Spalte { NUMBER($column, useGrouping: "false") }: „{ $name }“ steht hier nicht zur Wahl.
    .now = War „{ $suggestion }“ gemeint?
error-repeated-field = { $path }, Zeile { NUMBER($line, useGrouping: "false") }, Spalte { NUMBER($column, useGrouping: "false") }: Das Feld „{ $name }“ steht zweimal da.
    .now = Eines davon streichen.
error-missing-field = { $path }, Zeile { NUMBER($line, useGrouping: "false") }, Spalte { NUMBER($column, useGrouping: "false") }: Das Feld „{ $name }“ fehlt.
    .now = Das Feld ergänzen.
error-syntax = { $path }, Zeile { NUMBER($line, useGrouping: "false") }, Spalte { NUMBER($column, useGrouping: "false") }: { $wanted ->
        [text] Erwartet wird ein Text in Anführungszeichen
        [text-end] Das Anführungszeichen am Ende des Textes fehlt
        [number] Erwartet wird eine ganze Zahl
        [truth] Erwartet wird true oder false
        [name] Erwartet wird ein Name
        [list] Erwartet wird eine Liste in eckigen Klammern
        [record] Erwartet wird eine öffnende Klammer „(“
        [map] Erwartet wird eine öffnende geschweifte Klammer
        [colon] Erwartet wird ein Doppelpunkt
        [comma] Erwartet wird ein Komma oder das Ende der Liste
        [comment-end] Das Ende des Kommentars fehlt
        [more] Die Datei endet zu früh
        [file-end] Das Dokument ist zu Ende, die Datei geht aber weiter
       *[close] Eine schließende Klammer fehlt
    }.
    .now = Klammern, Anführungszeichen und Kommas an dieser Stelle und davor prüfen.
error-value = { $path }, Zeile { NUMBER($line, useGrouping: "false") }, Spalte { NUMBER($column, useGrouping: "false") }: Dieser Wert passt nicht ({ $reason }).
    .now = Den Wert an dieser Stelle ändern.
error-too-deep = { $path }, Zeile { NUMBER($line, useGrouping: "false") }, Spalte { NUMBER($column, useGrouping: "false") }: Der Inhalt ist mehr als { $limit } Ebenen tief verschachtelt.
    .now = Die Klammern prüfen.
error-too-many = { $path }, Zeile { NUMBER($line, useGrouping: "false") }, Spalte { NUMBER($column, useGrouping: "false") }, { $place }: { $measure ->
        [personas] mehr als { $limit } Personas
        [list] mehr als { $limit } Einträge in einer Liste
        [persona] mehr als { $limit } Einträge in einer Persona
        [persona-text] mehr als { $limit } Zeichen in einer Persona
       *[all] mehr als { $limit } Einträge in allen Listen zusammen
    }.
    .now = Den Inhalt auf mehrere Personas oder Dokumente verteilen.
error-text-too-long = { $path }, Zeile { NUMBER($line, useGrouping: "false") }, Spalte { NUMBER($column, useGrouping: "false") }, { $place }: Der Text hat mehr als die erlaubten { $limit } Zeichen.
    .now = Den Text kürzen oder auf mehrere Einträge verteilen.
error-changed-on-disk = { $path } wurde nicht gespeichert: Die Datei hat sich geändert, seit sie gelesen wurde.
    .now = Unter anderem Namen speichern oder die Datei neu öffnen.
error-not-writable = { $path } wurde nicht geschrieben: { $reason }.
    .now = Rechte und freien Platz im Ordner prüfen.
error-no-folder = { $path } wurde nicht geschrieben: Den Ordner gibt es nicht.
    .now = Den Ordner vorher anlegen oder einen anderen Ort nennen.
error-in-the-way = { $path } wurde nicht geschrieben: Dort liegt ein Ordner oder ein Gerät.
    .now = Einen anderen Ort nennen.
error-exists = { $path } wurde nicht geschrieben: Die Datei gibt es schon.
    .now = Mit --force ersetzen oder mit --out einen anderen Ort nennen.
error-new-exists = { $path } wurde nicht angelegt: Die Datei gibt es schon.
    .now = Einen anderen Namen wählen.
error-protected = { $path } wurde nicht geschrieben: Die Datei ist schreibgeschützt.
    .now = Den Schutz aufheben oder einen anderen Ort nennen.
error-over-document = { $path } wurde nicht geschrieben: Dort liegt das Dokument selbst.
    .now = Mit --out einen anderen Ort nennen.
error-out-is-file = { $path } benennt eine einzige Datei, doch es entstehen { $count }.
    .now = Mit --out einen Ordner nennen.
error-out-is-other = { $path } heißt nicht wie das verlangte Format { $format }.
    .now = Die Datei auf „.{ $format }“ enden lassen oder --format weglassen.
error-picture-unknown = { $path } wurde nicht aufgenommen: Das ist kein Bild in PNG, JPEG, WebP oder SVG.
    .now = Das Bild in einem dieser Formate speichern.
error-picture-other = { $path } wurde nicht aufgenommen: Das ist eine Datei der Art { $found }, kein Bild in PNG, JPEG, WebP oder SVG.
    .now = Das Bild in einem dieser Formate speichern.
error-picture-cut-off = { $path } wurde nicht aufgenommen: Das Ende des Bildes fehlt.
    .now = Das Bild noch einmal kopieren oder ein anderes wählen.
error-picture-broken = { $path } wurde nicht aufgenommen: Das Bild ist beschädigt ({ $reason }).
    .now = Das Bild noch einmal ausgeben oder ein anderes wählen.
error-picture-too-large = { $path } wurde nicht aufgenommen: Das Bild hat { $width } × { $height } Pixel, erlaubt sind { $limit } Millionen.
    .now = Das Bild verkleinern.
error-picture-too-heavy = { $path } wurde nicht aufgenommen: Die Bilddatei hat mehr als die erlaubten { $limit } MB.
    .now = Das Bild verkleinern.
error-picture-unfolds = { $path } wurde nicht aufgenommen: Entpackt braucht das Bild mehr als die erlaubten { $limit } MB Arbeitsspeicher.
    .now = Das Bild verkleinern.
error-picture-inks = { $path } wurde nicht aufgenommen: Das Bild besteht aus Druckfarben (CMYK), nicht aus RGB-Farben.
    .now = Das Bild in RGB umwandeln.
error-portrait-unfit = { $path }, { $persona }, { $field }: { $flaw ->
        [cut-off] Das Ende des Bildes fehlt
        [too-long] Das Bild hat an der langen Seite mehr als die erlaubten { $limit } Pixel
        [lying] Das Bild ist nicht, was das Dokument von ihm sagt, sondern { $found } mit { $width } × { $height } Pixeln
       *[broken] Das Bild ist beschädigt oder keines
    }.
    .now = Mit „steckbrief portrait“ ein Bild aufnehmen oder den Verweis darauf streichen; bis dahin entsteht aus dem Dokument kein Poster.
error-persona-not-found = { $path } hat keine Persona „{ $name }“.
    .now = Vorhanden sind: { $names }.
error-persona-ambiguous = In { $path } passt „{ $name }“ auf mehrere Personas.
    .now = Eine davon genau nennen: { $names }.
error-no-personas = { $path } enthält keine Persona, die sich ausgeben lässt.
    .now = Eine Persona anlegen oder aus dem Archiv holen, oder mit --design blank eine leere Vorlage ausgeben.
error-png-too-large = { $path } wurde nicht geschrieben: Bei { $dpi } dpi hätte das Bild { $megapixels } Megapixel, erlaubt sind { $limit }.
    .now = Höchstens { $most } dpi wählen oder als PDF ausgeben.
error-archive-without-date = { $path } wurde nicht geschrieben: PDF/A verlangt ein Datum, und das Dokument hat keines.
    .now = Im Dokument unter date den Stand angeben, etwa "2026-11-21", oder ohne --standard a-2a ausgeben.
error-poster = { $path } wurde nicht geschrieben: Das Poster ließ sich nicht setzen ({ $reason }).
    .now = Das Dokument mit dieser Meldung an die Entwickler schicken.
error-tiles-are-pdf = Nichts wurde geschrieben: Blätter für den Bürodrucker gibt es nur als PDF.
    .now = --format oder --tile weglassen.
error-tiles-no-room = { $path } wurde nicht geschrieben: Rand und Überlappung lassen auf dem Blatt keinen Platz.
    .now = --margin oder --overlap kleiner wählen.
error-template-unreadable = { $path } wurde nicht geschrieben: Die Vorlage ist nicht lesbar: { $reason }
    .now = Den Pfad der Vorlage prüfen.
error-template-failed = { $path } wurde nicht geschrieben: Die Vorlage ließ sich nicht setzen: { $reason }
error-template-faults = { $path } wurde nicht geschrieben: In der Vorlage sind Fehler:
    { $reason }
    .now = Was eine Vorlage liest, steht in der README unter „Templates of your own“.
error-template-slow = { $path } wurde nicht geschrieben: Die Vorlage brauchte mehr als { $seconds } Sekunden und wurde beendet.
    .now = Nach einer Schleife ohne Ende suchen.
error-template-large = { $path } wurde nicht geschrieben: Die Vorlage wollte mehr als { $limit } MB Arbeitsspeicher und wurde beendet.
    .now = Nach einer Liste oder einem Text suchen, der ohne Ende wächst.
error-poster-crashed = { $path } wurde nicht geschrieben: Beim Setzen des Posters ist im Programm etwas schiefgegangen.
    .now = Das Dokument an die Entwickler schicken; andere Poster sind nicht betroffen.

reason-permission = die Berechtigung fehlt
reason-space = der Datenträger ist voll
reason-protected = der Datenträger ist schreibgeschützt

## Notices: done, and worth saying

notice-ids-given = { $path }: { $count ->
        [one] { $count } Kennung fehlte oder kam doppelt vor und wurde neu vergeben
       *[other] { $count } Kennungen fehlten oder kamen doppelt vor und wurden neu vergeben
    }
notice-id-given = { $path }: „{ $text }“ ({ $place }) hat eine neue Kennung, weil die alte fehlte oder doppelt vorkam
notice-set-aside = zur Kenntnis genommen: { $reason }
notice-nothing-found = { $path }: nichts zu beanstanden
notice-counted = { $path }: { $warnings ->
        [one] { $warnings } Warnung
       *[other] { $warnings } Warnungen
    }, { $hints ->
        [one] { $hints } Hinweis
       *[other] { $hints } Hinweise
    }
notice-evidence = { $name }: { $supported } belegt, { $partly } teilweise belegt, { $assumption ->
        [one] { $assumption } Annahme
       *[other] { $assumption } Annahmen
    }
notice-exporting = { $done } von { $total } Postern

## Das Fenster

menu-file = Datei
menu-edit = Bearbeiten
menu-persona = Persona
menu-view = Ansicht
menu-help = Hilfe
command-new = Neu
    .also = Dokument, Datei, anlegen, erstellen
command-open = Öffnen …
    .also = Datei, laden, Dokument
command-save = Speichern
    .also = Sichern, ablegen, Datei
command-save-as = Speichern unter …
    .also = Kopie, umbenennen, anderer Name, sichern
command-revert = Zurück zum gespeicherten Stand
    .also = Verwerfen, neu laden, Änderungen zurücknehmen
command-export = Exportieren …
    .also = Drucken, Druck, PDF, PNG, SVG, Poster, ausgeben, teilen, Bild
command-quit = Beenden
    .also = Schließen, verlassen, Ende
command-undo = Rückgängig
    .also = Zurück, zurücknehmen, widerrufen
command-redo = Wiederholen
    .also = Nochmal, wiederherstellen
command-add-persona = Neue Persona
    .also = Hinzufügen, anlegen, erstellen, Person, Steckbrief
command-duplicate-persona = Persona verdoppeln
    .also = Kopieren, duplizieren, klonen, nochmal
command-copy-persona = Persona kopieren
    .also = Zwischenablage
command-paste-persona = Persona einfügen
    .also = Zwischenablage
command-archive-persona = Persona archivieren oder zurückholen
    .also = Ausblenden, weglegen, wiederherstellen
command-delete-persona = Persona löschen
    .also = Entfernen, wegwerfen, verwerfen
command-persona-up = Persona nach oben
    .also = Reihenfolge, sortieren, früher, verschieben
command-persona-down = Persona nach unten
    .also = Reihenfolge, sortieren, später, verschieben
command-previous-persona = Vorige Persona
    .also = Zurück, davor, wechseln, vorherige
command-next-persona = Nächste Persona
    .also = Weiter, danach, wechseln
command-show-profile = Profil
    .also = Formular, Felder, Ansicht, Steckbrief
command-show-map = Empathiekarte
    .also = Tafel, Notizen, Karten, Zettel, Ansicht
command-show-document = Dokument und Quellen
    .also = Titel, Zielsetzung, Marke, Segmente, Einstellungen, Belege, Ansicht
command-toggle-poster = Poster zeigen oder verbergen
    .also = Vorschau, Plakat, Druckansicht, einblenden, ausblenden
command-palette = Befehl suchen
    .also = Palette, Aktionen
ui-palette-none = Kein Befehl gefunden
command-zoom-in = Größer
    .also = Zoom, vergrößern, Schrift
command-zoom-out = Kleiner
    .also = Zoom, verkleinern, Schrift
command-zoom-reset = Übliche Größe
    .also = Zoom, 100 Prozent, normal, zurücksetzen
command-theme-light = Helle Farben
    .also = Design, Heller Modus, Tag, Hellmodus
command-theme-dark = Dunkle Farben
    .also = Design, Dunkler Modus, Nacht, Dunkelmodus, Dark Mode
command-theme-system = Farben des Systems
    .also = Design, automatisch, Modus
command-speak-german = Deutsch
    .also = Sprache, German
command-speak-english = English
    .also = Sprache, Englisch
command-show-keys = Tasten
    .also = Tastenkürzel, Kurzbefehle, Tastatur, Hilfe
key-ctrl = Strg
key-alt = Alt
key-shift = Umschalt
key-page-up = Bild auf
key-page-down = Bild ab
key-up = Pfeil auf
key-down = Pfeil ab
key-arrow = Pfeil
key-space = Leertaste
key-backspace = Rücktaste
key-enter = Eingabe
keys-of-rows = In Listen
keys-of-map = Auf der Karte
map-key-go = Zur nächsten Karte
map-key-stretch = Karten auf dem Weg auswählen
map-key-move = Notizen verschieben, auch in andere Felder
map-key-write = Auf die Karte schreiben; beim Schreiben die nächste
map-key-toggle = Karte auswählen oder loslassen
map-key-all = Alle Karten des Felds auswählen
map-key-vote = Eine Stimme mehr
map-key-unvote = Eine Stimme weniger
row-key-next = Nächster Eintrag
row-key-take-away = Leeren Eintrag entfernen
row-key-up = Nach oben
row-key-down = Nach unten
row-key-choose = Mehrere auswählen
row-key-evidence = Beleg ändern
row-key-priority = Gewicht ändern
row-key-duplicate = Verdoppeln
row-key-remove = Entfernen
row-key-menu = Menü
key-delete = Entf
edit-type = { $thing ->
        [none] Text bearbeiten
       *[other] { $place } bearbeiten
    }
edit-add = { $thing ->
        [note] Notiz in „{ $place }“ hinzufügen
        [entry] Eintrag in „{ $place }“ hinzufügen
        [section] Abschnitt hinzufügen
        [segment] Segment hinzufügen
        [source] Quelle hinzufügen
       *[other] Hinzufügen
    }
edit-duplicate = { $thing ->
        [note] Notiz in „{ $place }“ verdoppeln
        [entry] Eintrag in „{ $place }“ verdoppeln
       *[other] Verdoppeln
    }
edit-remove = { $thing ->
        [note] Notiz aus „{ $place }“ entfernen
        [entry] Eintrag aus „{ $place }“ entfernen
        [section] Abschnitt entfernen
        [segment] Segment entfernen
        [source] Quelle entfernen
       *[other] Entfernen
    }
edit-reorder = { $thing ->
        [none] Personas umordnen
        [section] Abschnitte umordnen
        [segment] Segmente umordnen
       *[other] „{ $place }“ umordnen
    }
edit-move = { $thing ->
        [note] Notiz nach „{ $place }“ verschieben
        [entry] Eintrag nach „{ $place }“ verschieben
       *[other] Verschieben
    }
edit-evidence = { $thing ->
        [none] Beleg ändern
       *[other] Beleg in „{ $place }“ ändern
    }
edit-priority = { $thing ->
        [none] Gewicht ändern
       *[other] Gewicht in „{ $place }“ ändern
    }
edit-choose = { $thing ->
        [none] Auswahl ändern
       *[other] { $place } ändern
    }
edit-source = { $thing ->
        [none] Quellen ändern
       *[other] Quellen in „{ $place }“ ändern
    }
edit-paste = { $thing ->
        [none] Einfügen
       *[other] In „{ $place }“ einfügen
    }
edit-picture = { $thing ->
        [none] Bild ändern
       *[other] { $place } ändern
    }
edit-sections = Abschnitte anpassen
edit-vote = Stimmen ändern
edit-replace = Ersetzen
edit-add-persona = Persona hinzufügen
edit-remove-persona = Persona löschen
edit-archive = Archivieren
edit-poster = Poster
edit-set-aside = Hinweis zurückstellen
answer-cancel = Abbrechen
answer-save = Speichern
answer-discard = Nicht speichern
answer-reload = Datei neu lesen
answer-overwrite = Überschreiben
answer-understood = Verstanden
ask-save = „{ $name }“ enthält Änderungen, die in keiner Datei stehen. Was soll mit ihnen geschehen?
ui-welcome = Personas und Empathiekarten, gedruckt als Poster
ui-recent = Zuletzt geöffnet
ui-personas = Personas
ui-no-persona = Noch keine Persona.
ui-unsaved = nicht gespeichert
ui-light = Hell
ui-dark = Dunkel
ui-speaks = Dokument: { $language }
ui-more-views = Weitere Ansichten
ui-persona-copied = Die Persona liegt in der Zwischenablage.
ui-untitled = Ohne Titel
ui-opened = Geöffnet: { $path }
ui-saved = Gespeichert: { $path }
ui-close = Schließen
ui-evidence = Beleg
ui-priority = Gewicht
ui-add-entry = Eintrag hinzufügen
ui-add-note = Notiz hinzufügen
ui-role = Rolle
ui-status = Stand
ui-filled = { $filled } von { $all }
ui-unset = offen
ui-remark = Bemerkung
ui-design = Entwurf des Posters
ui-paper = Papier
ui-poster = Poster
ui-colours = Farben des Posters
ui-colours-own = Eigene
ui-poster-fit = Text füllt das Blatt, { $points } Punkt, { $pages ->
    [1] eine Seite
   *[other] { $pages } Seiten
}
ui-poster-whole = Ganze Seite
ui-poster-larger = Poster größer
ui-poster-smaller = Poster kleiner
ui-page-next = Nächste Seite
ui-page-before = Vorige Seite
ui-poster-fault = Das Poster ließ sich nicht neu setzen; gezeigt wird das letzte.
ui-poster-soon = Das Poster entsteht …
ui-export = Poster exportieren
ui-export-designs = Entwürfe
ui-export-who = Personas
ui-export-everybody = alle
ui-export-shown = nur die gezeigte
ui-export-some = ausgewählte
ui-export-formats = Dateien
ui-export-way = Format des Blattes
ui-export-usual-way = wie üblich
ui-export-folder = Ordner
ui-export-choose = Wählen …
ui-export-marks = Belegzeichen drucken
ui-export-replace = Dateien eines früheren Exports ersetzen
ui-export-no-folder = Ein Ordner fehlt noch
ui-export-begin = Exportieren
ui-export-progress = { $done } von { $all } Postern
ui-export-stop = Abbrechen
ui-export-done = { $files ->
    [0] Keine Datei wurde geschrieben.
    [1] Eine Datei wurde geschrieben.
   *[other] { $files } Dateien wurden geschrieben.
}
ui-export-broken-off = Abgebrochen; { $files ->
    [0] keine Datei wurde geschrieben.
    [1] eine Datei wurde vorher geschrieben.
   *[other] { $files } Dateien wurden vorher geschrieben.
}
ui-export-show = Ordner zeigen
ui-path-folder = Ordner für Poster
ui-objective = Ziel der Personas
ui-market = Markt

## Das Fenster: Dateien und Start

answer-save-as = Unter anderem Namen …
answer-keep = Meine Fassung behalten
answer-save-anyway = Trotzdem speichern
answer-copy = Als Kopie öffnen
answer-take-over = Trotzdem öffnen
answer-forget = Aus der Liste nehmen
answer-skip = Überspringen
answer-begin = Anlegen
answer-restore = Wiederherstellen
answer-discard-work = Verwerfen
answer-really-discard = Wirklich verwerfen
answer-later = Später entscheiden
ask-changed = { $path } wurde von einem anderen Programm oder einer anderen Person geändert.
    Hier ist nichts ungespeichert. Neu gelesen wird, was jetzt in der Datei steht.
ask-changed-both = { $path } wurde von einem anderen Programm oder einer anderen Person geändert, und hier gibt es ungespeicherte Änderungen.
    Wird die Datei neu gelesen, gehen die Änderungen in diesem Fenster verloren.
ask-forget = { $path } ist nicht mehr da.
    Vielleicht wurde die Datei verschoben, oder ihr Laufwerk ist nicht angeschlossen. Soll sie weiter unter den zuletzt geöffneten stehen?
ask-replace = { $path } gibt es schon. Soll die Datei überschrieben werden?
    Der bisherige Inhalt bleibt daneben als Sicherung (.bak) erhalten.
user-at-host = { $user } auf { $host }
ask-taken = { $path } ist schon geöffnet: { $who }, seit { $since }.
    Eine Kopie lässt sich in Ruhe bearbeiten und unter eigenem Namen speichern. Wird die Datei trotzdem geöffnet, erfährt es das andere Fenster beim Speichern.
ask-taken-by-nobody = { $path } ist schon in einem anderen Fenster geöffnet.
    Eine Kopie lässt sich in Ruhe bearbeiten und unter eigenem Namen speichern. Wird die Datei trotzdem geöffnet, erfährt es das andere Fenster beim Speichern.
ask-taken-over = { $path } wurde inzwischen in einem anderen Fenster zum Bearbeiten übernommen und deshalb nicht gespeichert.
    Wird trotzdem gespeichert, kann das die Arbeit der anderen Seite überholen.
template-consumers = Privatkunden
    .subtitle = Menschen mit Alltag, Familie und Vorlieben
template-businesses = Geschäftskunden
    .subtitle = Funktion, Buying-Center und Budget statt Familie
template-draft-table = Entwurfstabelle
    .subtitle = Drei Personas in den wichtigsten Zeilen
template-empty = Leer
    .subtitle = Alle Abschnitte, nichts vorgewählt
template-own = Eigene Vorlage …
    .subtitle = Eine Datei als neues Dokument ohne Namen öffnen
sample-fashion = Young Fashion
    .subtitle = Ein Modehaus und seine Kundschaft, deutsch
sample-machines = End-of-line packaging
    .subtitle = Ein Maschinenbauer und sein Buying-Center, englisch
sample-extremes = Probestück
    .subtitle = Das Längste und Fremdeste, was auf ein Poster passt
ui-welcome-new = Neu beginnen
ui-welcome-open = Ein Dokument vom Datenträger, auch mit { $key }
ui-welcome-samples = Zum Ausprobieren
ui-welcome-safe = Nicht gespeicherte Arbeit wird alle paar Sekunden gesichert und nach einem Absturz angeboten.
ui-new-heading = Neues Dokument
ui-new-about = Drei Fragen, die den Personas eine Richtung geben. Alles lässt sich später ändern.
ui-new-objective-hint = Wobei sollen die Personas helfen?
ui-new-segments = Segmente, eines je Zeile
ui-new-segments-hint = Für jedes Segment wird eine leere Persona angelegt
ui-begun = Neues Dokument angelegt
ui-sample-opened = Beispiel geöffnet, ausprobieren ändert nichts daran
ui-opened-copy = Als Kopie geöffnet: { $path }
ui-reloaded = Neu gelesen: { $path }
ui-gone = { $path } ist nicht mehr da; Speichern legt die Datei neu an.
ui-path = Pfad
ui-path-open = Öffnen
ui-path-template = Als Vorlage öffnen
ui-path-save = Speichern unter
ui-path-none = Dieses System bietet keinen Dialog für Dateien an. Der Pfad lässt sich hier eintippen; Tab ergänzt ihn, ~ steht für den eigenen Ordner.
ui-path-waiting = Der Dialog des Systems wurde noch nicht beantwortet. Ist keiner zu sehen, lässt sich der Pfad hier eintippen; Tab ergänzt ihn, ~ steht für den eigenen Ordner.
ui-secured = Gesichert um { $time }
ui-not-secured = Nicht gespeicherte Arbeit ist gerade nicht gesichert. { $reason }
ui-moment = { $day }, { $time } Uhr
ui-left-heading = Nicht gespeicherte Arbeit
ui-left-about = Das Programm wurde beendet, bevor gespeichert war. Was zuletzt gesichert wurde, lässt sich wiederherstellen; die Dateien selbst sind unverändert. Was offen bleibt, steht weiter im Menü „Datei“ und wird beim nächsten Start wieder angeboten.
ui-left-never-saved = noch in keiner Datei
ui-restored = Wiederhergestellt und noch nicht gespeichert
ui-restored-taken = { $path } ist anderswo geöffnet; das Wiederhergestellte braucht einen eigenen Namen.
ui-settings-damaged = { $path } war nicht lesbar; das Fenster beginnt wie neu. Der alte Inhalt liegt in { $kept }.
ui-settings-unread = { $path } war nicht lesbar; das Fenster beginnt wie neu.

## Das Fenster: Dokument, Quellen, Prüfungen

command-show-findings = Alle Prüfungen
    .also = Hinweise, Prüfung, Probleme, Warnungen, Fehler
findings-count = { $count ->
        [0] Keine Hinweise
        [one] { $count } Hinweis
       *[other] { $count } Hinweise
    }
findings-none = Die Prüfungen haben nichts zu beanstanden.
findings-aside = Zur Kenntnis genommen ({ $count })
findings-set-aside = Zurückstellen
findings-bring-back = Zurückholen
findings-reason = Warum das so bleiben darf
rail-archived = archiviert
rail-filter = Personas filtern
rail-nobody = Ein Name und ein Satz, den diese Person sagen könnte, genügen für den Anfang.
rail-evidence = Belegt im ganzen Satz
rail-about = { $personas ->
        [one] { $personas } Persona
       *[other] { $personas } Personas
    }, { $interviews ->
        [one] { $interviews } Interview
       *[other] { $interviews } Interviews
    }
rail-percent = { $percent } %
document-about = Angaben
document-segments = Segmente
document-sources = Quellen
document-questions = Leitfragen
document-questions-about = Eigene Fragen stehen anstelle der üblichen in leeren Feldern und auf Vorlagen zum Ausfüllen.
document-purpose = Worum es geht
document-title = Titel
    .question = Wie heißt diese Sammlung von Personas?
document-objective = Zielsetzung
    .question = Wofür sind diese Personas da, welche Entscheidung sollen sie leiten?
document-market = Markt
document-organisation = Unternehmen
    .question = Wer gibt die Personas heraus?
document-offering = Angebot
    .question = Um welches Produkt, welche Dienstleistung geht es?
document-research = Worauf es beruht
document-fieldwork = Erhebungszeitraum
    .question = Etwa: März bis Mai 2026
document-sample = Stichprobe
    .question = Etwa: 11 Interviews, Befragung n = 412
document-state = Stand der Arbeit
document-authors = Verfasser
document-authors-hint = Ein Name je Zeile
document-version = Version
document-date = Stand
document-review = Nächste Prüfung
document-day-hint = TT.MM.JJJJ
document-no-day = Das ist kein Tag. Gemeint ist etwa 21.11.2026.
day = { $day }.{ $month }.{ $year }
document-posters = Aussehen der Poster
document-language = Sprache der Poster
language-de-de = Deutsch (Deutschland)
language-de-at = Deutsch (Österreich)
language-de-ch = Deutsch (Schweiz)
language-en = Englisch
brand-sets = Farben
brand-accent = Leitfarbe
brand-second = Zweitfarbe
brand-no-colour = Das ist keine Farbe. Gemeint ist etwa #0f4c5c.
brand-contrast-accent = Weiß auf der Leitfarbe: { $ratio } : 1, { $verdict }
brand-contrast-second = Zweitfarbe auf der Leitfarbe: { $ratio } : 1, { $verdict }
contrast-very-good = sehr gut lesbar
contrast-good = gut lesbar
contrast-weak = zu schwach; das Poster gleicht es aus
brand-heading-font = Schrift der Überschriften
    .question = Noto Sans
brand-body-font = Schrift des Textes
    .question = Noto Sans
brand-logo-alt = Was das Logo sagt
    .question = Für alle, die es nicht sehen
segment-none = Noch keine Segmente. Jede Persona kann für eines stehen.
segment-add = Segment hinzufügen
segment-remove = Segment entfernen
segment-up = Segment nach oben
segment-down = Segment nach unten
segment-personas = { $count ->
        [0] Noch steht keine Persona dafür
       *[other] Dafür steht: { $names }
    }
segment-unnamed = Segment ohne Namen
segment-name = Name
    .question = Wie heißt dieser Teil des Marktes?
segment-description = Beschreibung
    .question = Wer gehört dazu?
segment-share = Anteil
segment-size = Größe
segment-penetration = Käuferreichweite
segment-value = Kundenwert
segment-score = NPS
source-none = Noch keine Quellen. Angaben gelten als belegt, wenn sie auf einer Quelle beruhen.
source-add = Quelle hinzufügen
source-duplicate = Quelle verdoppeln
source-remove = Quelle löschen
source-unnamed = Quelle ohne Titel
source-kind = Art
source-title = Titel
    .question = Etwa: Interview 4
source-date = Datum
    .question = Tag, Monat oder Zeitraum
source-asked = Wer geantwortet hat
source-pseudonym = Pseudonym
    .question = Name im Druck
source-respondent = Name der befragten Person, wird nie gedruckt
    .question = Nur für die Verfasser
source-consent = Einwilligung
    .question = Wozu, und wann?
source-recording = Aufnahme
    .question = Wo liegt sie?
source-time-mark = Zeitmarke
    .question = Etwa: 12:40
source-place = Ort
    .question = Wo war das?
source-link = Verweis
    .question = https://
source-remarks = Bemerkungen
    .question = Was sonst noch wichtig ist
source-uses = Angaben, die darauf beruhen
source-used = { $count ->
        [0] Keine Angabe beruht auf ihr
        [one] { $count } Angabe beruht auf ihr
       *[other] { $count } Angaben beruhen auf ihr
    }
command-find = Suchen …
    .also = Finden, nachschlagen, Text
command-replace = Suchen und ersetzen …
    .also = Finden, tauschen, ändern
find-head = Suchen und ersetzen
find-case = Groß- und Kleinschreibung beachten
find-count = { $count ->
        [0] Keine Stelle
        [one] { $count } Stelle
       *[other] { $count } Stellen
    }
find-place = { $at } von { $count }
find-instead = Ersetzen durch
find-replace = Ersetzen
find-replace-all = Alle ersetzen
document-inbox = Eingang
command-show-draft = Entwurfstabelle
    .also = Tabelle, Spalten, vergleichen, Ansicht

## Das Fenster: Profil

ui-row-menu = Aktionen
ui-row-move = In ein anderes Feld verschieben
ui-row-up = Nach oben
ui-row-down = Nach unten
ui-row-sources = Quellen verknüpfen
ui-row-no-source = Das Dokument hat noch keine Quellen.
ui-row-duplicate = Duplizieren
ui-row-remove = Löschen
ui-linked = { $count ->
        [0] Keine Quelle
        [one] { $count } Quelle
       *[other] { $count } Quellen
    }
ui-stars = { $count ->
        [0] Ohne Gewicht
        [one] { $count } Stern
       *[other] { $count } Sterne
    }
ui-category = Kategorie
ui-from-map = aus der Empathiekarte
ui-kind = Art
ui-data-basis = Datenbasis
ui-segment = Segment
ui-no-segment = keines
ui-locations = Standorte
ui-locations-hint = Jeder Ort in einer eigenen Zeile
ui-quote-length = { $count } von { $limit } Zeichen
ui-words = { $count ->
        [one] { $count } Wort
       *[other] { $count } Wörter
    }
ui-own-sections = { $count ->
        [one] { $count } Abschnitt
       *[other] { $count } Abschnitte
    }
ui-how-often = Häufigkeit
ui-add-poles = Eigenes Gegensatzpaar hinzufügen
ui-pole-left = linker Pol
ui-pole-right = rechter Pol
ui-add-purpose = Anliegen hinzufügen
ui-purpose-kind = Art des Anliegens
ui-worth-customer = Kundennutzen
ui-worth-company = Wert für uns
ui-of-five = { $step } von 5
ui-measure = Woran der Erfolg gemessen wird
ui-roles-order = Die wichtigste Rolle steht vorn; Alt mit einer Pfeiltaste ordnet um.
ui-group-fold = Zuklappen
ui-group-unfold = Aufklappen
ui-group-hide = Gruppe ausblenden
ui-field-hide = Feld ausblenden
ui-hidden = Ausgeblendet:
ui-show-again = { $name } wieder einblenden
ui-section-title = Überschrift des Abschnitts
ui-add-section = Eigenen Abschnitt hinzufügen
ui-section-prose = Text
ui-section-list = Liste
ui-section-facts = Fakten mit Bezeichnung
ui-section-rated = Liste mit Häufigkeit
ui-section-poles = Gegensatzpaare
ui-section-table = Tabelle
ui-fact-label = Bezeichnung
ui-cell = { $table }, { $column }, Zeile { $row }
ui-column = Spalte { $number }
ui-add-column = Spalte hinzufügen
ui-remove-column = Spalte entfernen
ui-add-row = Zeile hinzufügen
ui-remove-row = Zeile entfernen
ui-portrait = Porträt
ui-portrait-choose = Bild wählen …
ui-portrait-remove = Bild entfernen
ui-portrait-ways = Ein Bild lässt sich auch auf das Fenster ziehen oder mit Strg+V einfügen.
ui-crop-head = Kopf im Kreis
ui-crop-panel = Fläche im Profil
ui-crop-figure = Ganze Figur
ui-crop-keys = Ziehen oder Pfeiltasten verschieben den Ausschnitt, Mausrad oder + und − vergrößern ihn.
ui-initials = Initialen
ui-initials-hint = Die ersten Buchstaben des Namens
ui-ground = Farbe dahinter
ui-ground-brand = Farbe der Marke
ui-ground-own = Eigene Farbe
ui-alt = Alternativtext
ui-alt-hint = Was ist auf dem Bild zu sehen?
ui-credit = Bildnachweis
ui-credit-hint = Von wem stammt das Bild?
ui-licence = Lizenz
ui-licence-hint = Nach welchem Recht wird es verwendet?
ui-licence-end = Lizenz endet am
ui-origin = Herkunft
ui-clipboard = Zwischenablage
drop-open = Hier ablegen und öffnen
drop-add = Hier ablegen und zum Dokument hinzufügen
drop-portrait = Hier ablegen als Porträt von { $name }
drop-logo = Hier ablegen als Logo
drop-photo = Hier ablegen als Foto zu { $name }
drop-homeless = Ein Bild braucht ein offenes Dokument, das geändert werden darf
drop-nothing = Steckbrief nimmt Dokumente (.ron) und Bilder (PNG, JPEG, WebP, SVG)
ui-picture-coming = Das Bild wird übernommen …
ui-picture-taken = Das Bild ist übernommen.
ui-path-picture = Bild wählen
command-choose-picture = Bild wählen …
    .also = Porträt, Foto, Gesicht

## Das Fenster: Empathiekarte

command-show-both = Nebeneinander
    .also = Geteilt, Profil und Karte, daneben, Ansicht
board-empty-note = leere Notiz
board-adopted = im Profil übernommen
board-votes-given = { $votes ->
        [one] { $votes } Stimme
       *[other] { $votes } Stimmen
    }
board-drop-here = hier ablegen
board-move-to = In einen anderen Bereich
board-adopt = Ins Profil übernehmen
board-colour = Farbe
board-aspect = Hälfte
board-vote = Eine Stimme mehr
board-unvote = Eine Stimme weniger
board-details = Einzelheiten …
board-selected = { $count ->
        [one] Ausgewählte Notiz
       *[other] { $count } Notizen ausgewählt
    }
board-evidence = Beleg
    .supported = belegt
    .partly = teilweise
    .assumption = Annahme
board-votes = Stimmen
board-sources = Quellen
board-not-linked = keine
board-author = Beitrag von
board-cluster = Gruppe
board-various = verschieden
board-legend = Farblegende
board-meaning = Bedeutung von { $colour }
board-larger = Karte größer
board-smaller = Karte kleiner
board-usual-size = Karte in üblicher Größe

## Druckerei

design-summary = Übersichtsblatt
design-slide = Folie
design-rollup = Roll-up
design-overview = Personas im Überblick
design-cards = Kärtchen
design-tents = Tischaufsteller
design-report = Bericht
error-location-unknown = Am Standort „{ $name }“ gibt es keine Persona.
    .now = { $count ->
        [0] Keine Persona nennt einen Standort; ohne --location entsteht alles.
       *[other] Diese Standorte gibt es: { $names }.
    }
report-contents = Inhalt
report-evidence = Belege
report-personas = Personas

## Das Fenster: Dokument und Dialoge

answer-go-on = Weiter ausfüllen
ask-new-typed = Was für das neue Dokument eingegeben wurde, ginge verloren. Verwerfen?
command-recover = Wiederherstellen …
ui-left-none = Es ist nichts mehr wiederherzustellen.
ui-is-hidden = „{ $name }“ ist in diesem Dokument ausgeblendet.
ui-show-hidden = Einblenden
error-picture-undrawn = { $path } wurde nicht aufgenommen: Die Zeichnung enthält { $what ->
        [text] Text
       *[other] Bilder
    }, was fehlen würde.
    .now = Im Zeichenprogramm alles in Pfade umwandeln oder als PNG ausgeben.
alt-logo = Logo von { $name }
alt-logo-plain = Logo
command-choose-logo = Logo wählen …
brand-logo = Logo
brand-logo-light = Auf hellem Grund
brand-logo-accent = Auf der Leitfarbe
brand-logo-none = Noch kein Logo. Es steht im Fuß der Poster.
brand-logo-ways = PNG, JPEG, WebP oder SVG. Auf dieser Seite lässt sich ein Bild auch auf das Fenster ziehen oder mit Strg+V einfügen.
brand-logo-remove = Logo entfernen
brand-logo-usual = { $alt }, wenn hier nichts anderes steht
answer-read-only = Nur lesen
ask-protected = { $path } ist schreibgeschützt. Das Dokument lässt sich ansehen oder als Kopie öffnen und ändern.
ui-opened-read-only = Schreibgeschützt geöffnet: { $path }
ui-read-only = schreibgeschützt
ui-read-only-how = Schreibgeschützt. Unter anderem Namen gespeichert, lässt sich das Dokument ändern.

## Workshop

menu-workshop = Workshop
command-workshop = Workshop-Ansicht
command-next-question = Nächste Leitfrage zeigen
command-toggle-timer = Uhr starten oder anhalten
command-reset-timer = Uhr zurückstellen
command-toggle-marks = Beleg und Namen zeigen oder verbergen
command-toggle-covers = Neue Notizen verdecken oder alle aufdecken
command-inbox = Eingang
command-group-notes = Notizen gruppieren …
command-sort-by-votes = Nach Stimmen ordnen
edit-deal = Notiz einsortieren
edit-group = Gruppe
edit-sort-by-votes = nach Stimmen ordnen
workshop-leave = Workshop verlassen
workshop-place = { $place } von { $count }
workshop-line = Neue Notiz: { $dimension }
workshop-line-hint = Notiz schreiben, Enter nimmt sie auf
workshop-author-hint = Gruppe
workshop-source = Quelle
workshop-no-source = ohne Quelle
workshop-own-colour = Farbe des Feldes
workshop-dots = { $left } von { $budget } Punkten übrig
workshop-no-dots = Keine Punkte mehr übrig
workshop-budget = { $budget ->
        [one] { $budget } Punkt für jeden Namen
       *[other] { $budget } Punkte für jeden Namen
    }
workshop-more-dots = Mehr Punkte zu vergeben
workshop-fewer-dots = Weniger Punkte zu vergeben
workshop-covered-note = verdeckte Notiz
workshop-cover = Verdeckt sammeln
workshop-reveal = Aufdecken ({ $count })
workshop-marks = Belege und Namen
workshop-question = Leitfrage
workshop-minutes = Minuten der Uhr
workshop-minutes-short = Min.
workshop-minute-more = Eine Minute mehr
workshop-minute-less = Eine Minute weniger
workshop-timer-start = Start
workshop-timer-hold = Pause
workshop-timer-go-on = Weiter
workshop-timer-again = Noch einmal
workshop-timer-reset = Uhr zurückstellen
workshop-time-left = Noch { $time }
workshop-last-minute = Letzte Minute
workshop-time-up = Die Zeit ist um
workshop-group-notes = { $count ->
        [one] { $count } Notiz gruppieren
       *[other] { $count } Notizen gruppieren
    }
workshop-group-name = Name der Gruppe
workshop-group = Gruppieren
workshop-ungroup = Gruppe auflösen
workshop-group-menu = Gruppieren …
workshop-adopt-group = Gruppe als ein Eintrag ins Profil …
workshop-leave-group = Aus der Gruppe nehmen
inbox-count = Eingang ({ $count })
inbox-close = Eingang schließen
inbox-empty = Hier liegt nichts Unsortiertes. Zeilen aus einem Chat, einer Tabelle oder einer Liste lassen sich einfügen; jede wird eine Notiz.
inbox-line = Neue Zeile im Eingang
inbox-line-hint = Schreiben oder Zeilen einfügen
inbox-note = Notiz im Eingang
inbox-deal = Mit einer Taste einsortieren
inbox-profile = Profil …
inbox-pick-field = In welches Feld des Profils?
inbox-no-field = Kein Feld heißt so
command-hand-out = Austeilen …
command-export-maps = Alle Empathiekarten exportieren …
handout-title = An Teilnehmende austeilen
handout-what = Es entsteht eine eigene Datei ohne Stimmen, ohne den Eingang und ohne Klarnamen aus Quellen. Was darin ergänzt wird, lässt sich später wieder zusammenführen.
handout-personas = Welche Personas
handout-dimensions = Welche Felder der Empathiekarte
handout-profile = Auch das Profil
handout-there = Was schon da steht
handout-empty = leer austeilen; Namen, Porträt und Ziel bleiben
handout-content = mit dem bisherigen Inhalt
handout-sheets = Bögen zum Ausfüllen auf Papier als PDF daneben legen
handout-write = Speichern unter …
handout-file = { $title } – Teilnahme
handout-done = Ausgeteilt: { $path }
command-choose-photo = Foto zur Quelle …
source-photos = Fotos
source-photo = Foto { $number } ansehen
source-photo-remove = Foto { $number } entfernen
source-photo-ways = Flipcharts, Notizwände, Orte. Auf dieser Seite lässt sich ein Bild auch auf das Fenster ziehen oder mit Strg+V einfügen. Gedruckt wird es nicht.

## Merging

diff-nothing = nichts
diff-by = { $value } ({ $author })
diff-yes = ja
diff-no = nein
diff-a-picture = ein Bild
diff-part-text = Text
diff-part-value = Wert
diff-part-archived = Archiviert
diff-part-picture = Bild
diff-part-remarks = Bemerkungen
diff-part-photos = Fotos
diff-part-alternatives = Noch nicht entschiedene Texte
diff-part-note = Notiz, aus der es entstand
diff-part-pair = Pole
diff-part-roles = Rollen im Buying-Center
diff-part-content = Inhalt
diff-part-columns = Spalten
diff-part-rows = Zeilen
diff-part-logo = Logo
diff-part-order = Reihenfolge der Abschnitte
diff-part-hidden-groups = Ausgeblendete Gruppen
diff-part-hidden-fields = Ausgeblendete Felder
diff-part-questions = Leitfrage
diff-part-note-colours = Farblegende
diff-part-acknowledged = Zur Kenntnis genommene Befunde
diff-part-orientation = Ausrichtung
diff-part-bleed = Anschnitt in Zehntelmillimetern
diff-part-marks = Schnittmarken
diff-added = { $place }: neu { $what }
diff-removed = { $place }: gestrichen { $what }
diff-moved = { $place }: verschoben hierher { $what }
diff-changed = { $place }: { $old } → { $new }
diff-undecided = { $place }: zu entscheiden zwischen { $old } und { $new }
diff-kept = { $place }: { $what } ist auf einer Seite gestrichen und auf der anderen geändert, bleibt vorerst
diff-document = Dokument
diff-none = Kein Unterschied
merge-brought = { $who }: { $what }
merge-nothing = nichts Neues
merge-personas = { $count ->
        [one] eine Persona
       *[other] { $count } Personas
    }
merge-notes = { $count ->
        [one] eine Notiz
       *[other] { $count } Notizen
    }
merge-entries = { $count ->
        [one] ein Eintrag
       *[other] { $count } Einträge
    }
merge-values = { $count ->
        [one] eine Angabe
       *[other] { $count } Angaben
    }
merge-sources = { $count ->
        [one] eine Quelle
       *[other] { $count } Quellen
    }
merge-segments = { $count ->
        [one] ein Segment
       *[other] { $count } Segmente
    }
merge-pictures = { $count ->
        [one] ein Bild
       *[other] { $count } Bilder
    }
merge-conflicts = { $count ->
        [one] eines ist zu entscheiden
       *[other] { $count } sind zu entscheiden
    }
error-two-of-base = Zu einer gemeinsamen Grundlage gehören zwei Dokumente, nicht { $count }
    .now = Die eigene und die andere Fassung nennen, oder ohne --base hinzufügen
command-add-files = Aus Dateien hinzufügen …
edit-add-files = Dateien hinzufügen
edit-decide = Entscheiden
answer-add = Hinzufügen
merge-path = Dateien hinzufügen
merge-reading = Dateien werden gelesen …
merge-added = { $count ->
        [one] Eine Datei hinzugefügt
       *[other] { $count } Dateien hinzugefügt
    }
merge-heading = { $count ->
        [one] Aus einer Datei hinzugefügt
       *[other] Aus { $count } Dateien hinzugefügt
    }
merge-unread = { $count ->
        [one] Eine Datei war nicht zu lesen; alle anderen sind dabei.
       *[other] { $count } Dateien waren nicht zu lesen; alle anderen sind dabei.
    }
merge-done = Schließen
merge-decide = { $count ->
        [one] Eines entscheiden …
       *[other] { $count } entscheiden …
    }
merge-ask-dropped = { $count } Dokumente zu diesem hinzufügen? Was darin neu ist, kommt dazu; was sich unterscheidet, bleibt nebeneinander stehen, bis es entschieden ist.
merge-keep = Behalten
merge-take = Das andere nehmen
merge-both = Beide behalten
merge-strike = Streichen
merge-beside = { $count ->
        [one] Neben dieser Datei liegt eine Kopie mit anderen Änderungen: { $name }
       *[other] Neben dieser Datei liegen { $count } Kopien mit anderen Änderungen: { $name }
    }
merge-take-in = Hinzufügen
merge-leave = Nicht jetzt

## Gathering

poster-participants = { $count ->
        [one] Mitgewirkt hat: { $names }
       *[other] Mitgewirkt haben: { $names }
    }
merge-progress = Dateien werden hinzugefügt: { $done } von { $count } …
deciding-asks = Zu entscheiden
deciding-asks-of = Zu entscheiden: { $part }

## Trust

reason-file-size = die Datei würde größer, als der Datenträger erlaubt
reason-name = der Datenträger nimmt einen solchen Namen nicht an
reason-busy = ein anderes Programm benutzt sie gerade
reason-away = der Datenträger oder sein Netz antwortet nicht
reason-folder = dort liegt ein Ordner oder ein Gerät
reason-device = der Datenträger meldet einen Fehler
error-no-backup = { $path } wurde nicht gespeichert: Die Kopie des bisherigen Inhalts, { $backup }, ließ sich nicht schreiben: { $reason }.
    .now = Rechte und freien Platz im Ordner prüfen, oder unter anderem Namen speichern.
error-picture-laborious = { $path } wurde nicht aufgenommen: Die Zeichnung hat zu viele Elemente, oder Filter und Masken, die zu lange dauern.
    .now = Im Zeichenprogramm als PNG ausgeben.

## Print shop

command-save-brand = Marke speichern …
command-load-brand = Marke laden …
shop-brand = Farben, Schriften und Logo als eigene Datei, für andere Dokumente
shop-brand-saved = Die Marke ist in { $path } gespeichert
shop-brand-loaded = Die Poster sehen nun aus, wie { $path } es sagt
error-is-brand = { $path } wurde nicht gelesen: Die Datei enthält eine Marke, also Farben, Schriften und Logo, und kein Dokument.
    .now = Mit „Marke laden …“ in ein Dokument laden oder mit --brand exportieren.
error-is-document = { $path } wurde nicht gelesen: Die Datei ist ein Dokument und keine Marke für sich.
    .now = Das Dokument öffnen und dort „Marke speichern …“ wählen.

preset-office = Bürodrucker, A4-Blätter
preset-print-shop = Druckerei, A2 mit Beschnitt
preset-rollup = Roll-up
preset-cards = Tischkärtchen
preset-screen = Bildschirm
text-format-md = Markdown
text-format-csv = CSV
text-format-json = JSON
standard-ua-1 = PDF/UA-1, kann vorgelesen werden
standard-a-2a = PDF/A-2a, fürs Archiv
standard-none = keiner im Besonderen
tile-sheet-a4 = A4
tile-sheet-a3 = A3
tile-sheet-letter = Letter
shop-own = Eigene Einstellungen
shop-content = Inhalt
shop-sections = { $count ->
    [0] Alle Abschnitte
    [1] Ohne einen Abschnitt
   *[other] Ohne { $count } Abschnitte
}
shop-low-ink = Wenig Tinte
shop-participants = Wer mitgewirkt hat
shop-location = Ort
shop-anywhere = jeder Ort
shop-no-places = keine Orte genannt
shop-usual-paper = wie der Entwurf es will
shop-print = Für die Druckerei
shop-bleed = Beschnitt
shop-marks = Schnittmarken
shop-office = Auf dem Bürodrucker
shop-whole = Ganze Bögen
shop-overlap = Überlappung
shop-margin = Rand
shop-standard = Standard der PDF
shop-pixels = Feinheit der PNG
shop-dpi = Auflösung
shop-why-no-poster = Markdown, CSV und JSON sind keine Poster.
shop-why-no-pdf = Nur bei PDF.
shop-why-no-png = Nur bei PNG.
shop-why-only-pdf = Auf dem Bürodrucker nur PDF, kein PNG oder SVG.
shop-why-tiled = Auf dem Bürodrucker wird nichts über den Rand hinaus gedruckt.
shop-why-tiled-plain = Blätter zum Kleben halten keinen Standard ein.
shop-why-pictures = PNG und SVG sind ganze Poster.
shop-why-undated = PDF/A verlangt ein Datum, und das Dokument hat keines.
shop-nothing = Noch nichts gewählt
shop-counting = Wird gezählt …
shop-files = { $files ->
    [1] Eine Datei
   *[other] { $files } Dateien
}
shop-sheets = { $sheets ->
    [1] ein Blatt
   *[other] { $sheets } Blätter
}
shop-bytes = etwa { $size } MB
shop-about = Ungefähr: { $all }
shop-no-picture = Nichts davon ist ein Poster.
shop-no-design = Kein Entwurf
shop-next-design = Nächster Entwurf
shop-design-before = Voriger Entwurf
shop-design-of = { $here } von { $all }
shop-trim-named = { $paper }, { $width } × { $height } mm
shop-trim = { $width } × { $height } mm
shop-around = { $bleed } mm Beschnitt ringsum, { $marks ->
    [0] ohne Schnittmarken
   *[other] mit Schnittmarken
}
shop-sheet = Unbeschnittener Bogen { $width } × { $height } mm
shop-grid = { $count ->
    [1] Ein Blatt { $sheet }
   *[other] { $count } Blätter { $sheet }: { $columns } nebeneinander, { $rows } untereinander
}
shop-strips = Überlappung { $overlap } mm, Rand { $margin } mm; mit einem Plan zum Zusammenkleben
shop-no-room = Rand und Überlappung lassen auf einem Blatt keinen Platz.
shop-pages = { $pages } Seiten
shop-how-to-print = Gedruckt wird aus dem Programm, das die PDF zeigt, mit 100 %: „An Seite anpassen“ verdirbt die Maße.
shop-open = Öffnen
shop-print-file = Drucken …
shop-not-opened = Das System hat kein Programm, das { $path } zeigt.
    .now = Die Datei liegt dort und lässt sich aus jedem Programm öffnen.
