// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "schema/warehouseschema.h"
#include "support/warehouses.h"

#include <QMap>

namespace martlet {

// Column of the star → SQL literal. Amounts are written as people write them (9.50), without the engine's
// suffix.
using Cells = QMap<QString, QString>;

// A new warehouse, and rows written into it by hand. A statement that fails ends the test program, unless it is
// offered with tryInsert().
class TinyWarehouse final
{
public:
    explicit TinyWarehouse(Engine engine, const WarehouseSettings &settings = {});

    Session &session() { return *m_session; }
    Engine engine() const { return m_session->engine(); }

    void run(const QString &sql);
    void insert(const QString &table, const Cells &cells);
    Result<qint64> tryInsert(const QString &table, const Cells &cells);
    // A finished batch of the feed with so many inserted rows worth so much; its id.
    qint64 batch(const QString &feed, int rows = 0, const QString &money = QStringLiteral("0"));
    // Supplier 1, products 1 (Lamp) and 2 (Vase), stores 1 and 2, employee 1, customers 1 (Gold) and 2
    // (Bronze), each with its open history.
    void members(qint64 batch);
    void openHistory(const QString &member, int id, qint64 batch, const Cells &columns = {});
    // The rows of a SELECT, a line each, cells parted by '|', numbers as short as they can be.
    QString rows(const QString &sql);

private:
    EmptyDatabase m_database;
    std::unique_ptr<Session> m_session;
};

// A good row of the table; `different` replaces some of its cells.
Cells saleLine(const Cells &different = {});
Cells stockLevel(const Cells &different = {});
// The SQL that inserts the row, with the engine's columns and units.
QString insertSql(Engine engine, const QString &table, const Cells &cells);

} // namespace martlet
