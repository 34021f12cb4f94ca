// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/rejectfile.h"

#include "exports/outputdevice.h"
#include "lineage/batchledger.h"
#include "lineage/rejectexport.h"
#include "workbench/workbench.h"

namespace martlet {

using namespace Qt::StringLiterals;

Result<RejectFile> writeRejectFile(Workbench &bench, BatchId id, const QString &path, std::stop_token stop)
{
    const auto opened = bench.cipher();
    const FieldCipher *cipher = opened ? *opened : nullptr;
    TRY_ASSIGN(const auto out, OutputDevice::create(path, true));
    TRY_ASSIGN(const qint64 lines, (bench.pool().ask<qint64>(LaneKind::Reader, u"rejects"_s, stop,
                                                             [&](Session &session) -> Result<qint64> {
                                                                 TRY(findBatch(session, id));
                                                                 return exportRejects(session, id, *out, stop,
                                                                                      cipher);
                                                             })));
    TRY(out->commit());
    return RejectFile{out->file().path(), lines, out->file().bytes(), out->file().sha256()};
}

} // namespace martlet
