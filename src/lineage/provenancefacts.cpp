// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/provenancefacts.h"

#include "base/tr.h"
#include "lineage/batchledger.h"

#include <QDateTime>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString utc(qint64 microseconds)
{
    return QDateTime::fromMSecsSinceEpoch(microseconds / 1000, Qt::UTC).toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

QString batchText(const Batch &batch)
{
    return Martlet::tr("%1, loaded %2").arg(batch.id.value).arg(utc(batch.finishedAt));
}

} // namespace

std::vector<ProvenanceFact> factsOf(const Provenance &from)
{
    const auto &source = from.source;
    std::vector<ProvenanceFact> facts{{Martlet::tr("File"), source.fileName},
                                      {Martlet::tr("Line"), QString::number(from.line)},
                                      {Martlet::tr("Batch"), batchText(source)},
                                      {Martlet::tr("Recipe"), source.recipe},
                                      {Martlet::tr("SHA-256"), source.sha256}};
    if (!from.reject.isEmpty())
        facts.push_back({Martlet::tr("Rejected at first"), from.reject});
    if (from.batch.id != source.id)
        facts.push_back({Martlet::tr("Brought in by batch"), batchText(from.batch)});
    for (const auto &mend : from.batch.mends)
        facts.push_back({Martlet::tr("Rule applied"),
                         Martlet::tr("%1 %2: %3 %4, to %n line(s) of the batch", nullptr, int(mend.lines))
                             .arg(mend.rule, mend.column, mend.action, mend.argument)});
    if (from.batch.edited > 0)
        facts.push_back(
            {Martlet::tr("Corrected by hand"),
             Martlet::tr("%n line(s) of batch %1", nullptr, int(from.batch.edited)).arg(from.batch.id.value)});
    for (const auto &change : from.changes)
        facts.push_back(
            {Martlet::tr("Changed by batch"),
             Martlet::tr("%1 (%2), %3: %4")
                 .arg(change.batch.value)
                 .arg(change.fileName, utc(change.at),
                      change.action == u"delete" ? Martlet::tr("removed") : Martlet::tr("updated"))});
    return facts;
}

} // namespace martlet
