"""The keys of everything in a file that cannot be taken as written; the words stand in the check that shows them.

Behind each key: what it means, and between brackets the names of its values.
"""

# A file as a whole.
LINK = "link"  # a symbolic link, which is not followed ()
DEVICE = "device"  # no ordinary file: a pipe, a device, a socket ()
DENIED = "denied"  # the system refuses to open it ()
GONE = "gone"  # it vanished between being seen and being opened ()
NAME = "name"  # a file name that Windows or macOS cannot check out (name, reason)
NAME_PAIR = "name-pair"  # differs from another name in case or accents alone (name, other)
TOO_MANY_FILES = "too-many-files"  # the folder holds more files than are read (limit)
TOO_BIG = "too-big"  # more bytes, or after expansion more text, than the limit (limit, in MB)
MORE_FAULTS = "more-faults"  # the file has more faults than are listed (count)

# Its signs.
ENCODING = "encoding"  # a byte that is no UTF-8, maybe Windows-1252 (line, column, byte)
ENCODING_NUL = "encoding-nul"  # NUL bytes: UTF-16 or UTF-32 without a mark, or no text at all (line, column)
ENCODING_UTF16 = "encoding-utf16"  # UTF-16, read all the same ()
HIDDEN_SIGN = "control-sign"  # an invisible sign that steers a terminal or hides text (code, count)
LINE_SEPARATOR = "line-separator"  # a sign that some programs take for a line end and others do not (code, count)
CONFLICT = "conflict"  # marks of a merge conflict that git left behind, in YAML or CSV ()
CONFLICT_TEXT = "conflict-text"  # the same, in Markdown ()

# YAML that does not parse: nothing of the file is read.
SYNTAX = "syntax"  # something else than the mistakes below ()
COLON = "colon"  # an unquoted `: ` inside a text ()
TIGHT_COLON = "tight-colon"  # no space after the colon (text: the key with its colon)
NO_COLON = "no-colon"  # a line without `key: value` among keys ()
APOSTROPHE = "apostrophe"  # a text that starts with an apostrophe (text: `'t`)
QUOTE_OPEN = "quote-open"  # a quotation mark that is never closed (sign)
QUOTE_REST = "quote-rest"  # text after the closing quotation mark (sign)
BACKSLASH = "backslash"  # a backslash between double quotes ()
TAB = "tab"  # a tab where only spaces may stand ()
DASH = "dash"  # a bare `-` or `?` as a value (sign)
LIST_LINE = "list-line"  # a list that begins on the line of its key ()
INDENT = "indent"  # a line that is indented further or less than its neighbours ()
BRACKET_OPEN = "bracket-open"  # a `[` or `{` that is never closed (sign)
SIGN = "sign"  # a text that starts with a sign that has a meaning in YAML (sign)
TOO_DEEP = "too-deep"  # nested deeper than the limit (limit)
TOO_MANY = "too-many"  # more values than the limit, aliases expanded (limit)
TOO_MANY_ALIASES = "too-many-aliases"  # more aliases than the limit (limit)

# YAML that parses, of which something is left out or doubtful.
HASH_CUT = "hash-cut"  # a text cut off at ` #` directly followed by a sign (text: what is lost)
HARD_SPACE = "hard-space"  # a non-breaking space in the indentation, a key or after a colon (code)
WORD_QUOTES = "word-quotes"  # a value between quotation marks of a word processor, which are part of it (sign)
DUPLICATE_KEY = "duplicate-key"  # a key that stands above already; the first counts (key, line of the first)
MERGE_KEY = "merge-key"  # `<<`, left out ()
NON_TEXT_KEY = "non-text-key"  # a key that is no text, left out with its value ()
TAG = "tag"  # `!something` before a value, which is read as text (tag)
ALIAS = "alias"  # `*name` that refers to nothing above it, read as text (text)
DOCUMENTS = "documents"  # `---` begins a second document in the file ()

# Markdown.
FRONT_MATTER_OPEN = "front-matter-open"  # front matter that is never closed with `---` ()
FRONT_MATTER_SHAPE = "front-matter-shape"  # front matter that holds no `key: value` ()
NESTING = "nesting"  # lists or quotations nested deeper than the limit (limit)
HTML_TABLE = "html-table"  # a table in HTML or drawn with signs, not read ()
BROKEN_TABLE = "broken-table"  # lines with `|` that are no table, often for lack of `|---|` ()
FENCE_OPEN = "fence-open"  # a block of code that is never closed: what follows counts as code (sign)
COMMENT_OPEN = "comment-open"  # an HTML comment that is never closed: what follows is hidden ()
TOO_MANY_LINES = "too-many-lines"  # more lines than the limit (limit)
TOO_MANY_CELLS = "too-many-cells"  # more cells in tables, or in CSV, than the limit (limit)
TOO_MANY_MARKS = "too-many-marks"  # more Markdown marks than the limit, in one block or in all (limit)
LONG_LINE = "long-line"  # a line longer than the limit (limit)

# CSV.
TOO_MANY_COLUMNS = "too-many-columns"  # more columns than the limit (limit)

# With one of these YAML, or front matter when the page has none, is not read at all.
UNREADABLE = frozenset(
    {
        SYNTAX,
        CONFLICT,
        COLON,
        TIGHT_COLON,
        NO_COLON,
        APOSTROPHE,
        QUOTE_OPEN,
        QUOTE_REST,
        BACKSLASH,
        TAB,
        DASH,
        LIST_LINE,
        INDENT,
        BRACKET_OPEN,
        SIGN,
        HASH_CUT,
        HARD_SPACE,
        TOO_DEEP,
        TOO_MANY,
        TOO_MANY_ALIASES,
        TOO_BIG,
    }
)
