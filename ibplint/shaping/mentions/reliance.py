"""Whether a text leaves something to a document that it names: it follows it, or what must be known stands in it.

`Dit staat in het cameraprotocol`, `volgens het crisisplan`, `De gedragscode zegt …`, `Het protocol geldt voor …`. A
document that is only spoken of, compared with, planned, or somebody else's is none that the text relies on.
"""

import re

from ibplint.model.prose import Prose, Where
from ibplint.prose.rows import column_heads
from ibplint.shaping.mentions.lexicon import DOCUMENT
from ibplint.shaping.mentions.mention import Mention

# Up to so many words may stand between, as `de gedragscode en het` or `een door het bestuur`.
_BETWEEN = (
    r"(?:(?!(?:is|zijn|was|wordt|worden|werd|werden|niet|geen|dat|die|als|om|wij|we|heeft|hebben|kan|kunnen|moet|moeten"
    r"|er|hun|haar|zijn|maar|waar\w*)\b)(?:o\.a\.|[\w'’-]+),?\s+){0,6}"
)
_KEPT_IN = (
    r"sta(?:at|an)|vastgelegd|opgenomen|beschreven|uitgewerkt|geregeld|bepaald|vermeld|omschreven|opgeschreven"
    r"|neergelegd|vinden|vindt|lezen|leest|gespecificeerd|uitgeschreven|verwerkt|ondergebracht"
)
_FOLLOWED = (
    r"volgens|conform|overeenkomstig|krachtens|ingevolge|met inachtneming van|aan de hand van|op basis van|op grond van"
    r"|in overeenstemming met|met toepassing van|bepaalde in|zie(?: ook)?|raadpleeg|onderdeel van"
    r"|(?:werk(?:t|en)|gaa[nt]|verlo(?:opt|pen)|gebeur(?:t|en)) (?:volgens|via|met)"
    r"|(?:houd(?:t|en)? (?:[\w'’-]+ ){0,2}|voldo(?:et|en) |gebonden )aan|verwij(?:st|zen)(?: [\w'’-]+){0,3} naar"
    r"|volg(?:t|en)|naleven|naleving van|le(?:eft|ven)|overtreding van|schending van|teken(?:t|en)|onderteken(?:t|en)"
    r"|geldt|gelden|bestaat|hanteert|hanteren|gebruikt|gebruiken"
    r"|(?:ligt|is er|er is|(?:daarvoor|hiervoor) is|is (?:daarvoor|hiervoor)"
    r"|hebben (?:wij|we)|heeft de \w+|beschik(?:t|ken) over|kennen (?:wij|we))"
)
_BEFORE = re.compile(
    rf"\b(?:(?:{_KEPT_IN})\b(?:[^.;:,]{{0,40}}\s)?in|{_FOLLOWED})\s+(?:(?:wij|we|hij|zij|ze)\s+)?{_BETWEEN}$",
    re.IGNORECASE,
)
# `In de gedragscode staat …`, `Uit de autorisatiematrix volgen de rechten`.
_OPENING = re.compile(
    r"\b(?:in|uit|met|via|volgens)\s+(?:het|de|ons|onze|dit|deze|een|ieder)\s+(?:[\w'’-]+\s+){0,2}$", re.IGNORECASE
)
_STANDS = re.compile(
    r"[^.;:]{0,40}?\s(?:sta(?:at|an)|is|zijn|worden|wordt|volg(?:t|en)|leest|lezen|vind(?:t|en)|legt|leggen)\b",
    re.IGNORECASE,
)
# What a document does itself, behind its name.
_ITS_OWN = re.compile(r"(?:^|[.;:–(]\s*|\b(?:het|de|ons|onze|dit|deze)\s)(?:[\w'’-]+\s){0,2}$", re.IGNORECASE)
_DOES = re.compile(
    r"\s*(?:,[^.;:,]{0,60},\s)?(?:[^.;:,]{0,40}?\s|\([^)]*\)\s*)?(?:zegt|zeggen|regelt|beschrijft|beschrijven|bevat|bevatten"
    r"|bepaalt|geldt|gelden|noemt|vermeldt|kent"
    r"|legt\b[^.;:]* (?:vast|uit)|laat\b[^.;:]* zien|geeft|ligt (?:klaar|gereed)"
    r"|(?:is|zijn) (?:leidend|bindend|van toepassing|maatgevend)"
    r"|(?:wordt|worden)\b[^.;:]{0,40} (?:gevolgd|toegepast|gebruikt|gehanteerd|geoefend"
    r"|nageleefd))\b(?! niet| niets| geen)",
    re.IGNORECASE,
)
_KEPT_UP = re.compile(r"[^.;|]{0,60}?\b(?:vaststellen|vast\b|bijhouden|onderhouden|actualiseren)", re.IGNORECASE)
_PLANNED = re.compile(
    r"\b(?:komt er|op te stellen|opgesteld wordt|wordt (?:nog )?(?:opgesteld|gemaakt|geschreven|ontwikkeld|verwacht)"
    r"|(?:maken|maakt|schrijven|schrijft|ontwikkelen) (?:wij|we|de|het)\b|nog niet|in voorbereiding|in ontwikkeling"
    r"|nog te \w+|gaan? (?:wij|we) \w+)\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\s*[\w'’-]*\s*van (?:de|het|hun|zijn|haar|een|die) (?:[\w'’-]+ )?"
    r"(?:gemeente|leverancier|verwerker|uitgever|branche|ggd|inspectie"
    r"|samenwerkingsverband|autoriteit|politie|overheid|po-raad|vo-raad|kennisnet|sivon|partner|bedrijf|ministerie)\w*",
    re.IGNORECASE,
)
_NAMING_HEAD = re.compile(
    r"(?:\w+ )?(?:stuk|bron|vastgelegd|uitgewerkt|uitwerking|vindplaats|waar|zie|verwijzing"
    r"|regeling|protocol|procedure)"
)


def relies_on(prose: Prose, mention: Mention) -> bool:
    """Whether the text relies on a document where it is mentioned."""
    sentence = mention.sentence
    if mention.kind != DOCUMENT or sentence.where is Where.HEADING:
        return False
    text = sentence.text
    before, behind = text[: mention.start], text[mention.end :]
    if _PLANNED.search(text) or _OTHERS.match(behind):
        return False
    if sentence.where is Where.CELL and mention.start == 0 and not behind.strip(" .;"):
        heads = (prose.sentences[number].text for number in column_heads(prose, sentence))
        return any(_NAMING_HEAD.match(one.casefold()) for one in heads)
    if _BEFORE.search(before) or (_OPENING.search(before) and _STANDS.match(behind)):
        return True
    return bool((_ITS_OWN.search(before) and _DOES.match(behind)) or _KEPT_UP.match(behind))
