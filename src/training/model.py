"""The tagger: a six-layer BERT encoder (MiniLM-L6-H384) with heads for attributions, links and named entities.

The encoder is written out here, without the transformers library, so that training on a CPU uses fused attention and
no attention dropout, and so that the exported graph holds nothing that is not needed.
"""

import math

import torch
from torch import nn
from torch.nn import functional as F

import labels

HIDDEN, LAYERS, ATTENTION_HEADS, INNER, VOCABULARY, POSITIONS = 384, 6, 12, 1536, 30522, 512
LINK = 128
NEVER = -1e4


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.norm1 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.up = nn.Linear(HIDDEN, INNER)
        self.down = nn.Linear(INNER, HIDDEN)
        self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, bias):
        batch, length, _ = x.shape
        q, k, v = (
            t.view(batch, length, ATTENTION_HEADS, -1).transpose(1, 2) for t in self.qkv(x).split(HIDDEN, dim=-1)
        )
        if torch.onnx.is_in_onnx_export():
            weights = (q @ k.transpose(2, 3) / math.sqrt(HIDDEN // ATTENTION_HEADS) + bias).softmax(-1)
            a = weights @ v
        else:
            a = F.scaled_dot_product_attention(q, k, v, attn_mask=bias.to(q.dtype))
        a = a.transpose(1, 2).reshape(batch, length, HIDDEN)
        x = self.norm1(x + self.dropout(self.out(a)))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Tagger(nn.Module):
    """Token ids and features to emissions of the two tag sets and the scores of the two links."""

    def __init__(self, dropout=0.1):
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, HIDDEN)
        self.places = nn.Embedding(POSITIONS, HIDDEN)
        self.features = nn.Embedding(labels.FEATURES, HIDDEN)
        nn.init.zeros_(self.features.weight)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.dropout = nn.Dropout(dropout)
        self.quote_tags = nn.Linear(HIDDEN, len(labels.QUOTE_TAGS))
        self.entity_tags = nn.Linear(HIDDEN, len(labels.ENTITY_TAGS))
        # each of the two links: from a token (query) to the first token of what it belongs to (key)
        self.cue_link = nn.Linear(HIDDEN, 2 * LINK)
        self.source_link = nn.Linear(HIDDEN, 2 * LINK)
        # transition scores of the linear-chain CRF over the quote tags (Lafferty et al. 2001)
        self.transitions = nn.Parameter(torch.zeros(len(labels.QUOTE_TAGS), len(labels.QUOTE_TAGS)))

    def encode(self, ids, features, mask):
        positions = torch.arange(ids.shape[1], device=ids.device)
        x = self.words(ids) + self.places(positions) + self.features(features)
        x = self.dropout(self.norm(x))
        bias = (1.0 - mask.to(x.dtype))[:, None, None, :] * NEVER
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def forward(self, ids, features, mask):
        h = self.dropout(self.encode(ids, features, mask))
        closed = (1.0 - mask.to(h.dtype))[:, None, :] * NEVER

        def link(head):
            q, k = head(h).split(LINK, dim=-1)
            return q @ k.transpose(1, 2) / math.sqrt(LINK) + closed

        return self.quote_tags(h), self.entity_tags(h), link(self.cue_link), link(self.source_link)


def load_base(model, folder):
    """Fills the encoder with MiniLM's weights (a BertModel's safetensors file, transformers' names)."""
    from safetensors.torch import load_file

    base = load_file(f"{folder}/model.safetensors")
    take = lambda name: base[name].float()
    with torch.no_grad():
        model.words.weight.copy_(take("embeddings.word_embeddings.weight"))
        # there is one segment only: its embedding is added to every place once and for all
        model.places.weight.copy_(
            take("embeddings.position_embeddings.weight") + take("embeddings.token_type_embeddings.weight")[0]
        )
        for part in ("weight", "bias"):
            getattr(model.norm, part).copy_(take(f"embeddings.LayerNorm.{part}"))
            for i, layer in enumerate(model.layers):
                at = f"encoder.layer.{i}."
                getattr(layer.qkv, part).copy_(
                    torch.cat([take(f"{at}attention.self.{n}.{part}") for n in ("query", "key", "value")])
                )
                getattr(layer.out, part).copy_(take(f"{at}attention.output.dense.{part}"))
                getattr(layer.norm1, part).copy_(take(f"{at}attention.output.LayerNorm.{part}"))
                getattr(layer.up, part).copy_(take(f"{at}intermediate.dense.{part}"))
                getattr(layer.down, part).copy_(take(f"{at}output.dense.{part}"))
                getattr(layer.norm2, part).copy_(take(f"{at}output.LayerNorm.{part}"))


def crf_loss(emissions, transitions, tags, mask):
    """Negative log-likelihood of the tag sequences, a token; `mask` is true on the tokens that count, a prefix of each row."""
    e, t = emissions.float(), transitions.float()
    batch, length, _ = e.shape
    m = mask.to(e.dtype)
    gold = e.gather(2, tags[:, :, None])[..., 0]
    score = (gold * m).sum(1) + (t[tags[:, :-1], tags[:, 1:]] * m[:, 1:]).sum(1)
    alpha = e[:, 0]
    for i in range(1, length):
        step = torch.logsumexp(alpha[:, :, None] + t[None], dim=1) + e[:, i]
        alpha = torch.where(mask[:, i, None], step, alpha)
    return (torch.logsumexp(alpha, dim=1) - score).sum() / m.sum()
