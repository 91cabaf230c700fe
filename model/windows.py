"""Texts cut into windows of pieces that the encoder can hold, and batches of them."""
import torch

from wordpiece import BEGIN, END, PARAGRAPH

LENGTH = 256  # pieces in a window, specials included


class Window:
    """Units [first, last) of a text as pieces, with the place of each unit's first piece."""

    def __init__(self, text, first, last, wordpiece, words=None):
        self.text, self.first, self.last = text, first, last
        words = words or text.words
        ids = wordpiece.ids
        self.pieces, self.shapes, self.quotes, self.firsts = [ids[BEGIN]], [0], [0], []
        for i in range(first, last):
            if text.breaks[i] and i > first:
                self.add(ids[PARAGRAPH], 0, 0)
            self.firsts.append(len(self.pieces))
            for piece in wordpiece.pieces(words[i]):
                self.add(piece, text.shapes[i] + 1, text.quoted[i])
        self.add(ids[END], 0, 0)

    def add(self, piece, shape, quoted):
        self.pieces.append(piece)
        self.shapes.append(shape)
        self.quotes.append(quoted)


def cost(text, i, wordpiece):
    return len(wordpiece.pieces(text.words[i])) + text.breaks[i]


def cut(text, wordpiece, overlap, offset=0):
    """Windows [(first, last)] over all units; neighbours share about `overlap` pieces."""
    found, first, count = [], 0, len(text.units)
    room = LENGTH - 2
    budget = max(room // 4, room - offset)
    while first < count:
        last, used = first, 0
        while last < count and used + (c := cost(text, last, wordpiece)) <= budget:
            used, last = used + c, last + 1
        last = max(last, first + 1)
        found.append((first, last))
        if last >= count:
            break
        back, shared = last, 0
        while back > first + 1 and shared < overlap:
            back -= 1
            shared += cost(text, back, wordpiece)
        first, budget = max(back, first + 1), room
    return found


def collate(windows):
    """(pieces, shapes, quotes, firsts) padded to the longest window and to the most units."""
    length = max(len(w.pieces) for w in windows)
    most = max(len(w.firsts) for w in windows)
    pad = lambda rows, size: torch.tensor([row + [0] * (size - len(row)) for row in rows])
    return (
        pad([w.pieces for w in windows], length), pad([w.shapes for w in windows], length),
        pad([w.quotes for w in windows], length), pad([w.firsts for w in windows], most),
    )
