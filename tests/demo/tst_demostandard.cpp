// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/storytests.h"

#include <QTest>

using namespace martlet;

// The standard shop keeps all nine stories.
class TestDemoStandard : public StoryTests
{
    Q_OBJECT

public:
    TestDemoStandard()
        : StoryTests(1'000'000, 31)
    {
    }
};

QTEST_GUILESS_MAIN(TestDemoStandard)
#include "tst_demostandard.moc"
