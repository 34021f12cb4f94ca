// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/csv/rawrow.h"
#include "lineage/batchledger.h"

#include <QStringList>

namespace martlet {

// The rejects of whole records, and the sentences of all: where, what was expected, what was found, how to mend
// it.
QString ruleOf(RowFault fault); // "RAGGED"
Reject rejectOf(const RawRow &raw, const QStringList &header, const QString &encoding);
Reject rejectOf(const RawRow &raw, const QString &column, const QString &rule, const QString &expected,
                std::string_view found);

struct RuleBreach;
Reject rejectOf(const RawRow &raw, const RuleBreach &breach); // the recipe's own message, where it has one

} // namespace martlet
