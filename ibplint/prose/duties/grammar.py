"""The small words of Dutch by which a clause is read: closed classes, in folded form."""

from ibplint.prose.listed import listed

PRONOUNS = listed("hij zij ze")
# As the first word of a sentence these are pronouns too.
POINTING = listed("deze die")
SOMEBODY = listed("iemand niemand men wij we iedereen ik u je")
ARTICLES = listed("de het een elke elk iedere ieder alle zijn haar hun diens eigen dit dat deze die onze ons beide")
JOINS = listed("en of maar alsmede alsook evenals danwel noch plus")
BE = listed("wordt worden is zijn")
LETS = listed("laten laat")
PREPOSITIONS = listed(
    "aan aangaande achter bij binnen boven buiten conform door gedurende gezien in inzake jegens krachtens langs met "
    "middels mits na naar naast namens om omtrent ondanks onder op over per rond rondom sinds te tegen ten ter tijdens "
    "tot tussen uit van vanaf vanuit vanwege via volgens voor voorafgaand tbv mbt ivm tav richting"
)
ADVERBS = listed(
    "ook tevens daarnaast verder bovendien daarbij hierbij vervolgens daarom daartoe hiertoe dan dus zo waar nodig "
    "jaarlijks maandelijks periodiek regelmatig tijdig zelf actief onafhankelijk gevraagd ongevraagd eventueel "
    "minimaal samen gezamenlijk hierin daarin hiervoor daarvoor minstens ten minste altijd steeds primair mede onder "
    "andere daarover hierover erover "
    "zelfstandig doorlopend continu structureel vooraf achteraf direct onverwijld zonodig desgevraagd indien"
)
SUBORDINATORS = listed(
    "dat die als indien wanneer zodra omdat zodat hoe wat welke wie terwijl voordat nadat mits tenzij doordat opdat "
    "waar waarbij waarin waarmee waarvoor waarvan waarop waardoor waaruit waarover hoewel aangezien zoals teneinde "
    "alvorens waarom"
)
# Behind `als` these begin a clause; `als contactpunt` is none.
CONDITION = listed("de het er hij zij ze dit dat deze sprake blijkt")
# Behind these `of` begins a clause, and joins nothing.
ASKS = listed(
    "toetst toetsen controleert controleren beoordeelt beoordelen bewaakt adviseert na nagaat nagaan onderzoekt "
    "bepaalt bepalen beslist beslissen afweegt ziet toe erop evalueert monitort besluit vraagt gevraagd"
)
NEGATIONS = listed("niet geen nooit noch niets evenmin niemand nimmer")
# `niet alleen` denies nothing.
ONLY = listed("alleen slechts enkel uitsluitend")
# A list below a lead with one of these tells what is not so.
EXCLUDES = NEGATIONS | listed("behalve onverenigbaar uitgezonderd")
# Verbs that tell where something is or how it goes: what stands before them is no task.
PLACES = listed("staan liggen vinden komen gebeuren vallen berusten horen behoren worden verlopen")
# Words that end as a verb does and are none.
NO_VERBS = listed("niet met het dat wat tot uit kort vast dit budget inzet opzet dienst")
# What may stand before the name of a doing without being what is named.
GOOD = listed("goede juiste snelle correcte adequate verdere effectieve technische concrete jaarlijkse")
QUALIFIES = ("ende", "ige", "lijke", "ele", "ische", "ieve", "ale", "are", "iele", "lijk")
# What a heading or a lead says of a role without being about anything else.
TASKS = listed(
    "taak taken takenpakket rol rollen functie functieomschrijving rolbeschrijving positie profiel bevoegdheid "
    "bevoegdheden verantwoordelijkheid verantwoordelijkheden werkzaamheden opdracht plichten taakomschrijving"
)
LITTLE = listed(
    "en of de het een van voor als onze ons hoofdstuk artikel bijlage paragraaf volgende wettelijke belangrijkste "
    "specifieke onder andere oa zijn is omvat omvatten bestaan bestaat uit"
)


def denied(words: tuple[str, ...]) -> bool:
    """Whether words deny what they tell."""
    return any(word in NEGATIONS and not ONLY.intersection(words[at + 1 : at + 2]) for at, word in enumerate(words))
