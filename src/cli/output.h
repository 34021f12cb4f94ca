// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "exports/sheet.h"

#include <optional>

namespace martlet {

// An answer on its way to standard output or a file.
struct Output
{
    const Answer &answer;
    ResultSetPtr rows;
    QStringList titles;
    std::vector<Value> totals;
    QByteArray extra;           // further JSON members
    std::optional<Sheet> sheet; // what --out writes; without it the plain rows
};

// --param, --format, --out: the same for every verb that answers.
QList<QCommandLineOption> outputOptions();
[[nodiscard]] Result<ReportArguments> parameters(const Invocation &call);
[[nodiscard]] Result<void> output(const Invocation &call, const Output &result);

} // namespace martlet
