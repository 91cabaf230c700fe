"""Training data as lists of units with labels: attributions (brat standoff), names and coreference (silver), pronouns (GAP)."""
import collections
import csv
import gzip
import json
import os
import re
from bisect import bisect_left, bisect_right

ROLES = ("source", "cue", "content")
NAME_KINDS = {"PERSON": "person", "ORGANIZATION": "organization", "LOCATION": "place", "MISC": "other"}
ROLE_TAGS = ["O"] + [f"{edge}-{role}" for role in ROLES for edge in "BI"]
NAME_TAGS = ["O"] + [f"{edge}-{kind}" for kind in NAME_KINDS.values() for edge in "BI"]
SHAPES, QUOTATIONS, HINTS = 8, 4, 13  # how many values each takes: `shapes`, `quotationStates` (units.ts), hints (hints.ts)


class Text:
    """What `prepare.ts` wrote of one text: its units, their word pieces and all else the network is told of them."""

    def __init__(self, row):
        self.name, self.text = row["doc"], row["text"]
        self.units, self.pieces = row["spans"], row["pieces"]
        self.shapes, self.quotations, self.breaks, self.hints = (row[key] for key in ("shapes", "quotations", "breaks", "hints"))
        self.words = [self.text[s:e] for s, e in self.units]
        self.starts = [s for s, _ in self.units]

    def covering(self, spans):
        """Runs (first unit, last unit + 1) touched by character spans, one per span."""
        runs = []
        for start, end in spans:
            first = max(0, bisect_right(self.starts, start) - 1)
            if first < len(self.units) and self.units[first][1] <= start:
                first += 1
            last = bisect_left(self.starts, end)
            if first < last:
                runs.append((first, last))
        return runs


def read_texts(path):
    """{name: Text} of a file that `prepare.ts` wrote."""
    with open(path, encoding="utf-8") as file:
        return {row["doc"]: Text(row) for row in map(json.loads, file)}


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
        for i in range(1, len(self.tags)):  # what another role cut in two begins anew
            if ROLE_TAGS[self.tags[i]].startswith("I-") and ROLE_TAGS[self.tags[i]][2:] != ROLE_TAGS[self.tags[i - 1]][2:]:
                self.tags[i] -= 1


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


def read_attributions(folder, texts):
    """[(Text, [Attributions of each annotator])] of a part of PolNeAR; texts by name."""
    by_name = collections.defaultdict(list)
    for file in sorted(os.listdir(os.path.join(folder, "attributions"))):
        match = re.fullmatch(r"(.*)_([0-9a-f]{4})\.ann", file)
        by_name[match[1]].append(file)
    documents = []
    for name, files in by_name.items():
        text = texts[name]
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


def read_pronouns(path, texts):
    """GAP (Webster et al. 2018): [(Text, pronoun run, [(candidate run, whether it is the antecedent)])]"""
    rows = []
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            text = texts[row["ID"]]
            at = lambda offset, words: text.covering([(int(offset), int(offset) + len(words))])[0]
            candidates = [(at(row[f"{k}-offset"], row[k]), row[f"{k}-coref"].upper() == "TRUE") for k in "AB"]
            rows.append((text, at(row["Pronoun-offset"], row["Pronoun"]), candidates))
    return rows
