#!/usr/bin/env python3
"""Opens an Engang backup with nothing but Python 3: python3 decrypt.py FILE.age > accounts.json

Asks for the backup password and prints the JSON that docs/backup-format.md describes. Written from the age v1
specification (https://age-encryption.org/v1), RFC 5869, RFC 7914 and RFC 8439, and shares no code with Engang. Slow,
and not hardened against other programs on the same machine: the age tool is the better choice where there is one.
"""
import base64
import getpass
import hashlib
import hmac
import re
import struct
import sys

CHUNK = 64 * 1024
HEADER = re.compile(
    rb"(age-encryption\.org/v1\n-> scrypt ([A-Za-z0-9+/]{22}) ([1-9][0-9]?)\n([A-Za-z0-9+/]{43})\n---) ([A-Za-z0-9+/]{43})\n"
)


def hkdf(key, salt, info):
    """HKDF-SHA-256 (RFC 5869), 32 bytes out."""
    extracted = hmac.digest(salt or bytes(32), key, "sha256")
    return hmac.digest(extracted, info + b"\x01", "sha256")


def chacha20_block(key, counter, nonce):
    """RFC 8439 section 2.3."""
    start = struct.unpack("<16I", b"expand 32-byte k" + key + struct.pack("<I", counter) + nonce)
    x = list(start)

    def quarter(a, b, c, d):
        for first, second, third, bits in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
            x[first] = (x[first] + x[second]) & 0xFFFFFFFF
            mixed = x[third] ^ x[first]
            x[third] = ((mixed << bits) | (mixed >> (32 - bits))) & 0xFFFFFFFF

    for _ in range(10):
        for i in range(4):
            quarter(i, 4 + i, 8 + i, 12 + i)
        for i in range(4):
            quarter(i, 4 + (i + 1) % 4, 8 + (i + 2) % 4, 12 + (i + 3) % 4)
    return struct.pack("<16I", *((a + b) & 0xFFFFFFFF for a, b in zip(x, start)))


def poly1305(key, message):
    """RFC 8439 section 2.5."""
    r = int.from_bytes(key[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
    total = 0
    for at in range(0, len(message), 16):
        total = (total + int.from_bytes(message[at : at + 16] + b"\x01", "little")) * r % (2**130 - 5)
    return ((total + int.from_bytes(key[16:], "little")) % 2**128).to_bytes(16, "little")


def open_sealed(key, nonce, sealed):
    """ChaCha20-Poly1305 (RFC 8439 section 2.8) without associated data. None where the tag does not match."""
    text, tag = sealed[:-16], sealed[-16:]
    padded = text + bytes(-len(text) % 16) + struct.pack("<QQ", 0, len(text))
    if not hmac.compare_digest(poly1305(chacha20_block(key, 0, nonce)[:32], padded), tag):
        return None
    blocks = (chacha20_block(key, 1 + at // 64, nonce) for at in range(0, len(text), 64))
    stream = b"".join(blocks)[: len(text)]
    return (int.from_bytes(text, "big") ^ int.from_bytes(stream, "big")).to_bytes(len(text), "big")


def decode(text):
    return base64.b64decode(text + b"=" * (-len(text) % 4))


def decrypt(file, password):
    header = HEADER.match(file)
    if not header:
        sys.exit("This is not an age file that opens with a password.")
    signed, salt, log_n, wrapped_key, mac = header.groups()
    if int(log_n) > 18:
        sys.exit("This file asks for more work than Engang ever does.")
    key = hashlib.scrypt(
        password.encode(),
        salt=b"age-encryption.org/v1/scrypt" + decode(salt),
        n=2 ** int(log_n), r=8, p=1, dklen=32, maxmem=2**29,
    )
    file_key = open_sealed(key, bytes(12), decode(wrapped_key))
    if file_key is None:
        sys.exit("The password is not the one of this file.")
    if not hmac.compare_digest(hmac.digest(hkdf(file_key, b"", b"header"), signed, "sha256"), decode(mac)):
        sys.exit("The file is damaged.")

    payload = file[header.end() :]
    stream_key, payload = hkdf(file_key, payload[:16], b"payload"), payload[16:]
    parts = [payload[at : at + CHUNK + 16] for at in range(0, len(payload), CHUNK + 16)] or [b""]
    plain = []
    for number, part in enumerate(parts):
        last = number == len(parts) - 1
        opened = open_sealed(stream_key, number.to_bytes(11, "big") + bytes([last]), part)
        if opened is None or (last and number and not opened):
            sys.exit("The file is damaged.")
        plain.append(opened)
    return b"".join(plain)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with open(sys.argv[1], "rb") as file:
        sys.stdout.buffer.write(decrypt(file.read(), getpass.getpass("Backup password: ")))
