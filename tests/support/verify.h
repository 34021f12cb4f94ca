// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QTest>

// VERIFY_OK(session.execute(…)): a failed Result fails the test with what it says.
#define VERIFY_OK(expression)                                                                                  \
    do {                                                                                                       \
        const auto &checkedResult = (expression);                                                              \
        QVERIFY2(checkedResult, qPrintable(checkedResult ? QString()                                           \
                                                         : QStringLiteral("%1 [%2] %3")                        \
                                                               .arg(checkedResult.error().message,             \
                                                                    checkedResult.error().code,                \
                                                                    checkedResult.error().detail)));           \
    } while (false)
