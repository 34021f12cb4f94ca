// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/warehouseschema.h"

#include "database/session.h"
#include "database/transaction.h"
#include "schema/checksum/canonicaltable.h"
#include "schema/checksum/tablesum.h"

#include <algorithm>

namespace martlet {

namespace {

using Kind = CanonicalColumn::Kind;

void appendCell(CanonicalRow &canonical, const Row &row, int cell, const CanonicalColumn &column,
                MemberKeys &keys, bool isOwnId)
{
    if (row.isNull(cell)) {
        canonical.null();
        return;
    }
    switch (column.kind) {
    case Kind::Text:
        canonical.text(row.text(cell));
        break;
    case Kind::Integer:
    case Kind::Flag:
    case Kind::Presence:
        canonical.integer(row.integer(cell));
        break;
    case Kind::Money:
        canonical.integer(row.units(cell, Money::scale));
        break;
    case Kind::Quantity:
        canonical.integer(row.units(cell, Quantity::scale));
        break;
    case Kind::Member:
        canonical.text(isOwnId ? keys.key(column.dimension, row.integer(cell))
                               : keys.refer(column.dimension, row.integer(cell)));
        break;
    case Kind::System:
        canonical.text(keys.systemName(row.integer(cell)));
        break;
    }
}

Result<TableChecksum> checksumOf(Session &session, const CanonicalTable &table, MemberKeys &keys)
{
    TableSum sum;
    CanonicalRow canonical;
    TRY(session.forEachRow(table.select(session.engine()), {}, [&](const Row &row) -> Result<void> {
        if (table.owner && !keys.counts(*table.owner, row.integer(0)))
            return {};
        canonical.clear();
        for (size_t i = 0; i < table.columns.size(); ++i)
            appendCell(canonical, row, int(i), table.columns[i], keys, table.owner && i == 0);
        sum.add(canonical);
        return {};
    }));
    return TableChecksum{table.name, sum.rows(), sum.hex()};
}

} // namespace

Result<std::vector<TableChecksum>> warehouseChecksum(Session &session)
{
    TRY_ASSIGN(auto snapshot, Transaction::begin(session, Transaction::Mode::Snapshot));
    TRY_ASSIGN(auto keys, MemberKeys::load(session));
    std::vector<TableChecksum> checksums;
    for (const auto &table : canonicalTables()) {
        TRY_ASSIGN(auto checksum, checksumOf(session, table, keys));
        checksums.push_back(std::move(checksum));
    }
    std::sort(checksums.begin(), checksums.end(),
              [](const TableChecksum &a, const TableChecksum &b) { return a.table < b.table; });
    TRY(snapshot.rollback());
    return checksums;
}

} // namespace martlet
