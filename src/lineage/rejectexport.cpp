// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/rejectexport.h"

#include "base/tr.h"
#include "database/session.h"
#include "lineage/batchledger.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rejectsPerRead = 1000;

// How the file was written, from the batch's own record.
struct FileFormat
{
    QStringList header;
    QString delimiter = u","_s;
    QString encoding;

    static FileFormat fromJson(const QString &text)
    {
        const auto json = QJsonDocument::fromJson(text.toUtf8()).object();
        FileFormat format;
        for (const auto &name : json.value("header"_L1).toArray())
            format.header += name.toString();
        format.delimiter = json.value("delimiter"_L1).toString(u","_s);
        format.encoding = json.value("encoding"_L1).toString();
        return format;
    }

    QString cell(QString text) const { return u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"'; }

    QString decoded(const QByteArray &raw) const
    {
        QStringDecoder decoder(encoding.toLatin1().constData());
        return decoder.isValid() ? QString(decoder(raw)) : QString::fromLatin1(raw);
    }
};

QString recordOf(const Reject &reject, const FileFormat &format)
{
    QStringList cells{format.decoded(reject.raw), QString::number(reject.line)};
    for (const auto &text : {reject.column, reject.rule, reject.message})
        cells += format.cell(text);
    return cells.join(format.delimiter) + u'\n';
}

Result<void> write(QIODevice &out, const QString &text)
{
    const auto bytes = text.toUtf8();
    if (out.write(bytes) == bytes.size())
        return {};
    return fail(Error::Kind::Disk,
                Martlet::tr("The rejected lines could not be written. Free some space "
                            "and try again."),
                out.errorString());
}

} // namespace

Result<qint64> exportRejects(Session &session, BatchId id, QIODevice &out, std::stop_token stop,
                             const FieldCipher *cipher)
{
    TRY_ASSIGN(const auto text, session.scalar(u"SELECT format FROM etl_batches WHERE batch_id = :batch"_s,
                                               {{u"batch"_s, id.value}}));
    const auto format = FileFormat::fromJson(toText(text));
    QStringList names;
    for (const auto &name : format.header)
        names += format.cell(name);
    names += {u"_line"_s, u"_column"_s, u"_rule"_s, u"_message"_s};
    TRY(write(out, names.join(format.delimiter) + u'\n'));
    qint64 after = 0; // the last line written
    for (qint64 written = 0;;) {
        if (stop.stop_requested())
            return fail(Error::Kind::Cancelled, Martlet::tr("Writing the rejected lines was stopped."));
        TRY_ASSIGN(const auto rejects, listOpenRejects(session, id, after, rejectsPerRead, cipher));
        for (const auto &reject : rejects) {
            if (reject.raw.isEmpty() && !cipher)
                return fail(Error::Kind::Denied, Martlet::tr("The rejected lines have personal data and are "
                                                             "encrypted. Ask somebody who may read it."));
            TRY(write(out, recordOf(reject, format)));
            after = reject.line;
        }
        written += qint64(rejects.size());
        if (qint64(rejects.size()) < rejectsPerRead)
            return written;
    }
}

} // namespace martlet
