// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/columnorigin.h"

#include "base/decimal.h"
#include "base/tr.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

std::optional<CellKind> kindOf(Feed feed, const QString &member, const QString &column)
{
    const auto entity = entityFromText(member);
    const auto described = entity ? entityFeed(*entity) : std::nullopt;
    const Feed fields = described ? *described : feed;
    const int index = feedFieldIndex(fields, column);
    return index < 0 ? std::nullopt : std::optional(feedFields(fields)[std::size_t(index)].kind);
}

QStringList numberChanges(const NumberFormat &number, CellKind kind)
{
    QStringList changes{number.decimal == u',' ? Martlet::tr("decimal comma") : Martlet::tr("decimal point")};
    if (number.group != 0)
        changes += Martlet::tr("thousands parted");
    if (!number.symbol.isEmpty())
        changes += Martlet::tr("without %1").arg(number.symbol);
    if (number.percent)
        changes += Martlet::tr("percent");
    changes += Martlet::tr("%1 places").arg(kind == CellKind::Money ? Money::scale : Quantity::scale);
    return changes;
}

QStringList changesOf(const ColumnRecipe &column, std::optional<CellKind> kind)
{
    if (!column.constant.isEmpty())
        return {Martlet::tr("always “%1”").arg(column.constant)};
    if (!column.expression.isEmpty())
        return {Martlet::tr("computed: %1").arg(column.expression)};
    QStringList changes;
    if (column.trim)
        changes += Martlet::tr("trimmed");
    if (!column.steps.empty())
        changes += Martlet::tr("changed in %1 steps").arg(column.steps.size());
    if (kind == CellKind::Money || kind == CellKind::Quantity)
        changes += numberChanges(column.number, *kind);
    if (!column.format.isEmpty())
        changes += Martlet::tr("read as %1").arg(column.format);
    if (!column.map.isEmpty())
        changes += Martlet::tr("%1 values replaced").arg(column.map.size());
    if (!column.byDefault.isEmpty())
        changes += Martlet::tr("“%1” where blank").arg(column.byDefault);
    return changes;
}

// What people call this kind of file: its pattern, because that is what they see.
QString nameOf(const FileRecipe &file)
{
    return file.patterns.isEmpty() ? file.name : file.patterns.front();
}

} // namespace

std::vector<ColumnOrigin> originsOf(const ImportRecipe &recipe, const QString &feed, const QString &member,
                                    const QString &column)
{
    std::vector<ColumnOrigin> origins;
    for (const FileRecipe &file : recipe.files) {
        const bool isOwn = toText(file.feed) == feed;
        if (!isOwn && member.isEmpty())
            continue;
        const ColumnRecipe *filled = file.column(isOwn ? column : member + u'.' + column);
        // Another feed names a member by its key: that fills the key of an inferred one.
        if (!filled && !isOwn && column == member + u"_id"_s)
            filled = file.column(column);
        if (!filled)
            continue;
        origins.push_back({nameOf(file), filled->source, int(file.header.indexOf(filled->source)) + 1,
                           changesOf(*filled, kindOf(file.feed, isOwn ? QString() : member, column))});
    }
    return origins;
}

} // namespace martlet
