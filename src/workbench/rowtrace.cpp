// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/rowtrace.h"

#include "workbench/workbench.h"

namespace martlet {

using namespace Qt::StringLiterals;

Result<Provenance> traceRow(Workbench &bench, const RowName &row, std::stop_token stop)
{
    const auto opened = bench.cipher();
    const FieldCipher *const cipher = opened ? *opened : nullptr;
    return bench.pool().ask<Provenance>(LaneKind::Reader, u"trace"_s, stop, [&](Session &session) {
        return traceRow(session, row.table, row.key, cipher);
    });
}

} // namespace martlet
