"""A Merkle tree over hidden leaves, and the branches that prove a range of them.

The tree is that of RFC 6962, section 2.1, drawn level by level: two neighbours make a node, an odd
last one moves up as it is. Leaves, nodes and the root are hashed with different first bytes, so
that none can pass for another, and the root binds the number of leaves and the versions.
"""

import hmac
from collections.abc import Iterator, Sequence
from hashlib import sha256

HASH_BYTES = 32
# RFC 2104, section 5: a truncated HMAC keeps at least half of the hash.
NONCE_BYTES = 16


def nonce(seed: bytes, place: int) -> bytes:
    """What hides the leaf at this place: a truncated HMAC-SHA-256 of the place under the seed."""
    return hmac.digest(seed, place.to_bytes(8, "big"), "sha256")[:NONCE_BYTES]


def leaf(hidden_by: bytes, token: str) -> bytes:
    """The hash of a token behind its nonce."""
    return sha256(b"\x00" + hidden_by + token.encode("utf-8", "surrogatepass")).digest()


def root(top: bytes, versions: Sequence[int], leaves: int) -> bytes:
    """The hash that stands for the whole: of the tree's top, the versions and the leaf count."""
    numbers = b"".join(number.to_bytes(8, "big") for number in (*versions, leaves))
    return sha256(b"\x02" + numbers + top).digest()


def levels(leaves: Sequence[bytes]) -> list[list[bytes]]:
    """All levels of the tree, from the leaves (at least one) to the one hash at its top."""
    drawn = [list(leaves)]
    while len(drawn[-1]) > 1:
        drawn.append(_above(drawn[-1]))
    return drawn


def branch_places(start: int, end: int, size: int) -> Iterator[tuple[int, int]]:
    """The (level, place) of each hash that is needed beside the leaves [start, end) of `size`.

    From the leaves upwards, on each level the left one first.
    """
    level = 0
    while size > 1:
        if start % 2:
            yield level, start - 1
        if end % 2 and end < size:
            yield level, end
        level, start, end, size = level + 1, start // 2, (end + 1) // 2, (size + 1) // 2


def branch_size(start: int, end: int, size: int) -> int:
    """How many places `branch_places` gives, of which a large site asks thousands of times."""
    count = 0
    while size > 1:
        count += (start & 1) + (end & 1 and end < size)
        start, end, size = start >> 1, (end + 1) >> 1, (size + 1) >> 1
    return count


def top(leaves: Sequence[bytes], start: int, size: int, branch: Sequence[bytes]) -> bytes:
    """The top of a tree of `size` leaves of which these stand from `start` on.

    `branch` has the hashes of `branch_places`, as many as it gives.
    """
    hashes = list(leaves)
    beside = iter(branch)
    while size > 1:
        end = start + len(hashes)
        if start % 2:
            hashes.insert(0, next(beside))
        if end % 2 and end < size:
            hashes.append(next(beside))
        hashes = _above(hashes)
        start, size = start // 2, (size + 1) // 2
    return hashes[0]


def _above(hashes: Sequence[bytes]) -> list[bytes]:
    """The level above one that starts at an even place."""
    if len(hashes) == 2:  # noqa: PLR2004 -- two are one above; so it is on most levels of a branch
        return [sha256(b"\x01" + hashes[0] + hashes[1]).digest()]
    pairs = zip(hashes[::2], hashes[1::2], strict=False)
    nodes = [sha256(b"\x01" + left + right).digest() for left, right in pairs]
    return nodes + list(hashes[len(nodes) * 2 :])
