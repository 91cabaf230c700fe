"""Units and word pieces of a text.

A unit is a run of word characters or one other visible character, the tokens of the attribution scorer, so that
predictions and gold share their boundaries. Units are lower-cased, stripped of accents and cut into pieces greedily
(WordPiece, Wu et al. 2016, with BERT's uncased vocabulary). `src/language/model/wordpiece.ts` does the same.
"""
import re
import unicodedata
from functools import lru_cache

UNIT = re.compile(r"\w+|[^\w\s]")
PAD, UNKNOWN, BEGIN, END, PARAGRAPH = "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[unused1]"
LONGEST_UNIT = 64  # characters; a longer one is one unknown piece


def units(text):
    """[(start, end)] of every unit, in code points."""
    return [match.span() for match in UNIT.finditer(text)]


class WordPiece:
    def __init__(self, vocabulary_file):
        with open(vocabulary_file, encoding="utf-8") as file:
            self.ids = {line.rstrip("\n"): number for number, line in enumerate(file)}

    @lru_cache(maxsize=200_000)
    def pieces(self, unit):
        """Ids of the pieces of one unit; at least one."""
        plain = unicodedata.normalize("NFD", unit.lower())
        plain = "".join(char for char in plain if unicodedata.category(char) != "Mn")
        if not plain or len(plain) > LONGEST_UNIT:
            return (self.ids[UNKNOWN],)
        found, start = [], 0
        while start < len(plain):
            end = len(plain)
            while end > start and (("##" if start else "") + plain[start:end]) not in self.ids:
                end -= 1
            if end == start:
                return (self.ids[UNKNOWN],)
            found.append(self.ids[("##" if start else "") + plain[start:end]])
            start = end
        return tuple(found)
