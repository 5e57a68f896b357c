"""Rules that prove themselves: their examples are judged, changed, and judged again."""
