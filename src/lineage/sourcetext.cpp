// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/sourcetext.h"

#include "base/tr.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <zlib.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// The code unit at `at`, 0 behind the end.
unsigned unitAt(const QByteArray &text, qsizetype at, const SourceLayout &layout)
{
    if (at + layout.unit > text.size())
        return 0;
    const auto byte = [&](qsizetype index) { return unsigned(static_cast<unsigned char>(text.at(index))); };
    if (layout.unit == 1)
        return byte(at);
    return layout.bigEndian ? byte(at) << 8 | byte(at + 1) : byte(at + 1) << 8 | byte(at);
}

// Bytes of the line end that starts at `at`; 0 when none does.
qsizetype lineEnd(const QByteArray &text, qsizetype at, const SourceLayout &layout)
{
    using Newline = SourceLayout::Newline;
    const auto unit = unitAt(text, at, layout);
    if (unit == '\n')
        return layout.newline == Newline::Lf || layout.newline == Newline::Any ? layout.unit : 0;
    if (unit != '\r' || layout.newline == Newline::Lf)
        return 0;
    const bool isPair = unitAt(text, at + layout.unit, layout) == '\n';
    if (layout.newline == Newline::CrLf)
        return isPair ? 2 * layout.unit : 0;
    return isPair && layout.newline == Newline::Any ? 2 * layout.unit : layout.unit;
}

} // namespace

SourceLayout SourceLayout::forEncoding(const QString &encoding, Newline newline)
{
    SourceLayout layout;
    layout.newline = newline;
    layout.unit = encoding.startsWith("UTF-16"_L1, Qt::CaseInsensitive) ? 2 : 1;
    layout.bigEndian = encoding.endsWith("BE"_L1, Qt::CaseInsensitive);
    return layout;
}

QString SourceLayout::newlineName(Newline newline)
{
    switch (newline) {
    case Newline::Lf:
        return u"LF"_s;
    case Newline::CrLf:
        return u"CRLF"_s;
    case Newline::Cr:
        return u"CR"_s;
    case Newline::Any:
        break;
    }
    return u"any"_s;
}

SourceLayout SourceLayout::fromFormat(const QString &json)
{
    const auto format = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto name = format.value("newline"_L1).toString();
    auto newline = Newline::Any;
    for (const auto known : {Newline::Lf, Newline::CrLf, Newline::Cr}) {
        if (name == newlineName(known))
            newline = known;
    }
    return forEncoding(format.value("encoding"_L1).toString(), newline);
}

Result<QByteArray> deflated(std::string_view text)
{
    auto size = compressBound(uLong(text.size()));
    QByteArray chunk(qsizetype(size), Qt::Uninitialized);
    const auto status = compress2(reinterpret_cast<Bytef *>(chunk.data()), &size,
                                  reinterpret_cast<const Bytef *>(text.data()), uLong(text.size()), 1);
    if (status != Z_OK)
        return fail(Error::Kind::Internal,
                    Martlet::tr("The text of the file could not be packed. Free some "
                                "memory and load the file again."),
                    u"zlib %1"_s.arg(status));
    chunk.resize(qsizetype(size));
    return chunk;
}

Result<QByteArray> inflated(const QByteArray &chunk, qint64 size)
{
    QByteArray text(qsizetype(size), Qt::Uninitialized);
    auto length = uLong(size);
    const auto status = uncompress(reinterpret_cast<Bytef *>(text.data()), &length,
                                   reinterpret_cast<const Bytef *>(chunk.constData()), uLong(chunk.size()));
    if (status != Z_OK || qint64(length) != size)
        return fail(Error::Kind::Integrity,
                    Martlet::tr("The kept text of this file is damaged. The loaded rows "
                                "are not touched by it; look into the original file."),
                    u"zlib %1, %2 of %3 bytes"_s.arg(status).arg(length).arg(size));
    return text;
}

QByteArray linesOf(const QByteArray &text, qint64 first, qint64 count, const SourceLayout &layout)
{
    qsizetype start = first == 0 ? 0 : -1;
    qint64 line = 0;
    for (qsizetype at = 0; at < text.size();) {
        const auto end = lineEnd(text, at, layout);
        if (end == 0) {
            at += layout.unit;
            continue;
        }
        if (++line == first + count)
            return text.mid(start, at - start);
        at += end;
        if (line == first)
            start = at;
    }
    return start < 0 ? QByteArray() : text.mid(start);
}

} // namespace martlet
