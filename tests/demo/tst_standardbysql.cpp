// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/sqlstorytests.h"

#include <QTest>

using namespace martlet;

// The standard shop in a file.
class TestStandardBySql : public SqlStoryTests
{
    Q_OBJECT

public:
    TestStandardBySql()
        : SqlStoryTests(1'000'000, {Engine::Sqlite})
    {
    }
};

QTEST_GUILESS_MAIN(TestStandardBySql)
#include "tst_standardbysql.moc"
