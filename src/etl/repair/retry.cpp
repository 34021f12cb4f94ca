// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/repair/retry.h"

#include "base/tr.h"
#include "database/pool.h"
#include "etl/repair/keptbatch.h"
#include "etl/repair/keptrecord.h"
#include "etl/repair/mending.h"
#include "etl/repair/rejectgroups.h"
#include "etl/repair/retryload.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Amounts are not kept with rejects: reading a line again says what it is worth.
Result<RejectedLines> readOpen(Session &session, const FieldCipher &cipher, const KeptBatch &kept,
                               const Lookups &lookups, const std::stop_token &stop)
{
    RejectedLines lines;
    lines.header = kept.header;
    lines.encoding = kept.encoding;
    TRY_ASSIGN(auto mending, Mending::open(kept.recipe, kept.file, kept.header, lookups));
    KeptRecord record(kept.file.dialect, kept.encoding, int(kept.header.size()));
    TRY(forEachOpenReject(session, kept.batch.id, &cipher, [&](const Reject &reject) -> Result<void> {
        if (stop.stop_requested())
            return fail(Error::Kind::Cancelled, Martlet::tr("Looking at the rejected lines was stopped."));
        TRY_ASSIGN(const auto raw, record.read(reject.raw, reject.line, reject.offset));
        TRY(mending.read(raw));
        lines.add(reject, mending.amount());
        return {};
    }));
    return lines;
}

} // namespace

Result<RetryReport> retryRejects(Pool &pool, const FieldCipher &cipher, const RetryRequest &request,
                                 std::stop_token stop, Progress progress)
{
    return pool.ask<RetryReport>(LaneKind::Writer, u"retry rejects"_s, stop, [&](Session &session) {
        return RetryLoad(session, cipher, request).run(stop, progress);
    });
}

Result<OpenRejects> openRejects(Pool &pool, const FieldCipher &cipher, BatchId batch, const QString &folder,
                                std::stop_token stop)
{
    return pool.ask<OpenRejects>(
        LaneKind::Reader, u"groups of rejects"_s, stop, [&](Session &session) -> Result<OpenRejects> {
            TRY_ASSIGN(const auto kept, KeptBatch::open(session, batch));
            TRY_ASSIGN(const auto lookups, kept.lookups(folder));
            TRY_ASSIGN(auto lines, readOpen(session, cipher, kept, lookups, stop));
            OpenRejects open;
            TRY_ASSIGN(open.groups, groupRejects(lines, {kept.recipe, kept.file, lookups}, stop));
            open.rejects = std::make_shared<const RejectedLines>(std::move(lines));
            open.recipe = kept.recipe;
            open.fileRecipe = kept.file.name;
            return open;
        });
}

} // namespace martlet
