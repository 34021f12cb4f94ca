// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/source/gzip.h"

#include "base/tr.h"
#include "etl/source/spool.h"

#include <QIODevice>

#include <zlib.h>

namespace martlet {

namespace {

constexpr int gzipWindow = 15 + 16; // zlib's way to say "gzip"
constexpr qsizetype blockSize = 1 << 16;

// zlib's state; ending it is all it needs.
struct Inflation
{
    Inflation() { isOpen = inflateInit2(&stream, gzipWindow) == Z_OK; }
    ~Inflation()
    {
        if (isOpen)
            inflateEnd(&stream);
    }
    Q_DISABLE_COPY_MOVE(Inflation)

    z_stream stream = {};
    bool isOpen = false;
};

Bytef *bytesOf(QByteArray &block)
{
    return reinterpret_cast<Bytef *>(block.data());
}

} // namespace

Result<void> gunzip(QIODevice &device, const QString &path, Spool &spool)
{
    Inflation inflation;
    auto &stream = inflation.stream;
    QByteArray packed(blockSize, Qt::Uninitialized), text(blockSize, Qt::Uninitialized);
    bool isWithinMember = true;
    while (inflation.isOpen) {
        if (stream.avail_in == 0) {
            const qint64 got = device.read(packed.data(), packed.size());
            if (got == 0 && !isWithinMember)
                return {};
            if (got <= 0)
                break;
            stream.next_in = bytesOf(packed);
            stream.avail_in = uInt(got);
        }
        if (!isWithinMember && inflateReset(&stream) != Z_OK)
            break;
        stream.next_out = bytesOf(text);
        stream.avail_out = uInt(text.size());
        const int state = inflate(&stream, Z_NO_FLUSH);
        if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
            break;
        TRY(spool.write({text.constData(), size_t(text.size()) - stream.avail_out}));
        isWithinMember = state != Z_STREAM_END;
    }
    return fail(
        Error::Kind::Input,
        Martlet::tr("%1 is damaged or not complete: it cannot be unpacked to its end. Ask for the file again.")
            .arg(path),
        QString::fromLatin1(stream.msg == nullptr ? "" : stream.msg));
}

} // namespace martlet
