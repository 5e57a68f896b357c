"""The keys of what shaping cannot take as written; the texts stand in the checks that show them.

`value`, `key` and `text` in a fault's values are Quotes of the file; the other values are our own words.
"""

# On a record, shown by the check `schema`. ----------------------------------------------------------------------------

# A field without which the record cannot be understood is not answered: field.
MISSING = "missing"
# A key that is no field: key, suggestion ("" when nothing is near).
UNKNOWN_FIELD = "unknown-field"
# The head of a table's column that is no field: key, suggestion. Once per column, on the first record of the table.
UNKNOWN_COLUMN = "unknown-column"
# Two keys or columns mean the same field; the first counts: field, key.
KEY_TWICE = "key-twice"
# `tot` leaves open whether the day itself counts: key, field (the field that says so).
UNTIL = "tot"
# A list where one value belongs: field.
LIST_HERE = "list-here"
# Keys with values where a text belongs: field.
MAPPING_HERE = "mapping-here"
# A text where records with fields of their own belong: field, value.
RECORDS_WANTED = "records-wanted"
# A bare yes or no (`true`, `false`) where text belongs: field, value.
BOOLEAN_HERE = "boolean-here"
# Another shape than the schema allows: field, value.
SHAPE = "shape"
# No date: field, value.
DATE = "date"
# A day that the calendar does not have: field, value.
DATE_IMPOSSIBLE = "date-impossible"
# A month or a year alone: field, value.
DATE_PART = "date-part"
# A year that nobody means: field, value.
DATE_YEAR = "date-year"
# No moment: field, value.
MOMENT = "moment"
# A time that the clock skips: field, value.
MOMENT_GAP = "moment-gap"
# No duration: field, value.
DURATION = "duration"
# No number: field, value.
NUMBER = "number"
# A number outside its bounds: field, value, low, high (each None when there is no such bound).
NUMBER_BOUNDS = "number-bounds"
# Neither yes nor no: field, value.
YES_NO = "yes-no"
# Not a word of the closed list: field, value, suggestion and the nearest spelling ("" when nothing is near), allowed.
WORD = "word"
# `overig` without an explanation: field, value.
OTHER_UNEXPLAINED = "overig"
# `geen` where that is no answer: field, value.
NONE_HERE = "none-here"
# `geen` beside other values: field, value.
NONE_BESIDE = "none-beside"
# A word that answers nothing within a list that says more: field, value.
PART_UNANSWERED = "part-unanswered"
# No name of a person: field, value.
NAME = "name"
# Evidence outside the dossier that does not say where it is: field.
EVIDENCE = "evidence"
# No SHA-256: 64 signs, 0–9 and a–f: field, value.
SHA256 = "sha256"
# A cell beyond the columns of its table: value.
SURPLUS_CELL = "surplus-cell"
# The same record elsewhere says something else: field, value, other (Quote), place (Place of the other).
DIFFERS = "differs"

ON_RECORD = frozenset(
    [
        MISSING,
        UNKNOWN_FIELD,
        UNKNOWN_COLUMN,
        KEY_TWICE,
        UNTIL,
        LIST_HERE,
        MAPPING_HERE,
        RECORDS_WANTED,
        BOOLEAN_HERE,
        SHAPE,
        DATE,
        DATE_IMPOSSIBLE,
        DATE_PART,
        DATE_YEAR,
        MOMENT,
        MOMENT_GAP,
        DURATION,
        NUMBER,
        NUMBER_BOUNDS,
        YES_NO,
        WORD,
        OTHER_UNEXPLAINED,
        NONE_HERE,
        NONE_BESIDE,
        PART_UNANSWERED,
        NAME,
        EVIDENCE,
        SHA256,
        SURPLUS_CELL,
        DIFFERS,
    ]
)

# On a file, shown by the check `readable` about registers. -----------------------------------------------------------

# A top-level key, or the name of a CSV file, that is nearly the name of a register: key, suggestion.
NEAR_REGISTER = "near-register"
# A top-level key beside registers that is none: key, suggestion ("" when nothing is near).
UNKNOWN_REGISTER = "unknown-register"
# `bestuur` outside `bestuur.yaml`: nothing.
BOARD_ELSEWHERE = "board-elsewhere"
# What stands under a register's name holds no records: register.
REGISTER_SHAPE = "register-shape"
# More than one record where one belongs: register.
ONE_RECORD = "one-record"
# An entry of a register that has no fields: register.
ENTRY_SHAPE = "entry-shape"
# A list without a register's name above it, in a file with that name: register.
REGISTER_UNNAMED = "register-unnamed"
# Front matter names a register that is none: key, suggestion.
TABLE_REGISTER = "table-register"
# Front matter names a heading that is not in the text: register, value.
TABLE_HEADING = "table-heading"
# No table below the heading that front matter names has the columns of the register: register, fields.
TABLE_COLUMNS = "table-columns"
# The first row of a CSV file lacks columns without which its records cannot be understood: register, fields.
SHEET_COLUMNS = "sheet-columns"

ON_FILE = frozenset(
    [
        NEAR_REGISTER,
        UNKNOWN_REGISTER,
        BOARD_ELSEWHERE,
        REGISTER_SHAPE,
        ONE_RECORD,
        ENTRY_SHAPE,
        REGISTER_UNNAMED,
        TABLE_REGISTER,
        TABLE_HEADING,
        TABLE_COLUMNS,
        SHEET_COLUMNS,
    ]
)
