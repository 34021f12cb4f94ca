// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/sqlstorytests.h"

#include <QTest>

using namespace martlet;

// The small shop, loaded into both engines.
class TestStoriesBySql : public SqlStoryTests
{
    Q_OBJECT

public:
    TestStoriesBySql()
        : SqlStoryTests(50'000, {Engine::Sqlite, Engine::PostgreSql})
    {
    }
};

QTEST_GUILESS_MAIN(TestStoriesBySql)
#include "tst_storiesbysql.moc"
