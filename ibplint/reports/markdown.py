"""For a comment on a pull request: the verdict first, then what is new, what was solved, and a table per framework."""

from ibplint.model.result import RunResult
from ibplint.model.view import View
from ibplint.showing.channels.markup import marked
from ibplint.showing.comments.comment import comment
from ibplint.showing.full.sections import full_sections
from ibplint.showing.sight import Sight

# GitHub takes in 65 536 signs; a service that counts bytes takes this too.
_LONGEST = 60_000
# What is asked in full goes to a file.
_ENDLESS = 10**9


def render(result: RunResult, view: View) -> str:
    """The comment; findings that a base had already are counted and not listed. In full nothing is left out."""
    sight = Sight(result, view)
    return comment(sight, _ENDLESS) + full_sections(sight) if view.full else comment(sight, _LONGEST)


def failure(message: str, _exit_code: int) -> str:
    """What stands in the place of a result when there is none."""
    return f"**ibplint**: {marked(message)}\n"
