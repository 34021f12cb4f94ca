// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/draftdrift.h"

#include "base/tr.h"

#include <QJsonArray>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QJsonArray toJson(const std::vector<RenamedColumn> &renamed)
{
    QJsonArray all;
    for (const auto &column : renamed)
        all.append(QJsonArray{column.was, column.now, column.confidence});
    return all;
}

QJsonArray toJson(const std::vector<RetypedColumn> &retyped)
{
    QJsonArray all;
    for (const auto &column : retyped)
        all.append(QJsonArray{column.column, column.was, column.sample, column.now});
    return all;
}

QStringList namesOf(const QJsonValue &names)
{
    QStringList all;
    for (const auto &name : names.toArray())
        all += name.toString();
    return all;
}

} // namespace

QJsonObject DraftDrift::toJson() const
{
    return {{u"recipe"_s, layout.recipe},
            {u"part"_s, layout.part},
            {u"known"_s, QString::fromUtf8(toToml(drift.known))},
            {u"renamed"_s, martlet::toJson(drift.renamed)},
            {u"missing"_s, QJsonArray::fromStringList(drift.missing)},
            {u"added"_s, QJsonArray::fromStringList(drift.added)},
            {u"retyped"_s, martlet::toJson(drift.retyped)},
            {u"accepted"_s, isAccepted}};
}

Result<DraftDrift> DraftDrift::fromJson(const QJsonObject &object)
{
    DraftDrift kept;
    kept.layout = {object.value(u"recipe"_s).toInt(), object.value(u"part"_s).toString()};
    TRY_ASSIGN(kept.drift.known,
               recipeFromToml(object.value(u"known"_s).toString().toUtf8(), Martlet::tr("the kept import")));
    kept.drift.file = kept.layout.part;
    for (const auto &value : object.value(u"renamed"_s).toArray()) {
        const auto column = value.toArray();
        kept.drift.renamed.push_back({column.at(0).toString(), column.at(1).toString(), column.at(2).toInt()});
    }
    kept.drift.missing = namesOf(object.value(u"missing"_s));
    kept.drift.added = namesOf(object.value(u"added"_s));
    for (const auto &value : object.value(u"retyped"_s).toArray()) {
        const auto column = value.toArray();
        kept.drift.retyped.push_back({column.at(0).toString(), column.at(1).toString(), column.at(2).toString(),
                                      column.at(3).toString()});
    }
    kept.isAccepted = object.value(u"accepted"_s).toBool();
    return kept;
}

} // namespace martlet
