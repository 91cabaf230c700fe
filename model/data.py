"""Training data as lists of units with labels: attributions (brat standoff), names and coreference (silver), pronouns (GAP)."""
import collections
import csv
import gzip
import json
import os
import re
from bisect import bisect_left, bisect_right

from wordpiece import units

ROLES = ("source", "cue", "content")
NAME_KINDS = {"PERSON": "person", "ORGANIZATION": "organization", "LOCATION": "place", "MISC": "other"}
ROLE_TAGS = ["O"] + [f"{edge}-{role}" for role in ROLES for edge in "BI"]
NAME_TAGS = ["O"] + [f"{edge}-{kind}" for kind in NAME_KINDS.values() for edge in "BI"]
SHAPES = ("lower", "capital", "upper", "mixed", "digit", "mark", "other")
OPENING, CLOSING = "“«„", "”»"


class Text:
    """A text's units and what can be read off its surface."""

    def __init__(self, name, text):
        self.name, self.text = name, text
        self.units = units(text)
        self.words = [text[s:e] for s, e in self.units]
        self.shapes = [shape(word) for word in self.words]
        self.quoted = quote_states(text, self.units)
        breaks = [m.start() for m in re.finditer(r"\n", text)]
        self.breaks = paragraph_starts(self.units, breaks)

    def covering(self, spans):
        """Runs (first unit, last unit + 1) touched by character spans, one per span."""
        starts = [s for s, _ in self.units]
        runs = []
        for start, end in spans:
            first = max(0, bisect_right(starts, start) - 1)
            if first < len(self.units) and self.units[first][1] <= start:
                first += 1
            last = bisect_left(starts, end)
            if first < last:
                runs.append((first, last))
        return runs


def shape(word):
    if word.isdigit():
        return SHAPES.index("digit")
    if not any(char.isalnum() for char in word):
        return SHAPES.index("mark")
    if word.islower():
        return SHAPES.index("lower")
    if word.isupper():
        return SHAPES.index("capital" if len(word) == 1 else "upper")
    if word[0].isupper() and word[1:].islower():
        return SHAPES.index("capital")
    return SHAPES.index("mixed" if any(char.isupper() for char in word) else "other")


def quote_states(text, spans):
    """0 outside, 1 inside double quotation marks, 2 a mark: per unit. A quotation left open runs to its paragraph's end."""
    states, inside, previous = [], False, 0
    for start, end in spans:
        if "\n" in text[previous:start]:
            inside = False
        previous = end
        char = text[start]
        if char in OPENING:
            inside = True
            states.append(2)
        elif char in CLOSING:
            inside = False
            states.append(2)
        elif char == '"':
            inside = not inside
            states.append(2)
        else:
            states.append(int(inside))
    return states


def paragraph_starts(spans, breaks):
    """Whether a line break stands before each unit."""
    flags, place = [], 0
    for start, _ in spans:
        flag = False
        while place < len(breaks) and breaks[place] < start:
            flag, place = True, place + 1
        flags.append(flag)
    return flags


class Attributions:
    """One annotator's attributions of a text: runs of units by role, linked."""

    def __init__(self, text, annotations, discarded):
        self.items = [{role: text.covering(item[role]) for role in ROLES} for item in annotations]
        self.items = [item for item in self.items if item["cue"] and item["content"]]
        self.discarded = [i for first, last in text.covering(discarded) for i in range(first, last)]
        self.tags = [0] * len(text.units)
        for role in ("content", "source", "cue"):
            for item in self.items:
                for first, last in item[role]:
                    self.tags[first] = ROLE_TAGS.index(f"B-{role}")
                    for i in range(first + 1, last):
                        self.tags[i] = ROLE_TAGS.index(f"I-{role}")


def read_annotations(path):
    """(attributions as dicts of character spans, discarded spans)"""
    spans, items, discarded = {}, [], []
    with open(path, encoding="utf-8", newline="") as file:
        for line in file.read().split("\n"):
            parts = line.split("\t")
            if re.fullmatch(r"T\d+", parts[0]) and len(parts) >= 2:
                label, _, offsets = parts[1].partition(" ")
                spans[parts[0]] = [tuple(map(int, pair.split())) for pair in offsets.split(";")]
                if label == "Discard":
                    discarded.extend(spans[parts[0]])
            elif re.fullmatch(r"E\d+", parts[0]) and len(parts) >= 2:
                item = {role: [] for role in ROLES}
                for argument in parts[1].split():
                    role, _, target = argument.partition(":")
                    role = role.rstrip("0123456789").lower()
                    if role in item and target in spans:
                        item[role].extend(spans[target])
                if item["content"] and item["cue"]:
                    items.append({role: sorted(item[role]) for role in ROLES})
    return items, discarded


def read_attributions(folder):
    """[(Text, [Attributions of each annotator])]"""
    by_name = collections.defaultdict(list)
    for file in sorted(os.listdir(os.path.join(folder, "attributions"))):
        match = re.fullmatch(r"(.*)_([0-9a-f]{4})\.ann", file)
        by_name[match[1]].append(file)
    documents = []
    for name, files in by_name.items():
        with open(os.path.join(folder, "text", name + ".txt"), encoding="utf-8", newline="") as file:
            text = Text(name, file.read())
        documents.append((text, [Attributions(text, *read_annotations(os.path.join(folder, "attributions", f))) for f in files]))
    return documents


def read_silver(path, texts):
    """{name: (name tags per unit, coreference chains as lists of runs)} for texts with an analysis."""
    by_name = {text.name: text for text in texts}
    found = {}
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            text = by_name.get(row["doc"])
            if text is None:
                continue
            spans, kinds = [], []
            for sentence in row["sentences"]:
                for start, end, _, kind, _, _ in sentence:
                    spans.append((start, end))
                    kinds.append(NAME_KINDS.get(kind))
            tags, previous = [0] * len(text.units), None
            for span, kind in zip(spans, kinds):
                if kind is not None:
                    for first, last in text.covering([span]):
                        for i in range(first, last):
                            tags[i] = NAME_TAGS.index(("I-" if previous == kind else "B-") + kind)
                            previous = kind
                previous = kind
            chains = []
            for chain in row["chains"]:
                runs = []
                for sentence, first, end, *_ in chain:
                    tokens = row["sentences"][sentence]
                    runs += text.covering([(tokens[first][0], tokens[end - 1][1])])
                if len(runs) > 1:
                    chains.append(sorted(set(runs)))
            found[row["doc"]] = (tags, chains)
    return found


def read_pronouns(path):
    """GAP (Webster et al. 2018): [(Text, pronoun run, [(candidate run, whether it is the antecedent)])]"""
    rows = []
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            text = Text(row["ID"], row["Text"])
            at = lambda offset, words: text.covering([(int(offset), int(offset) + len(words))])[0]
            candidates = [(at(row[f"{k}-offset"], row[k]), row[f"{k}-coref"].upper() == "TRUE") for k in "AB"]
            rows.append((text, at(row["Pronoun-offset"], row["Pronoun"]), candidates))
    return rows
