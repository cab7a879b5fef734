"""Memory: what a process that serves for weeks does not keep."""

import gc
from contextlib import suppress
from ctypes import CDLL

M_ARENA_MAX, M_MMAP_THRESHOLD = -8, -3  # glibc, malloc.h
ARENAS = 2  # pools of memory; by default each thread has one of its own
YOUNG = 50_000  # objects, twice what an answer about 200 likes is made of
LARGE = 1 << 20  # bytes; what is larger, such as argon2's memory, is given back at once


def spare_memory() -> None:
    """Before the threads start: 30 MB less, and no pauses for the collector.

    What is forked off after that shares what is here, and does not copy it.
    """
    with suppress(AttributeError, OSError):  # another C library than glibc
        mallopt = CDLL(None).mallopt
        mallopt(M_ARENA_MAX, ARENAS)
        mallopt(M_MMAP_THRESHOLD, LARGE)
    # What the start made stays; it need not be looked through at every large answer,
    # nor need what an answer is made of, which is gone with it.
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG)
