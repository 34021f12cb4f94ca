// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/pool.h"
#include "query/ssb/ssbtables.h"
#include "schema/warehouseschema.h"
#include "support/contentof.h"
#include "support/warehouses.h"
#include "warehouse/warehouse.h"

#include <QDir>

// What the tests of the Star Schema Benchmark stand on.
namespace martlet::ssb {

inline QDir folder()
{
    return QDir(QStringLiteral(MARTLET_SSB));
}

inline QByteArray contentOf(const QString &path)
{
    return martlet::contentOf(folder().filePath(path));
}

// The benchmark's tables in a warehouse of an engine, beside its empty star.
struct Place
{
    explicit Place(Engine engine)
        : database(engine)
    {
        const auto session = database.open();
        if (const auto made = initWarehouse(*session); !made)
            qFatal("%s %s", qUtf8Printable(made.error().message), qUtf8Printable(made.error().detail));
        makeTables(*session);
        pool = std::make_unique<Pool>(database.spec());
        warehouse = std::make_unique<Warehouse>(*pool);
    }
    EmptyDatabase database;
    std::unique_ptr<Pool> pool;
    std::unique_ptr<Warehouse> warehouse;
};

// "d_year" of "date.d_year", as the paper's SQL calls it.
inline QString paperName(const QString &column)
{
    return column.section(u'.', -1);
}

// The rows with the columns that `like` has, in its order.
inline QString arranged(const ResultSet &rows, const ResultSet &like)
{
    QString text;
    for (qint64 row = 0; row < rows.rowCount(); ++row) {
        QStringList cells;
        for (const auto &column : like.columns()) {
            const int from = rows.indexOf(paperName(column.name));
            cells += from < 0                 ? QStringLiteral("missing")
                     : rows.isNull(row, from) ? QStringLiteral("NULL")
                                              : toText(rows.value(row, from));
        }
        text += cells.join(u" | ") + u'\n';
    }
    return text;
}

} // namespace martlet::ssb
