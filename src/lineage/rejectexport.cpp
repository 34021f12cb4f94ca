// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/rejectexport.h"

#include "base/tr.h"
#include "database/session.h"
#include "lineage/batchledger.h"
#include "lineage/rejectsheet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// How the file was written, from the batch's own record.
RejectSheet sheetOf(const QString &format)
{
    const auto json = QJsonDocument::fromJson(format.toUtf8()).object();
    RejectSheet sheet;
    for (const auto &name : json.value("header"_L1).toArray())
        sheet.header += name.toString();
    sheet.delimiter = json.value("delimiter"_L1).toString(u","_s);
    sheet.encoding = json.value("encoding"_L1).toString();
    return sheet;
}

} // namespace

Result<qint64> exportRejects(Session &session, BatchId id, QIODevice &out, std::stop_token stop,
                             const FieldCipher *cipher)
{
    TRY_ASSIGN(const auto text, session.scalar(u"SELECT format FROM etl_batches WHERE batch_id = :batch"_s,
                                               {{u"batch"_s, id.value}}));
    const auto sheet = sheetOf(toText(text));
    TRY(sheet.writeHeader(out));
    qint64 written = 0;
    TRY(forEachOpenReject(session, id, cipher, [&](const Reject &reject) -> Result<void> {
        if (stop.stop_requested())
            return fail(Error::Kind::Cancelled, Martlet::tr("Writing the rejected lines was stopped."));
        if (reject.raw.isEmpty() && !cipher)
            return fail(Error::Kind::Denied, Martlet::tr("The rejected lines have personal data and are "
                                                         "encrypted. Ask somebody who may read it."));
        TRY(sheet.write(out, reject));
        ++written;
        return {};
    }));
    return written;
}

} // namespace martlet
