"""How a reader wants to see a result; the command decides it."""

from ibplint.model.frozen import frozen


@frozen()
class View:
    """`lang` is "nl" or "en"; `names` shows persons' names; `colour` needs a terminal; `width` in columns.

    `full` is for who checks what was judged: every norm, record and piece of evidence by name.
    `delimiter` stands between the cells of a table as text: Excel expects `;` where the comma is in its numbers.
    """

    lang: str = "nl"
    names: bool = False
    colour: bool = False
    width: int = 100
    delimiter: str = ";"
    full: bool = False
