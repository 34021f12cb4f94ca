// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "base/tr.h"
#include "workbench/chosenconnection.h"

#include <QJsonArray>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Result<void> run(const Invocation &call)
{
    if (call.argument(1) != u"show")
        return usageError(Martlet::tr("Say what to do with the configuration: config show"));
    TRY_ASSIGN(const auto values, explainConnection(call.flags()));
    QJsonArray rows;
    for (const ConfigValue &value : values) {
        rows.append(QJsonObject{{u"key"_s, value.key}, {u"value"_s, value.value}, {u"origin"_s, value.origin}});
        if (!call.console.json())
            call.console.line(u"%1 %2  (%3)"_s.arg(value.key, -14).arg(value.value, value.origin));
    }
    if (call.console.json())
        call.console.object({{u"config"_s, rows}});
    return {};
}

} // namespace

Command configCommand()
{
    return {u"config"_s,
            u"show"_s,
            Martlet::tr("Show the connection's settings, and where each came from."),
            {},
            run};
}

} // namespace martlet
