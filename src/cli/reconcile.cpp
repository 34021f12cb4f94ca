// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reconcile.h"

#include "base/tr.h"
#include "cli/qualityjson.h"
#include "database/snapshot.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString mark(ReconciliationLine::Verdict verdict)
{
    switch (verdict) {
    case ReconciliationLine::Verdict::Agrees:
        return u"✓"_s;
    case ReconciliationLine::Verdict::TakenOver:
        return u"~"_s;
    case ReconciliationLine::Verdict::Differs:
        break;
    }
    return u"✗"_s;
}

void print(Console &console, const Reconciliation &report)
{
    for (const auto &line : report.lines)
        console.line(
            u"%1 %2 %3  %4"_s.arg(mark(line.verdict)).arg(line.said, 16).arg(line.held, 16).arg(line.what));
    for (const auto &each : report.controlDifferences)
        console.line(
            Martlet::tr("   store %1 (%2), %3: the control total says %4 lines and %5, the warehouse holds "
                        "%6 and %7")
                .arg(each.store)
                .arg(each.storeName, each.day.toString(Qt::ISODate),
                     each.saidLines ? QString::number(*each.saidLines) : u"?"_s,
                     each.saidAmount ? toText(Value(*each.saidAmount)) : u"?"_s,
                     QString::number(each.heldLines), toText(Value(each.heldAmount))));
}

} // namespace

Result<void> reconcileBatch(const Invocation &call, Workbench &bench)
{
    bool isNumber = false;
    const BatchId id{call.argument(2).toLongLong(&isNumber)};
    if (!isNumber)
        return usageError(
            Martlet::tr("“%1” is not a batch number. “batch list” shows them.").arg(call.argument(2)));
    TRY_ASSIGN(const auto report,
               askSnapshot<Reconciliation>(bench.pool(), u"reconcile"_s, call.stop,
                                           [&](Session &session) { return reconcile(session, id); }));
    if (call.console.json())
        call.console.object(reconciliationJson(report));
    else
        print(call.console, report);
    if (!report.agrees())
        return fail(Error::Kind::Integrity,
                    Martlet::tr("The warehouse does not hold what batch %1 says. “warehouse "
                                "verify” looks at all of it.")
                        .arg(id.value));
    return {};
}

} // namespace martlet
