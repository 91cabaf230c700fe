"""The network: a small BERT encoder, tag heads with a linear-chain CRF, and pair heads for links and coreference."""
import json
import struct

import torch
from torch import nn
from torch.nn import functional as F

from data import HINTS, NAME_TAGS, QUOTATIONS, ROLE_TAGS, SHAPES


class ChannelDropout(nn.Module):
    """Drops whole channels of a sequence (Gal & Ghahramani 2016): as good here as dropping single values, and far cheaper on a processor."""

    def __init__(self, rate):
        super().__init__()
        self.rate = rate

    def forward(self, x):
        if not self.training:
            return x
        keep = (torch.rand(x.shape[0], 1, x.shape[2]) > self.rate).to(x.dtype) / (1 - self.rate)
        return x * keep


class Layer(nn.Module):
    def __init__(self, size, heads, inner, dropout):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.output = (nn.Linear(size, size) for _ in range(4))
        self.attention_norm = nn.LayerNorm(size, eps=1e-12)
        self.up, self.down = nn.Linear(size, inner), nn.Linear(inner, size)
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.dropout = ChannelDropout(dropout)

    def forward(self, x, mask):
        batch, length, size = x.shape
        split = lambda t: t.view(batch, length, self.heads, size // self.heads).transpose(1, 2)
        mixed = F.scaled_dot_product_attention(split(self.query(x)), split(self.key(x)), split(self.value(x)), attn_mask=mask)
        mixed = mixed.transpose(1, 2).reshape(batch, length, size)
        x = self.attention_norm(x + self.dropout(self.output(mixed)))
        return self.norm(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Pieces with their shapes, quotation states and hints -> one vector a piece."""

    def __init__(self, vocabulary=30522, size=384, layers=6, heads=12, inner=1536, dropout=0.1):
        super().__init__()
        self.words, self.positions, self.kind = nn.Embedding(vocabulary, size), nn.Embedding(512, size), nn.Parameter(torch.zeros(size))
        self.shapes, self.quotations, self.hints = (nn.Embedding(count, size) for count in (SHAPES, QUOTATIONS, HINTS))
        for told in (self.shapes, self.quotations, self.hints):
            nn.init.zeros_(told.weight)
        self.norm, self.dropout = nn.LayerNorm(size, eps=1e-12), ChannelDropout(dropout)
        self.layers = nn.ModuleList(Layer(size, heads, inner, dropout) for _ in range(layers))

    def forward(self, inputs):
        pieces, shapes, quotations, hints = inputs
        mask = (pieces != 0)[:, None, None, :]
        place = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.words(pieces) + self.positions(place) + self.kind + self.shapes(shapes) + self.quotations(quotations) + self.hints(hints)
        x = self.dropout(self.norm(x))
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def load_pretrained(self, path):
        """Weights of a BERT checkpoint in safetensors format."""
        with open(path, "rb") as file:
            header = json.loads(file.read(struct.unpack("<Q", file.read(8))[0]))
            base = file.tell()

            def tensor(name):
                entry = header[name]
                file.seek(base + entry["data_offsets"][0])
                raw = bytearray(file.read(entry["data_offsets"][1] - entry["data_offsets"][0]))
                kind = {"F32": torch.float32, "F16": torch.float16, "I64": torch.int64}[entry["dtype"]]
                return torch.frombuffer(raw, dtype=kind).reshape(entry["shape"]).float()

            state = {
                "words.weight": tensor("embeddings.word_embeddings.weight"),
                "positions.weight": tensor("embeddings.position_embeddings.weight"),
                "kind": tensor("embeddings.token_type_embeddings.weight")[0],
                "norm.weight": tensor("embeddings.LayerNorm.weight"),
                "norm.bias": tensor("embeddings.LayerNorm.bias"),
            }
            names = {
                "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
                "output": "attention.output.dense", "attention_norm": "attention.output.LayerNorm",
                "up": "intermediate.dense", "down": "output.dense", "norm": "output.LayerNorm",
            }
            for index in range(len(self.layers)):
                for ours, theirs in names.items():
                    for part in ("weight", "bias"):
                        state[f"layers.{index}.{ours}.{part}"] = tensor(f"encoder.layer.{index}.{theirs}.{part}")
        missing, unexpected = self.load_state_dict(state, strict=False)
        assert not unexpected and set(missing) == {"shapes.weight", "quotations.weight", "hints.weight"}, (missing, unexpected)


class Crf(nn.Module):
    """Linear-chain conditional random field over BIO tags (Lafferty et al. 2001). A window may begin within a run."""

    def __init__(self, tags):
        super().__init__()
        self.start, self.end = nn.Parameter(torch.zeros(len(tags))), nn.Parameter(torch.zeros(len(tags)))
        self.move = nn.Parameter(torch.zeros(len(tags), len(tags)))
        barred = torch.zeros(len(tags), len(tags))
        for j, tag in enumerate(tags):
            if tag.startswith("I-"):
                for i, before in enumerate(tags):
                    if before[2:] != tag[2:]:
                        barred[i, j] = -1e4
        self.register_buffer("barred", barred)

    def loss(self, scores, tags, mask):
        """Mean negative log likelihood per sequence position; scores (batch, length, tags), mask true where a unit is."""
        move, start = self.move + self.barred, self.start
        batch, length, _ = scores.shape
        rows = torch.arange(batch)
        gold = start[tags[:, 0]] + scores[rows, 0, tags[:, 0]]
        alpha = start + scores[:, 0]
        for i in range(1, length):
            on = mask[:, i]
            gold = gold + on * (move[tags[:, i - 1], tags[:, i]] + scores[rows, i, tags[:, i]])
            alpha = torch.where(on[:, None], torch.logsumexp(alpha[:, :, None] + move, 1) + scores[:, i], alpha)
        last = mask.long().sum(1) - 1
        gold = gold + self.end[tags[rows, last]]
        return (torch.logsumexp(alpha + self.end, 1) - gold).sum() / mask.sum()


class Pairs(nn.Module):
    """Scores pairs of runs: how well `candidate` serves `anchor` (cue to its source, content to its cue, pronoun to its name)."""

    DISTANCES = (0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192)

    def __init__(self, size, inner=128):
        super().__init__()
        self.anchor, self.candidate = nn.Linear(2 * size, inner), nn.Linear(2 * size, inner)
        self.distance = nn.Embedding(2 * len(self.DISTANCES) + 2, inner)
        self.bilinear = nn.Linear(inner, inner, bias=False)
        self.output = nn.Linear(inner, 1)
        self.none = nn.Linear(inner, 1)
        self.register_buffer("bounds", torch.tensor(self.DISTANCES))

    def forward(self, states, anchors, candidates):
        """states (units, size); anchors, candidates (n, 2) runs -> (scores (anchors, candidates), none (anchors, 1))"""
        ends = lambda runs: torch.cat([states[runs[:, 0]], states[runs[:, 1] - 1]], 1)
        a, c = self.anchor(ends(anchors)), self.candidate(ends(candidates))
        gap = candidates[None, :, 0] - anchors[:, None, 0]
        side = torch.bucketize(gap.abs(), self.bounds) + (gap > 0) * (len(self.DISTANCES) + 1)
        mixed = F.gelu(a[:, None] + c[None] + self.distance(side))
        return (self.bilinear(a) @ c.T) + self.output(mixed)[..., 0], self.none(F.gelu(a))


class Network(nn.Module):
    def __init__(self, layers=6, size=384):
        super().__init__()
        self.encoder = Encoder(size=size, layers=layers)
        self.dropout = ChannelDropout(0.1)
        self.roles, self.names = nn.Linear(size, len(ROLE_TAGS)), nn.Linear(size, len(NAME_TAGS))
        self.crf = Crf(ROLE_TAGS)
        self.cue_of_content, self.cue_of_cue, self.source_of_cue, self.antecedent = (Pairs(size) for _ in range(4))

    def states(self, inputs, firsts):
        """One vector a unit: that of its first piece. firsts (batch, units) are places of pieces."""
        with torch.autocast("cpu", torch.bfloat16, enabled=self.training):
            x = self.encoder(inputs)
        x = x.float()
        return x.gather(1, firsts[..., None].expand(-1, -1, x.shape[-1]))
