"""The tagger: the lower layers of a BERT encoder (e5-small-v2's twelve) with heads for attributions, links and named entities.

The encoder is written out here, without the transformers library, so that training on a CPU uses fused attention and
no attention dropout, and so that the exported graph holds nothing that is not needed.
"""

import math

import torch
from torch import nn
from torch.nn import functional as F

import labels
from base import weights

HIDDEN, ATTENTION_HEADS, INNER, VOCABULARY, POSITIONS = 384, 12, 1536, 30522, 512
LINK = 128
NEVER = -1e4


class Dropout(nn.Module):
    """Dropout with masks cut at random places out of one long random stretch: drawing each afresh takes a tenth of a step."""

    def __init__(self, p):
        super().__init__()
        self.p, self.bank = p, None

    def forward(self, x):
        if not self.training or self.p == 0:
            return x
        need = x.numel()
        if self.bank is None or self.bank.numel() < 2 * need or torch.rand(()) < 0.01:
            self.bank = torch.bernoulli(torch.full((3 * need,), 1 - self.p)).to(torch.bfloat16) / (1 - self.p)
        at = int(torch.randint(self.bank.numel() - need, ()))
        return x * self.bank[at : at + need].view(x.shape).to(x.dtype)


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.norm1 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.up = nn.Linear(HIDDEN, INNER)
        self.down = nn.Linear(INNER, HIDDEN)
        self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = dropout

    def forward(self, x, bias):
        q, k, v = self.qkv(x).split(HIDDEN, dim=-1)
        x = self.norm1(x + self.dropout(self.out(Attention.apply(q, k, v) if bias is None else attention(q, k, v, bias))))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


def attention(q, k, v, bias):
    heads = lambda t: t.view(*t.shape[:2], ATTENTION_HEADS, -1).transpose(1, 2)
    a = F.scaled_dot_product_attention(heads(q), heads(k), heads(v), attn_mask=None if bias is None else bias.to(q.dtype))
    return a.transpose(1, 2).reshape(v.shape)


class Attention(torch.autograd.Function):
    """Attention without a mask, exported as ONNX Runtime's one operator for it."""

    @staticmethod
    def forward(ctx, q, k, v):
        return attention(q, k, v, None)

    @staticmethod
    def symbolic(g, q, k, v):
        out = g.op("com.microsoft::MultiHeadAttention", q, k, v, num_heads_i=ATTENTION_HEADS)
        out.setType(v.type())
        return out


class Tagger(nn.Module):
    """Token ids and features to emissions of the two tag sets and the scores of the two links."""

    def __init__(self, layers, dropout=0.1):
        super().__init__()
        self.dropout = Dropout(dropout)
        self.words = nn.Embedding(VOCABULARY, HIDDEN)
        self.places = nn.Embedding(POSITIONS, HIDDEN)
        self.features = nn.Embedding(labels.FEATURES, HIDDEN)
        nn.init.zeros_(self.features.weight)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer(self.dropout) for _ in range(layers))
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
        bias = None if mask is None else (1.0 - mask.to(x.dtype))[:, None, None, :] * NEVER
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def forward(self, ids, features, mask=None):
        """@param mask: 1 for tokens, 0 for padding; None if there is no padding, as in the exported model"""
        h = self.dropout(self.encode(ids, features, mask))
        link = lambda head: self.link(head, h, mask)
        return self.quote_tags(h), self.entity_tags(h), link(self.cue_link), link(self.source_link)

    def link(self, head, h, mask):
        q, k = head(h).split(LINK, dim=-1)
        scores = q @ k.transpose(1, 2) / math.sqrt(LINK)
        return scores if mask is None else scores + (1.0 - mask.to(h.dtype))[:, None, :] * NEVER


def load_base(model, folder):
    """Fills the encoder with the base model's lower layers."""
    base = weights(folder)
    with torch.no_grad():
        model.words.weight.copy_(base["embeddings.word_embeddings.weight"])
        # there is one segment only: its embedding is added to every place once and for all
        model.places.weight.copy_(
            base["embeddings.position_embeddings.weight"] + base["embeddings.token_type_embeddings.weight"][0]
        )
        for part in ("weight", "bias"):
            getattr(model.norm, part).copy_(base[f"embeddings.LayerNorm.{part}"])
            for i, layer in enumerate(model.layers):
                at = f"encoder.layer.{i}."
                getattr(layer.qkv, part).copy_(
                    torch.cat([base[f"{at}attention.self.{n}.{part}"] for n in ("query", "key", "value")])
                )
                getattr(layer.out, part).copy_(base[f"{at}attention.output.dense.{part}"])
                getattr(layer.norm1, part).copy_(base[f"{at}attention.output.LayerNorm.{part}"])
                getattr(layer.up, part).copy_(base[f"{at}intermediate.dense.{part}"])
                getattr(layer.down, part).copy_(base[f"{at}output.dense.{part}"])
                getattr(layer.norm2, part).copy_(base[f"{at}output.LayerNorm.{part}"])


def load(path):
    """A trained tagger, from its weights or from a checkpoint."""
    state = torch.load(path)
    state = state.get("model", state)
    model = Tagger(1 + max(int(name.split(".")[1]) for name in state if name.startswith("layers.")))
    model.load_state_dict(state)
    return model.eval()


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
