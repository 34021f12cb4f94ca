// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/sourcefile.h"

#include "base/tr.h"
#include "etl/source/packedtable.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>

#include <openssl/evp.h>
#include <unistd.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hashBlock = 1 << 20;
constexpr qint64 longestRecord = 64 << 10;

QString translated(const char *text)
{
    return Martlet::tr(text);
}

qint64 modifiedAt(const QString &path)
{
    return QFileInfo(path).lastModified().toMSecsSinceEpoch();
}

} // namespace

Result<SourceFile> SourceFile::open(const QString &path, std::stop_token stop)
{
    const auto place = SourcePlace::of(path);
    const QFileInfo info(place.file);
    if (!info.exists())
        return fail(Error::Kind::Input,
                    translated("There is no file %1. Check the name and the folder.").arg(path));
    if (info.isDir())
        return fail(
            Error::Kind::Input,
            translated("%1 is a folder, not a file. Name one of its files, or a recipe that reads folders.")
                .arg(path));
    if (!info.isFile()) // opening a pipe would wait for whoever writes to it
        return fail(Error::Kind::Input,
                    translated("%1 is a device or a pipe, not a file. Save its text as a file and load that.")
                        .arg(path));
    SourceFile source;
    source.m_path = path;
    source.m_filePath = place.file;
    source.m_modified = modifiedAt(place.file);
    source.m_fileBytes = info.size();
    TRY_ASSIGN(auto unpacked, unpackedTable(place, stop));
    source.m_isMember = !place.member.isEmpty();
    source.m_tableName = unpacked ? unpacked->name : info.fileName();
    source.m_second = std::make_unique<QFile>(unpacked ? unpacked->file->fileName() : path);
    if (unpacked)
        source.m_file = std::move(unpacked->file);
    else
        source.m_file = std::make_unique<QFile>(path);
    if ((!source.m_file->isOpen() && !source.m_file->open(QIODevice::ReadOnly)) ||
        !source.m_second->open(QIODevice::ReadOnly))
        return fail(Error::Kind::Input,
                    translated("%1 cannot be read. Check who may read it, and try again.").arg(path),
                    source.m_file->errorString());
    source.m_bytes = source.m_file->size();
    if (source.m_bytes == 0)
        return fail(Error::Kind::Input,
                    translated("%1 is empty, so nothing was loaded. Ask for the file again.").arg(path));
    return source;
}

QString SourceFile::fileName() const
{
    return QFileInfo(m_path).fileName();
}

QString SourceFile::folder() const
{
    return QFileInfo(m_filePath).absolutePath();
}

Result<QString> SourceFile::sha256(std::stop_token stop)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> hash(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    if (!hash || EVP_DigestInit_ex(hash.get(), EVP_sha256(), nullptr) != 1)
        return fail(Error::Kind::Internal, u"SHA-256 is not there."_s);
    QByteArray block(qsizetype(hashBlock), Qt::Uninitialized);
    // One of several tables in an archive is another load than the others: it counts by its own text.
    QFile whole(m_filePath);
    auto &file = m_isMember ? *m_file : whole;
    if (!m_isMember && !whole.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Input,
                    translated("%1 cannot be read. Check who may read it, and try again.").arg(m_path),
                    whole.errorString());
    for (qint64 left = m_isMember ? m_bytes : m_fileBytes; left > 0;) {
        if (stop.stop_requested())
            return fail(Error::Kind::Cancelled, translated("The load was stopped. Nothing was changed."));
        const auto got = file.read(block.data(), std::min(left, hashBlock));
        if (got <= 0)
            return fail(
                Error::Kind::Input,
                translated("%1 could not be read to its end. Copy it to this computer and load the copy.")
                    .arg(m_path),
                file.errorString());
        if (EVP_DigestUpdate(hash.get(), block.constData(), size_t(got)) != 1)
            return fail(Error::Kind::Internal, u"SHA-256 failed."_s);
        left -= got;
    }
    m_file->seek(0);
    std::array<unsigned char, EVP_MAX_MD_SIZE> sum;
    unsigned int size = 0;
    if (EVP_DigestFinal_ex(hash.get(), sum.data(), &size) != 1)
        return fail(Error::Kind::Internal, u"SHA-256 failed."_s);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(sum.data()), qsizetype(size)).toHex());
}

Result<QByteArray> SourceFile::bytesAt(qint64 offset, qint64 count) const
{
    QByteArray bytes(qsizetype(std::min(count, m_bytes - offset)), Qt::Uninitialized);
    for (qsizetype have = 0; have < bytes.size();) {
        const auto got =
            pread(m_second->handle(), bytes.data() + have, size_t(bytes.size() - have), offset + have);
        if (got <= 0 && !(got < 0 && errno == EINTR))
            return fail(Error::Kind::Input,
                        translated("%1 could not be read while it was loaded. Load it again.").arg(m_path),
                        got == 0 ? u"the file has become shorter"_s : qt_error_string(errno));
        have += std::max<ssize_t>(got, 0);
    }
    return bytes;
}

Result<QByteArray> SourceFile::record(qint64 offset, qint64 lines, const SourceLayout &layout) const
{
    TRY_ASSIGN(const auto bytes, bytesAt(offset, std::min(longestRecord, m_bytes - offset)));
    return linesOf(bytes, 0, lines, layout);
}

bool SourceFile::isUnchanged() const
{
    return QFileInfo(m_filePath).size() == m_fileBytes && modifiedAt(m_filePath) == m_modified;
}

} // namespace martlet
