// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/explanationjson.h"

#include "semantic/sqltemplate.h"

#include <QJsonArray>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject stepJson(const PlanStep &step)
{
    return {{u"parent"_s, step.parent},
            {u"depth"_s, step.depth},
            {u"operation"_s, step.operation},
            {u"table"_s, step.table},
            {u"index"_s, step.index},
            {u"condition"_s, step.condition},
            {u"repeated"_s, step.isRepeated},
            {u"estimated_rows"_s, orNull(step.estimatedRows)},
            {u"rows"_s, orNull(step.actualRows)},
            {u"rows_read"_s, orNull(step.rowsRead)},
            {u"loops"_s, orNull(step.loops)},
            {u"own_ms"_s, orNull(step.ownMs)},
            {u"total_ms"_s, orNull(step.totalMs)},
            {u"share"_s, orNull(step.share)},
            {u"disk_kib"_s, step.diskKib}};
}

QJsonObject findingJson(const PlanFinding &finding)
{
    return {{u"cause"_s, causeName(finding.cause)},
            {u"step"_s, finding.step},
            {u"table"_s, finding.table},
            {u"what"_s, finding.what},
            {u"why"_s, finding.why},
            {u"remedy"_s, finding.remedy}};
}

QJsonObject adviceJson(const IndexAdvice &advice)
{
    return {{u"table"_s, advice.table},
            {u"columns"_s, QJsonArray::fromStringList(advice.columns)},
            {u"sql"_s, advice.sql},
            {u"copied_rows"_s, advice.copiedRows},
            {u"table_rows"_s, advice.tableRows},
            {u"before_ms"_s, advice.beforeMs},
            {u"after_ms"_s, advice.afterMs},
            {u"runs"_s, advice.runs},
            {u"work_before"_s, advice.workBefore},
            {u"work_after"_s, advice.workAfter},
            {u"gain"_s, advice.gain()}};
}

} // namespace

QJsonObject explanationJson(const QueryExplanation &explained, const std::optional<IndexTrial> &trial)
{
    QJsonArray steps, findings, advice;
    for (const auto &step : explained.steps)
        steps.append(stepJson(step));
    for (const auto &finding : explained.findings)
        findings.append(findingJson(finding));
    QJsonObject object{
        {u"engine"_s, nameOf(explained.engine)},
        {u"sql"_s, explained.sql},
        {u"steps"_s, steps},
        {u"findings"_s, findings},
        {u"share_of"_s, explained.shareOf == QueryExplanation::ShareOf::Time ? u"time"_s : u"full_reads"_s},
        {u"is_measured"_s, explained.isMeasured},
        {u"measured"_s, explained.measured},
        {u"rows"_s, explained.rows},
        {u"planning_ms"_s, orNull(explained.planningMs)},
        {u"elapsed_ms"_s, orNull(explained.elapsedMs)}};
    if (trial) {
        for (const auto &one : trial->advice)
            advice.append(adviceJson(one));
        object.insert(u"advice"_s, advice);
        object.insert(u"tried"_s, trial->tried);
    }
    return object;
}

} // namespace martlet
