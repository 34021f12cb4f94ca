// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/repair/rejectedsheet.h"

#include "base/tr.h"
#include "etl/repair/rejectedlines.h"
#include "lineage/rejectsheet.h"

namespace martlet {

Result<qint64> writeRejected(const RejectedLines &rejects, const FileRecipe &file, QIODevice &out,
                             std::stop_token stop)
{
    const RejectSheet sheet{rejects.header, QString::fromUtf8(file.dialect.delimiter), rejects.encoding};
    TRY(sheet.writeHeader(out));
    qint64 written = 0;
    for (const auto &row : rejects.kept()) {
        if (stop.stop_requested())
            return fail(Error::Kind::Cancelled, Martlet::tr("Writing the rejected lines was stopped."));
        TRY(sheet.write(out, row.reject));
        ++written;
    }
    return written;
}

} // namespace martlet
