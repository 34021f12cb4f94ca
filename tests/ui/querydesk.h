// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/picture.h"
#include "ui/demobench.h"
#include "ui/heldquestions.h"
#include "ui/query/querypage.h"
#include "ui/queryperson.h"

#include <QTest>

namespace martlet {

// The Query page over the small demo shop, and a person at it: a page of its own for each test.
struct QueryDesk
{
    // A new page, in front and at rest.
    void open()
    {
        source->isHeld = false;
        source->fails = false;
        source->pretendedLines = 0;
        page = std::make_unique<QueryPage>(source, nullptr, demo.context().bench);
        person = std::make_unique<QueryPerson>(*page, demo.bench(), *source);
        page->resize(1232, 824);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_VERIFY(page->isSettled());
    }

    // Of the page, in the light and in the dark.
    void pictures(const QString &name)
    {
        for (const auto mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
            demo.theme().setMode(mode);
            QCoreApplication::processEvents();
            picture(*page,
                    name + (mode == Theme::Mode::Light ? QStringLiteral("-light") : QStringLiteral("-dark")));
        }
    }

    DemoBench demo;
    std::shared_ptr<HeldQuestions> source = std::make_shared<HeldQuestions>(questionsTo(demo.context().bench));
    std::unique_ptr<QueryPage> page;
    std::unique_ptr<QueryPerson> person;
};

} // namespace martlet
