"""XML that every parser reads: ElementTree itself writes signs that XML does not allow."""

from collections.abc import Mapping
from xml.etree import ElementTree as ET

from ibplint.model.clean import clean

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def element(name: str, attributes: Mapping[str, object], *inside: ET.Element, text: str = "") -> ET.Element:
    """An element with its attributes, children and text; what a document says in them is made harmless."""
    made = ET.Element(name, {key: clean(str(value)) for key, value in attributes.items() if value != ""})
    made.extend(inside)
    if text:
        made.text = clean(text, lines=True)
    return made


def xml_text(root: ET.Element, remark: str = "") -> str:
    """The document as text, indented; a remark stands above its first element."""
    ET.indent(root)
    # Two hyphens would end the remark.
    note = f"<!-- {clean(remark).replace('--', '- -')} -->\n" if remark else ""
    return f"{_DECLARATION}{note}{ET.tostring(root, encoding='unicode')}\n"
