"""Who may look at the copy while the database is away: who signed in here with it in the last seven days."""

from __future__ import annotations

import hashlib
import hmac
import os
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from medibook_desktop.domain.errors import DatabaseAway, DowntimeUnusable, SignInFailed
from medibook_desktop.domain.people import StaffMember
from medibook_desktop.services.downtime_codec import dumped
from medibook_desktop.services.downtime_copy import unpacked
from medibook_desktop.services.downtime_store import DowntimeStore

NAME = "signins"
VALID_FOR = timedelta(days=7)
_COST, _BLOCK = 2**15, 8


@dataclass(frozen=True, slots=True)
class KeptSignIn:
    """`proof` is scrypt of the password: whoever reads the file by the keyring's key still cannot sign in with it."""

    member: StaffMember
    salt: str
    proof: str
    at: datetime


@dataclass(frozen=True, slots=True)
class KeptSignIns:
    """`seen_at` is the latest moment that this computer's clock ever showed: setting it back gains nothing."""

    kept: tuple[KeptSignIn, ...] = ()
    seen_at: datetime = datetime(1970, 1, 1, tzinfo=UTC)


class SignIns:
    def __init__(self, store: DowntimeStore) -> None:
        self._store = store

    def remember(self, member: StaffMember, password: str, now: datetime) -> None:
        """Blocking, 0.1 s. After a sign-in that the database has accepted. Raises SecretsLocked, DiskFull."""
        try:
            before = self._read()
        except DowntimeUnusable:
            before = KeptSignIns()
        salt = os.urandom(16)
        mine = KeptSignIn(member, salt.hex(), _proof(password, salt), now)
        others = tuple(
            kept
            for kept in before.kept
            if kept.member.username != member.username and now - kept.at <= VALID_FOR
        )
        self._write(KeptSignIns((*others, mine), max(now, before.seen_at)))

    def refused(self, username: str, password: str) -> None:
        """The database refused what it took before: locked, or a new password. A slip of the fingers is not that."""
        try:
            before = self._read()
        except DowntimeUnusable:
            return
        mine = next((kept for kept in before.kept if kept.member.username == username), None)
        if mine is not None and _is_right(mine, password):
            others = tuple(each for each in before.kept if each is not mine)
            self._write(KeptSignIns(others, before.seen_at))

    def check(self, username: str, password: str, now: datetime) -> StaffMember:
        """Raises SignInFailed for a wrong password; DatabaseAway when only the database could tell."""
        found = self._read()
        mine = next((kept for kept in found.kept if kept.member.username == username), None)
        if mine is None:
            raise DatabaseAway(
                "The clinic's database cannot be reached, and you have not signed in at this terminal before.",
                next_step="Use a terminal where you have signed in, or wait: MediBook goes on trying.",
            )
        if max(now, found.seen_at) - mine.at > VALID_FOR:
            raise DatabaseAway(
                "The clinic's database cannot be reached, and your last sign-in here is more than 7 days old.",
                next_step="Ask a colleague who signed in here lately, or wait: MediBook goes on trying.",
            )
        if not _is_right(mine, password):
            raise SignInFailed(
                next_step="The database is away, so MediBook compares with your last sign-in here. Type both again."
            )
        if now > found.seen_at:
            self._write(KeptSignIns(found.kept, now))
        return mine.member

    def _read(self) -> KeptSignIns:
        content = self._store.read(NAME)
        return KeptSignIns() if content is None else unpacked(KeptSignIns, content, UTC)

    def _write(self, kept: KeptSignIns) -> None:
        self._store.write(NAME, zlib.compress(dumped(kept).encode(), 1))


def _is_right(kept: KeptSignIn, password: str) -> bool:
    return hmac.compare_digest(kept.proof, _proof(password, bytes.fromhex(kept.salt)))


def _proof(password: str, salt: bytes) -> str:
    """scrypt with 32 MB, a tenth of a second: guessing is dear even for who has the key."""
    return hashlib.scrypt(
        password.encode(), salt=salt, n=_COST, r=_BLOCK, p=1, maxmem=2 * 128 * _COST * _BLOCK
    ).hex()
