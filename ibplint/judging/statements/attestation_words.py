"""Why an attestation proves nothing, in words."""

from collections.abc import Mapping

from ibplint.model.message import Message, Texts

_WORDS: Mapping[str, Texts] = {
    "no norm": {"nl": "er is geen norm {norm}{near}", "en": "there is no norm {norm}{near}"},
    "no norm at all": {"nl": "noemt geen norm", "en": "names no norm"},
    "not yet": {"nl": "geldt pas vanaf {start}", "en": "holds only from {start} on"},
    "expired": {"nl": "verlopen, liep tot en met {until}", "en": "expired, lasted through {until}"},
    "unclear": {"nl": "`{field}` is niet te lezen", "en": "`{field}` cannot be read"},
    "undated": {
        "nl": "`afgegeven_op` geeft geen dag die te lezen is",
        "en": "`afgegeven_op` gives no day that can be read",
    },
    "not issued": {
        "nl": "wordt pas afgegeven op {day}: een voornemen bewijst niets",
        "en": "is issued only on {day}: an intention proves nothing",
    },
    "no evidence": {"nl": "zonder bewijs", "en": "without evidence"},
    "unclear evidence": {"nl": "het bewijs is niet te lezen", "en": "the evidence cannot be read"},
    "changed": {"nl": "het bewijs {path} is gewijzigd", "en": "the evidence {path} was changed"},
    "missing": {"nl": "het bewijs {path} ontbreekt", "en": "the evidence {path} is missing"},
    "stated": {
        "nl": "het bewijs {path} is niet ingezien, en hier is ingezien bewijs gevraagd",
        "en": "the evidence {path} was not read, and evidence that was read is asked here",
    },
    "first line": {
        "nl": "een eigen verklaring telt tot en met trede {most}; voor trede {claimed} van {norms} is een oordeel van"
        " buiten de eerste lijn nodig",
        "en": "a statement of one's own counts up to step {most}; step {claimed} of {norms} needs a judgement from"
        " outside the first line",
    },
    "expires": {
        "nl": "de verklaring telt hierna niet meer mee",
        "en": "after this the attestation no longer counts",
    },
}


def word(key: str, **values: object) -> Message:
    """One of the reasons, filled in."""
    return Message(_WORDS[key], values)
