// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace martlet {

// One statement of a sqllogictest file and what DuckDB answers to it. Loops are run once, with their first
// value: they vary the size of a buffer.
struct LogicStatement
{
    enum class Expects { Success, Failure, Rows };

    QString place = {}; // "test_decimal.test:6"
    Expects expects = Expects::Success;
    QString sql = {};
    QStringList answer = {}; // rows, their cells between tabs; of a failure: a part of its message
    bool isSorted = false;
};

std::vector<LogicStatement> statementsOf(const QString &path);

// Splits at `separator` outside brackets and single quotes; parts are trimmed.
QStringList splitOutside(QStringView text, QChar separator);
QString unquoted(const QString &text); // 'it''s' is it's

} // namespace martlet
