// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/dimensionwords.h"

#include "base/tr.h"
#include "database/dialect.h"

namespace martlet {

using namespace Qt::StringLiterals;

const std::vector<Entity> &memberDimensions()
{
    static const std::vector<Entity> dimensions{Entity::Product, Entity::Customer, Entity::Store,
                                                Entity::Employee, Entity::Supplier};
    return dimensions;
}

Result<Entity> dimensionFromWord(const QString &word)
{
    QStringList known;
    for (const auto entity : memberDimensions()) {
        if (word == toText(entity) || word == DimensionTable::of(entity).plural)
            return entity;
        known += toText(entity);
    }
    return fail(
        Error::Kind::Usage,
        Martlet::tr("“%1” is no dimension that has members. There are: %2.").arg(word, known.join(u", "_s)));
}

QString statementFor(const QString &name, const DimensionTable &dimension, Engine engine)
{
    return statement(u"reference/"_s + name, engine)
        .replace(u"dim_members"_s, dimension.table)
        .replace(u"member_id"_s, dimension.id)
        .replace(u"member_name"_s, nameExpression(dimension));
}

QString nameExpression(const DimensionTable &dimension)
{
    if (!dimension.column(u"first_name"))
        return u"m."_s + dimension.name;
    return u"trim(COALESCE(m.first_name, '') || ' ' || COALESCE(m.last_name, ''))"_s;
}

} // namespace martlet
