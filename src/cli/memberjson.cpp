// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/memberjson.h"

#include <QJsonArray>

namespace martlet {

using namespace Qt::StringLiterals;

QJsonObject openMemberJson(const OpenMember &member)
{
    return {{u"dimension"_s, toText(member.dimension)},
            {u"id"_s, member.id},
            {u"key"_s, member.key},
            {u"name"_s, member.name},
            {u"sales_lines"_s, member.salesLines},
            {u"stock_levels"_s, member.stockLevels},
            {u"revenue"_s, member.revenue.toString()},
            {u"first_batch"_s, member.firstBatch.value},
            {u"first_file"_s, member.firstFile}};
}

QJsonObject cardJson(const MemberCard &member)
{
    const auto &columns = DimensionTable::of(member.dimension).columns;
    QJsonObject attributes;
    QStringList historised;
    for (size_t index = 0; index < columns.size(); ++index) {
        attributes.insert(columns[index].name, member.values[qsizetype(index)]);
        if (columns[index].historised)
            historised += columns[index].name;
    }
    QJsonArray versions;
    for (const auto &version : member.versions) {
        QJsonObject values;
        for (qsizetype index = 0; index < historised.size(); ++index)
            values.insert(historised[index], version.values[index]);
        versions.append(QJsonObject{{u"from"_s, version.from.toString(Qt::ISODate)},
                                    {u"to"_s, version.to.toString(Qt::ISODate)},
                                    {u"batch"_s, version.batch.value},
                                    {u"attributes"_s, values}});
    }
    return {{u"dimension"_s, toText(member.dimension)},
            {u"id"_s, member.id},
            {u"key"_s, member.key},
            {u"is_inferred"_s, member.isInferred},
            {u"merged_into"_s, member.mergedInto ? QJsonValue(*member.mergedInto) : QJsonValue()},
            {u"batch"_s, member.batch.value},
            {u"attributes"_s, attributes},
            {u"versions"_s, versions}};
}

QJsonObject changeJson(const ReferenceChange &change)
{
    QJsonArray attributes;
    for (const auto &attribute : change.attributes)
        attributes.append(QJsonObject{
            {u"column"_s, attribute.column}, {u"before"_s, attribute.before}, {u"after"_s, attribute.after}});
    QJsonObject object{{u"change"_s, change.batch.value},
                       {u"dimension"_s, toText(change.dimension)},
                       {u"key"_s, change.key},
                       {u"by"_s, change.changedBy},
                       {u"at"_s, change.changedAt},
                       {u"is_undone"_s, change.isUndone}};
    if (change.kind == ChangeBatch::Kind::Merge)
        object.insert(u"into"_s, change.intoKey);
    else
        object.insert(u"from"_s, change.from.toString(Qt::ISODate));
    object.insert(u"attributes"_s, attributes);
    return object;
}

} // namespace martlet
