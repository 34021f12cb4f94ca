// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/rejectsheet.h"

#include "base/tr.h"

#include <QIODevice>
#include <QStringDecoder>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString cell(QString text)
{
    return u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"';
}

QString decoded(const QByteArray &raw, const QString &encoding)
{
    QStringDecoder decoder(encoding.toLatin1().constData());
    return decoder.isValid() ? QString(decoder(raw)) : QString::fromLatin1(raw);
}

Result<void> writeLine(QIODevice &out, const QStringList &cells, const QString &delimiter)
{
    const auto bytes = (cells.join(delimiter) + u'\n').toUtf8();
    if (out.write(bytes) == bytes.size())
        return {};
    return fail(Error::Kind::Disk,
                Martlet::tr("The rejected lines could not be written. Free some space "
                            "and try again."),
                out.errorString());
}

} // namespace

Result<void> RejectSheet::writeHeader(QIODevice &out) const
{
    QStringList names;
    for (const auto &name : header)
        names += cell(name);
    return writeLine(out, names + QStringList{u"_line"_s, u"_column"_s, u"_rule"_s, u"_message"_s}, delimiter);
}

Result<void> RejectSheet::write(QIODevice &out, const Reject &reject) const
{
    QStringList cells{decoded(reject.raw, encoding), QString::number(reject.line)};
    for (const auto &text : {reject.column, reject.rule, reject.message})
        cells += cell(text);
    return writeLine(out, cells, delimiter);
}

} // namespace martlet
