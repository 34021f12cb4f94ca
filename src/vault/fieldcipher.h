// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <memory>
#include <string_view>

namespace martlet {

// Which cell a ciphertext belongs to; a ciphertext moved to another cell does not open.
struct CellAddress
{
    std::string_view table;
    std::string_view column;
    qint64 id = 0; // the durable id of the dimension member
};

// Encrypts single cells: XChaCha20-Poly1305 with the address as associated data, plaintext padded to 32 bytes.
// Blob: 0x01 | key id (u32, little endian) | nonce (24) | ciphertext and tag. Thread-safe after creation.
class FieldCipher final
{
public:
    // `key` has 32 bytes; runs the known-answer test first.
    [[nodiscard]] static Result<FieldCipher> create(const QByteArray &key, quint32 keyId = 1);
    FieldCipher(FieldCipher &&) noexcept;
    FieldCipher &operator=(FieldCipher &&) noexcept;
    ~FieldCipher();

    QByteArray encrypt(std::string_view plain, const CellAddress &cell) const;
    [[nodiscard]] Result<QByteArray> decrypt(const QByteArray &blob, const CellAddress &cell) const;
    // Keyed 16-byte hash of a normalised value, for equality search; another key than the cipher's.
    QByteArray blindIndex(std::string_view normalised, std::string_view column) const;

private:
    struct Keys;
    explicit FieldCipher(std::unique_ptr<Keys> keys);
    std::unique_ptr<Keys> m_keys;
};

} // namespace martlet
