// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batchjson.h"

#include <QJsonArray>

namespace martlet {

using namespace Qt::StringLiterals;

QJsonObject batchJson(const Batch &batch)
{
    const BatchCounts &n = batch.counts;
    const BatchSums &sums = batch.sums;
    const QJsonObject amounts{
        {u"read"_s, sums.read.toString()},        {u"inserted"_s, sums.inserted.toString()},
        {u"updated"_s, sums.updated.toString()},  {u"unchanged"_s, sums.unchanged.toString()},
        {u"dup_file"_s, sums.dupFile.toString()}, {u"dup_wh"_s, sums.dupWarehouse.toString()},
        {u"rejected"_s, sums.rejected.toString()}};
    QJsonArray mends;
    for (const AppliedMend &mend : batch.mends)
        mends.append(QJsonObject{{u"rule"_s, mend.rule},
                                 {u"column"_s, mend.column},
                                 {u"action"_s, mend.action},
                                 {u"argument"_s, mend.argument},
                                 {u"lines"_s, mend.lines}});
    return {{u"batch_id"_s, batch.id.value},
            {u"feed"_s, batch.feed},
            {u"recipe"_s, batch.recipe},
            {u"file"_s, batch.fileName},
            {u"sha256"_s, batch.sha256},
            {u"bytes"_s, batch.bytes},
            {u"state"_s, toText(batch.state)},
            {u"read"_s, n.read},
            {u"inserted"_s, n.inserted},
            {u"updated"_s, n.updated},
            {u"unchanged"_s, n.unchanged},
            {u"dup_file"_s, n.dupFile},
            {u"dup_wh"_s, n.dupWarehouse},
            {u"rejected"_s, n.rejected},
            {u"balances"_s, n.balances()},
            {u"inferred"_s, batch.inferred},
            {u"relaxed"_s, batch.relaxed},
            {u"sums"_s, amounts},
            {u"removed"_s, batch.removed},
            {u"late"_s, batch.late},
            {u"backdated"_s, batch.backdated},
            {u"retry_of"_s, batch.parent.value},
            {u"mends"_s, mends},
            {u"edited"_s, batch.edited},
            {u"error"_s, batch.error}};
}

} // namespace martlet
