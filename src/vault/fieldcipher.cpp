// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/fieldcipher.h"

#include "base/tr.h"

#include <array>
#include <cstring>
#include <sodium.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr size_t headSize = 1 + 4 + nonceSize;
constexpr size_t padTo = 32;
constexpr unsigned char format = 1;

unsigned char *writable(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *readable(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

// "martlet1" ‖ table ‖ 0 ‖ column ‖ 0 ‖ id: a ciphertext opens in its own cell only.
QByteArray associatedData(const CellAddress &cell)
{
    QByteArray data("martlet1");
    data.append(cell.table.data(), qsizetype(cell.table.size())).append('\0');
    data.append(cell.column.data(), qsizetype(cell.column.size())).append('\0');
    data.append(QByteArray::number(cell.id));
    return data;
}

// draft-irtf-cfrg-xchacha-03, appendix A.3.1: the cipher this program was linked with must give its tag.
bool knownAnswerHolds()
{
    const QByteArray plain(
        "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
        "sunscreen would be it.");
    const auto key = QByteArray::fromHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
    const auto nonce = QByteArray::fromHex("404142434445464748494a4b4c4d4e4f5051525354555657");
    const auto data = QByteArray::fromHex("50515253c0c1c2c3c4c5c6c7");
    QByteArray sealed(plain.size() + qsizetype(tagSize), Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(writable(sealed), nullptr, readable(plain), size_t(plain.size()),
                                               readable(data), size_t(data.size()), nullptr, readable(nonce),
                                               readable(key));
    return sealed.last(qsizetype(tagSize)) == QByteArray::fromHex("c0875924c1c7987947deafd8780acf49");
}

} // namespace

// Both keys lie in sodium's guarded memory, wiped when freed.
struct FieldCipher::Keys
{
    quint32 id = 1;
    unsigned char *cipher = static_cast<unsigned char *>(sodium_malloc(keySize));
    unsigned char *index = static_cast<unsigned char *>(sodium_malloc(crypto_generichash_KEYBYTES));
    Keys() = default;
    Keys(const Keys &) = delete;
    Keys &operator=(const Keys &) = delete;
    ~Keys()
    {
        sodium_free(cipher);
        sodium_free(index);
    }
};

FieldCipher::FieldCipher(std::unique_ptr<Keys> keys)
    : m_keys(std::move(keys))
{
}
FieldCipher::FieldCipher(FieldCipher &&) noexcept = default;
FieldCipher &FieldCipher::operator=(FieldCipher &&) noexcept = default;
FieldCipher::~FieldCipher() = default;

Result<FieldCipher> FieldCipher::create(const QByteArray &key, quint32 keyId)
{
    if (sodium_init() < 0 || !knownAnswerHolds())
        return fail(
            Error::Kind::Integrity,
            Martlet::tr(
                "The cipher library does not give its known answer, so nothing was encrypted or opened. "
                "Reinstall libsodium."));
    if (size_t(key.size()) != keySize)
        return fail(Error::Kind::Integrity,
                    Martlet::tr("The warehouse key has the wrong length. Restore the key file from a backup."));
    auto keys = std::make_unique<Keys>();
    if (!keys->cipher || !keys->index)
        return fail(Error::Kind::Internal, Martlet::tr("There is no memory for the warehouse key."));
    keys->id = keyId;
    crypto_kdf_derive_from_key(keys->cipher, keySize, 1, "mrtfield", readable(key));
    crypto_kdf_derive_from_key(keys->index, crypto_generichash_KEYBYTES, 2, "mrtfield", readable(key));
    return FieldCipher(std::move(keys));
}

QByteArray FieldCipher::encrypt(std::string_view plain, const CellAddress &cell) const
{
    const size_t padded = (plain.size() / padTo + 1) * padTo;
    QByteArray block(qsizetype(padded), '\0');
    std::memcpy(block.data(), plain.data(), plain.size());
    size_t paddedLength = 0;
    sodium_pad(&paddedLength, writable(block), plain.size(), padTo, padded);

    QByteArray blob(qsizetype(headSize + padded + tagSize), Qt::Uninitialized);
    unsigned char *out = writable(blob);
    out[0] = format;
    for (int byte = 0; byte < 4; ++byte)
        out[1 + byte] = static_cast<unsigned char>(m_keys->id >> (8 * byte));
    randombytes_buf(out + 5, nonceSize);
    const QByteArray data = associatedData(cell);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + headSize, nullptr, readable(block), padded, readable(data),
                                               size_t(data.size()), nullptr, out + 5, m_keys->cipher);
    sodium_memzero(block.data(), size_t(block.size()));
    return blob;
}

Result<QByteArray> FieldCipher::decrypt(const QByteArray &blob, const CellAddress &cell) const
{
    const auto unreadable = [&](const char *detail) {
        return fail(
            Error::Kind::Integrity,
            Martlet::tr("A protected value cannot be opened. The key is another one or the value was changed; "
                        "restore the key or the row from a backup."),
            u"%1, %2.%3 of member %4"_s.arg(QString::fromLatin1(detail))
                .arg(QString::fromUtf8(cell.table.data(), qsizetype(cell.table.size())))
                .arg(QString::fromUtf8(cell.column.data(), qsizetype(cell.column.size())))
                .arg(cell.id));
    };
    if (size_t(blob.size()) < headSize + padTo + tagSize || blob.front() != char(format))
        return unreadable("not a field blob");
    const unsigned char *in = readable(blob);
    quint32 id = 0;
    for (int byte = 0; byte < 4; ++byte)
        id |= quint32(in[1 + byte]) << (8 * byte);
    if (id != m_keys->id)
        return unreadable("another key");
    const QByteArray data = associatedData(cell);
    QByteArray block(blob.size() - qsizetype(headSize + tagSize), Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(writable(block), nullptr, nullptr, in + headSize,
                                                   size_t(blob.size()) - headSize, readable(data),
                                                   size_t(data.size()), in + 5, m_keys->cipher) != 0)
        return unreadable("authentication failed");
    size_t length = 0;
    if (sodium_unpad(&length, readable(block), size_t(block.size()), padTo) != 0)
        return unreadable("padding");
    block.truncate(qsizetype(length));
    return block;
}

QByteArray FieldCipher::blindIndex(std::string_view normalised, std::string_view column) const
{
    QByteArray input(column.data(), qsizetype(column.size()));
    input.append('\0').append(normalised.data(), qsizetype(normalised.size()));
    QByteArray hash(16, Qt::Uninitialized);
    crypto_generichash(writable(hash), 16, readable(input), size_t(input.size()), m_keys->index,
                       crypto_generichash_KEYBYTES);
    return hash;
}

} // namespace martlet
