"""One address says which kind of Redis it is, where it is, and how one signs in there."""

from __future__ import annotations

import pytest

from medibook_desktop.domain.errors import SettingsInvalid
from medibook_desktop.messaging.redis_addresses import RedisKind, read_address


@pytest.mark.parametrize(
    "url", ["unix:///run/v.sock?db=0", "redis://h", "rediss://u:p@h:7/3?ssl_ca_certs=/x"]
)
def test_one_server_is_taken_as_it_is(url: str) -> None:
    address = read_address(url)
    assert (address.kind, address.server_url, address.hosts) == (RedisKind.SERVER, url, ())


def test_sentinels_and_the_name_of_their_master() -> None:
    address = read_address(
        "rediss+sentinel://anna:s%40fe@h1,h2:7000,[::1]:7001/frontdesk/2?sentinel_password=w&ssl_ca_certs=%2Fx"
    )
    assert (address.kind, address.master) == (RedisKind.SENTINEL, "frontdesk")
    assert address.hosts == (("h1", 26379), ("h2", 7000), ("::1", 7001))
    assert address.server_url == "rediss://anna:s%40fe@h1:26379/2?ssl_ca_certs=%2Fx"
    assert address.sentinel_options == (("password", "w"),)
    assert address.is_encrypted
    assert "s%40fe" not in repr(address)


def test_nodes_of_a_cluster() -> None:
    address = read_address("redis+cluster://:pw@h1:7000,h2")
    assert (address.kind, address.hosts) == (RedisKind.CLUSTER, (("h1", 7000), ("h2", 6379)))
    assert address.server_url == "redis://:pw@h1:7000/0"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "http://h",
        "unix+sentinel://h/m",
        "redis+other://h",
        "redis+sentinel://h1,h2",
        "redis+sentinel://h1/m/one",
        "redis+sentinel://h1/m/1/2",
        "redis+sentinel://,h2/m",
        "redis+cluster://h1:port",
        "redis+cluster://h1/3",
    ],
)
def test_what_is_none_is_a_setting_to_mend(url: str) -> None:
    with pytest.raises(SettingsInvalid):
        read_address(url)
