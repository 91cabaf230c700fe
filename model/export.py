"""Writes a trained network as the two ONNX files that the package ships, and reference outputs for its parity test.

  python3 export.py --weights epoch-N.pt --vocabulary vocab.txt --out weights/ [--float] [--reference prepared.jsonl]

encoder.onnx: int64 pieces, shapes, quotations, hints (windows, length) -> states (windows, length, size), roles
(windows, length, tags). Matrix products in int8, activations quantized as they come (dynamic); word vectors in int8, a
scale each. pairs.onnx: head (which of the four), anchors and candidates (n, 2 * size: states of a run's first and last
unit), sides (anchors, candidates: bucket of the distance) -> scores (anchors, 1 + candidates), the first for none.
crf.json: start, end and move scores, barred moves included. reference.json: tag scores of texts that `prepare.ts` wrote, by the
network before it was quantized.
"""
import argparse
import hashlib
import json
import os
import shutil
import tempfile

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn
from torch.nn import functional as F

from data import ROLE_TAGS, read_texts
from decode import read_states
from network import Network

OPSET = 17


class Tagger(nn.Module):
    """The encoder and its tag heads; word vectors as int8 rows with a scale each."""

    def __init__(self, network):
        super().__init__()
        self.network = network
        rows = network.encoder.words.weight.detach()
        scales = rows.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("rows", (rows / scales).round().to(torch.int8))
        self.register_buffer("scales", scales)

    def forward(self, pieces, shapes, quotations, hints):
        encoder = self.network.encoder
        place = torch.arange(pieces.shape[1])
        x = self.rows[pieces].float() * self.scales[pieces]
        x = x + encoder.positions(place) + encoder.kind + encoder.shapes(shapes) + encoder.quotations(quotations) + encoder.hints(hints)
        x = encoder.norm(x)
        mask = ((pieces == 0).float() * -1e4)[:, None, None, :]
        for layer in encoder.layers:
            x = self.attend(layer, x, mask)
        return x, self.network.roles(x)

    def attend(self, layer, x, mask):
        """`Layer.forward` in plain products: query, key and value in one, so that the input is quantized once."""
        batch, length, size = x.shape
        weight = torch.cat([layer.query.weight, layer.key.weight, layer.value.weight])
        bias = torch.cat([layer.query.bias, layer.key.bias, layer.value.bias])
        q, k, v = F.linear(x, weight, bias).view(batch, length, 3, layer.heads, size // layer.heads).permute(2, 0, 3, 1, 4)
        weights = (q @ k.transpose(-1, -2) * (size // layer.heads) ** -0.5 + mask).softmax(-1)
        mixed = (weights @ v).transpose(1, 2).reshape(batch, length, size)
        x = layer.attention_norm(x + layer.output(mixed))
        return layer.norm(x + layer.down(F.gelu(layer.up(x))))


class Scorer(nn.Module):
    """The four pair heads as one, chosen by number."""

    def __init__(self, network):
        super().__init__()
        heads = [network.cue_of_cue, network.cue_of_content, network.source_of_cue, network.antecedent]
        stack = lambda get: nn.Parameter(torch.stack([get(head).detach() for head in heads]))
        for name in ("anchor", "candidate", "bilinear", "output", "none"):
            self.register_parameter(f"{name}_weight", stack(lambda head: getattr(head, name).weight))
            if name != "bilinear":
                self.register_parameter(f"{name}_bias", stack(lambda head: getattr(head, name).bias))
        self.distance = stack(lambda head: head.distance.weight)

    def forward(self, head, anchors, candidates, sides):
        linear = lambda x, name: x @ getattr(self, f"{name}_weight")[head].T + getattr(self, f"{name}_bias")[head]
        a, c = linear(anchors, "anchor"), linear(candidates, "candidate")
        mixed = F.gelu(a[:, None] + c[None] + self.distance[head][sides])
        scores = (a @ self.bilinear_weight[head].T) @ c.T + linear(mixed, "output")[..., 0]
        return torch.cat([linear(F.gelu(a), "none"), scores], 1)


def export(module, inputs, names, outputs, axes, path):
    torch.onnx.export(module, inputs, path, input_names=names, output_names=outputs, dynamic_axes=axes, opset_version=OPSET, dynamo=False)


def main():
    parser = argparse.ArgumentParser()
    for name in ("weights", "vocabulary", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--float", action="store_true")
    parser.add_argument("--reference")
    options = parser.parse_args()
    state = torch.load(options.weights, map_location="cpu")
    layers = 1 + max(int(name.split(".")[2]) for name in state if name.startswith("encoder.layers."))
    network = Network(layers=layers)
    network.load_state_dict(state)
    network.eval()
    os.makedirs(options.out, exist_ok=True)
    path = lambda name: os.path.join(options.out, name)

    tagger, scorer = Tagger(network).eval(), Scorer(network).eval()
    some = torch.ones(2, 16, dtype=torch.long)
    names = ["pieces", "shapes", "quotations", "hints"]
    outputs = ["states", "roles"]
    axes = {name: {0: "windows", 1: "length"} for name in names + outputs}
    with torch.no_grad(), tempfile.TemporaryDirectory() as folder:
        plain = os.path.join(folder, "encoder.onnx")
        export(tagger, (some, some, some, some), names, outputs, axes, plain)
        if options.float:
            shutil.copy(plain, path("encoder.onnx"))
        else:
            quantize_dynamic(plain, path("encoder.onnx"), op_types_to_quantize=["MatMul"], per_channel=True, weight_type=QuantType.QInt8,
                             extra_options={"MatMulConstBOnly": True})
        size = network.roles.in_features
        pair = (torch.tensor(0), torch.zeros(3, 2 * size), torch.zeros(5, 2 * size), torch.zeros(3, 5, dtype=torch.long))
        export(scorer, pair, ["head", "anchors", "candidates", "sides"], ["scores"],
               {"anchors": {0: "a"}, "candidates": {0: "c"}, "sides": {0: "a", 1: "c"}, "scores": {0: "a", 1: "b"}}, path("pairs.onnx"))
    crf = network.crf
    with open(path("crf.json"), "w") as file:
        json.dump({"tags": ROLE_TAGS, "start": crf.start.tolist(), "end": crf.end.tolist(), "move": (crf.move + crf.barred).tolist()}, file)
    shutil.copy(options.vocabulary, path("vocab.txt"))
    with open(path("checksums.json"), "w") as file:
        digest = lambda name: hashlib.sha256(open(path(name), "rb").read()).hexdigest()
        json.dump({name: digest(name) for name in ("encoder.onnx", "pairs.onnx", "crf.json", "vocab.txt")}, file, indent=1)
        file.write("\n")
    if options.reference:
        with torch.no_grad():
            scores = {name: network.roles(read_states(network, text)) for name, text in read_texts(options.reference).items()}
        with open(path("reference.json"), "w") as file:
            json.dump({name: [[round(score, 3) for score in row] for row in rows.tolist()] for name, rows in scores.items()}, file)
            file.write("\n")


if __name__ == "__main__":
    main()
