"""What is handed out is signed where the publisher has a key: by gpg on Linux, inside the programs on Windows."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from tests.builds.built import ROOT, packaging_on_path

packaging_on_path()

from set_up import SetUpError  # noqa: E402
from signing import KEY, SIGNTOOL, sign_windows_programs, signed  # noqa: E402

WHO = "releases@clinic.example"


@pytest.fixture
def keyring(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home of gpg's own, with a key that was made just now."""
    home = tmp_path_factory.mktemp("gpg")
    home.chmod(0o700)
    monkeypatch.setenv("GNUPGHOME", str(home))
    subprocess.run(
        ["gpg", "--batch", "--quiet", "--passphrase", "", "--quick-generate-key", WHO, "ed25519", "sign", "1d"],
        check=True, capture_output=True,
    )  # fmt: skip
    yield home
    subprocess.run(["gpgconf", "--homedir", str(home), "--kill", "gpg-agent"], check=False)


def verified(file: Path, signature: Path) -> bool:
    return subprocess.run(["gpg", "--verify", str(signature), str(file)], capture_output=True).returncode == 0


def test_a_package_is_signed_with_the_publishers_key(
    keyring: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "medibook-desktop_0.1.0_amd64.deb"
    package.write_bytes(b"a package")
    monkeypatch.setenv(KEY, WHO)
    signature = signed(package)
    assert signature == tmp_path / "medibook-desktop_0.1.0_amd64.deb.asc"
    assert verified(package, signature)
    package.write_bytes(b"a packagE")
    assert not verified(package, signature)
    assert signed(package) == signature, "built again, signed again"
    assert verified(package, signature)


def test_without_a_key_nothing_is_signed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(KEY, raising=False)
    package = tmp_path / "package.deb"
    package.write_bytes(b"a package")
    assert signed(package) is None
    assert list(tmp_path.iterdir()) == [package]


def test_a_key_that_is_not_there_stops_the_build(
    keyring: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An unsigned package would be handed out unnoticed."""
    monkeypatch.setenv(KEY, "somebody@else.example")
    package = tmp_path / "package.deb"
    package.write_bytes(b"a package")
    with pytest.raises(SetUpError, match="could not be signed"):
        signed(package)
    assert list(tmp_path.iterdir()) == [package]


def test_windows_programs_are_signed_by_the_command_that_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A real program of Windows and a real signature: osslsigncode does on Linux what signtool does there."""
    environment = ROOT / "build" / "program-environment"
    (source,) = environment.glob("lib/python*/site-packages/setuptools/gui-64.exe")
    program = tmp_path / "medibook.exe"
    shutil.copyfile(source, program)
    (tmp_path / "key.pem").write_bytes(signing_key_and_certificate())
    monkeypatch.setenv(
        SIGNTOOL,
        f"osslsigncode sign -h sha256 -certs {tmp_path}/key.pem -key {tmp_path}/key.pem "
        f"-in {{file}} -out {tmp_path}/signed",
    )
    sign_windows_programs(tmp_path)
    checked = subprocess.run(
        ["osslsigncode", "verify", "-CAfile", str(tmp_path / "key.pem"), "-in", str(tmp_path / "signed")],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "Signature verification: ok" in checked.stdout, checked.stdout
    monkeypatch.setenv(SIGNTOOL, "false {file}")
    with pytest.raises(SetUpError, match="could not be signed"):
        sign_windows_programs(tmp_path)


def signing_key_and_certificate() -> bytes:
    key = rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "MediBook test publisher")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CODE_SIGNING]), critical=False)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return private + certificate.public_bytes(Encoding.PEM)
