// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recipecleaning.h"

#include "base/tr.h"
#include "etl/cleaning/clusters.h"
#include "etl/importplan.h"
#include "exports/outputdevice.h"
#include "workbench/places.h"

#include <QJsonArray>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Result<PlannedFile> planned(const Invocation &call)
{
    if (call.argument(3).isEmpty())
        return usageError(
            Martlet::tr("Name the file and its column: recipe %1 FILE COLUMN").arg(call.argument(1)));
    ImportRequest request;
    request.paths = {call.argument(2)};
    request.recipe = call.value(u"recipe"_s);
    request.recipeFolder = places::recipeFolder();
    TRY_ASSIGN(auto plan, planImport(request));
    return std::move(plan.front());
}

Result<Facets> facets(const Invocation &call, const PlannedFile &file)
{
    return facetsOf(file.path, file.file(), call.argument(3), call.stop, call.console.progress());
}

// How many of a list people want to see; Usage when it is no number.
Result<qsizetype> listed(const Invocation &call, size_t size)
{
    bool ok = false;
    const auto most = call.value(u"most"_s).toLongLong(&ok);
    if (!ok || most < 0)
        return usageError(Martlet::tr("--most is a number, not “%1”.").arg(call.value(u"most"_s)));
    return std::min(qsizetype(most), qsizetype(size));
}

QJsonArray valuesJson(const std::vector<Facet> &values, qsizetype count)
{
    QJsonArray rows;
    for (qsizetype at = 0; at < count; ++at)
        rows.append(QJsonObject{{u"value"_s, values[size_t(at)].value}, {u"rows"_s, values[size_t(at)].rows}});
    return rows;
}

Result<ClusterMethod> method(const Invocation &call)
{
    const auto word = call.value(u"method"_s);
    if (word == u"fingerprint")
        return ClusterMethod::Fingerprint;
    if (word == u"ngram")
        return ClusterMethod::NGram;
    if (word == u"distance")
        return ClusterMethod::Distance;
    return usageError(Martlet::tr("--method is fingerprint, ngram or distance, not “%1”.").arg(word));
}

} // namespace

Result<void> listFacets(const Invocation &call)
{
    TRY_ASSIGN(const auto file, planned(call));
    TRY_ASSIGN(const auto found, facets(call, file));
    TRY_ASSIGN(const auto count, listed(call, found.values.size()));
    if (call.console.json()) {
        call.console.object({{u"rows"_s, found.rows},
                             {u"blanks"_s, found.blanks},
                             {u"distinct"_s, found.distinct},
                             {u"broken"_s, found.broken},
                             {u"values"_s, valuesJson(found.values, count)}});
        return {};
    }
    call.console.line(Martlet::tr("%L1 rows, %L2 blank, %L3 values that differ")
                          .arg(found.rows)
                          .arg(found.blanks)
                          .arg(found.distinct));
    for (qsizetype at = 0; at < count; ++at)
        call.console.line(
            u"%1  %2"_s.arg(found.values[size_t(at)].rows, 10).arg(found.values[size_t(at)].value));
    return {};
}

Result<void> listClusters(const Invocation &call)
{
    TRY_ASSIGN(const auto how, method(call));
    TRY_ASSIGN(const auto file, planned(call));
    TRY_ASSIGN(const auto found, facets(call, file));
    TRY_ASSIGN(const auto clusters, clustersOf(found.values, how, call.stop));
    TRY_ASSIGN(const auto count, listed(call, clusters.size()));
    QJsonArray rows;
    for (qsizetype at = 0; at < count; ++at) {
        const auto &cluster = clusters[size_t(at)];
        rows.append(QJsonObject{{u"proposed"_s, cluster.proposed},
                                {u"rows"_s, cluster.rows},
                                {u"values"_s, valuesJson(cluster.values, qsizetype(cluster.values.size()))}});
        if (call.console.json())
            continue;
        call.console.line(u"%1  %2"_s.arg(cluster.rows, 10).arg(cluster.proposed));
        for (const auto &facet : cluster.values)
            call.console.line(u"%1    %2"_s.arg(facet.rows, 12).arg(facet.value));
    }
    if (call.has(u"out"_s)) {
        TRY_ASSIGN(const auto recipe, withClusters(file.recipe, file.fileRecipe, call.argument(3), clusters));
        TRY(writeRecipe(call, recipe));
    }
    if (call.console.json())
        call.console.object({{u"clusters"_s, rows},
                             {u"found"_s, qint64(clusters.size())},
                             {u"distinct"_s, found.distinct},
                             {u"compared"_s, qint64(found.values.size())}});
    else if (clusters.empty())
        call.console.line(Martlet::tr("No two values of this column are alike in that way."));
    if (!call.console.json() && !found.isWhole())
        call.console.line(Martlet::tr("Only the %L1 most frequent of %L2 values were compared.")
                              .arg(found.values.size())
                              .arg(found.distinct));
    return {};
}

Result<void> writeRecipe(const Invocation &call, const ImportRecipe &recipe)
{
    const auto path = call.value(u"out"_s);
    TRY_ASSIGN(const auto out, OutputDevice::create(path, false));
    const auto text = toToml(recipe);
    if (out->write(text) != text.size())
        return fail(Error::Kind::Disk, Martlet::tr("%1 could not be written. Free some space there.").arg(path),
                    out->errorString());
    TRY(out->commit());
    if (!call.console.json())
        call.console.line(Martlet::tr("%1 has the recipe %2.").arg(path, recipe.name));
    return {};
}

} // namespace martlet
