"""How long it takes to make prose of a long policy and to look for phrases in it, beside parsing its Markdown.

Run with `python benchmarks/prose.py`; prints medians of one process and ratios within this one run.
Nothing here is asserted: machines differ, ratios are what to read.
"""

from collections.abc import Callable
from statistics import median
from time import perf_counter

from markdown_it import MarkdownIt

from ibplint.model.page import Page
from ibplint.model.prose import Prose
from ibplint.prose.phrases import Phrases, find
from ibplint.prose.sentences import prose_of
from ibplint.prose.stance import stance
from ibplint.prose.topic import on_topic
from ibplint.reading.markdown_text import read_markdown

RUNS = 7
CHAPTERS = 60
PHRASES = 2_000

CHAPTER = """\
## {n}. Incidenten en **datalekken** in {n} stappen

Wie een incident merkt, meldt dat dezelfde dag bij het meldpunt; zie [het protocol](protocol.md#stap-{n}). Het meldpunt
kijkt o.a. of het om een datalek gaat (art. 33 AVG), en spreekt af wie wat doet. De privacy officer stelt de oorzaak
binnen {n} dagen vast. Is er geen risico voor betrokkenen, dan wordt er niet gemeld bij de Autoriteit Persoonsgegevens.

De privacy officer moet:

- het *incidentenregister* bijhouden en elk kwartaal aan het College van Bestuur rapporteren;
- de verwerkersovereenkomst van systeem-{n} beoordelen, met inbegrip van bewaartermijnen en subverwerkers;
- bij een hoog risico zonder onredelijke vertraging, en uiterlijk binnen 72 uur, de melding doen.

Tot 25 mei 2018 gold de Wet bescherming persoonsgegevens. Daarna is die vervangen door de Algemene verordening
gegevensbescherming. Leerlingen, ouders en medewerkers kunnen hun rechten uitoefenen bij de functionaris voor
gegevensbescherming van de stichting, die toezicht houdt op de naleving en het bestuur gevraagd en ongevraagd adviseert.

| Rol | Taken |
|---|---|
| Functionaris voor gegevensbescherming | houdt toezicht; adviseert over DPIA's; rapporteert |
| College van Bestuur | stelt vast<br>evalueert<br>besluit over meldingen in het kader van stap {n} |

"""


def measured(work: Callable[[], object]) -> float:
    """The median of several runs in milliseconds."""
    times = []
    for _ in range(RUNS):
        begin = perf_counter()
        work()
        times.append((perf_counter() - begin) * 1000)
    return median(times)


def main() -> None:
    """Print the size of the text, and one line for each step."""
    text = "# Beleid\n\n" + "".join(CHAPTER.format(n=n) for n in range(1, CHAPTERS + 1))
    page = read_markdown(text).page or Page(None, (), (), (), ())
    prose = prose_of(page)
    words = sum(len(sentence.words) for sentence in prose.sentences)
    print(f"{words} words in {len(prose.sentences)} sentences, {len(prose.index)} different")
    floor = measured(lambda: MarkdownIt("commonmark").enable("table").parse(text))
    print(f"{'markdown-it parses it':44}{floor:8.1f} ms")
    for name, work in steps(text, page):
        time = measured(work)
        print(f"{name:44}{time:8.1f} ms {time / floor:6.2f} x")


def steps(text: str, page: Page) -> list[tuple[str, Callable[[], object]]]:
    """What is measured; each run begins with a text in which nothing was looked for."""
    plain = [Phrases((f"woord{n}", "datalek*", "binnen/uiterlijk [n] uur")) for n in range(PHRASES // 4)]
    wild = [Phrases((f"*term{n}*", "stelt ... vast")) for n in range(PHRASES // 8)]
    return [
        ("we read its page, with places", lambda: read_markdown(text)),
        ("prose of the page", lambda: prose_of(page)),
        (f"and {PHRASES} phrases in {len(plain) + len(wild)} sets", lambda: asked(prose_of(page), plain, wild)),
    ]


def asked(prose: Prose, plain: list[Phrases], wild: list[Phrases]) -> None:
    """Look for all phrases, and ask of the first hits how the text stands to them."""
    for phrases in (*plain, *wild):
        for hit in find(prose, phrases)[:20]:
            stance(prose, hit.sentence, hit.first, hit.last)
        on_topic(prose, phrases)


if __name__ == "__main__":
    main()
