"""The validation split out of train; dev and open take no part in training."""

from __future__ import annotations

import re
import zlib

from .corpus import Story


def group_of(story: Story) -> str:
    """Stories that must lie on one side: the same article in both corpora, one event told by several outlets."""
    name = re.sub(r"^(claims/polnear-train|polnear)/", "", story.id)
    return re.sub(r"_[0-9]$", "", name)


def fold_of(story: Story, folds: int) -> int:
    """The fold that a story lies in: of its group's name, by other digits of the checksum than those of the validation split."""
    return zlib.crc32(group_of(story).encode()) // 1000 % folds


def split(stories: list[Story], share: float) -> tuple[list[Story], list[Story]]:
    """(train, validation), by a checksum of the group's name: the same in every run."""
    held = [zlib.crc32(group_of(s).encode()) % 1000 < share * 1000 for s in stories]
    return [s for s, h in zip(stories, held) if not h], [s for s, h in zip(stories, held) if h]
