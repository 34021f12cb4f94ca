// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/placedgroups.h"

#include "base/tr.h"
#include "database/hashgroups.h"
#include "database/rowplaces.h"
#include "database/session.h"
#include "database/statementguard.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

void give(RowPlaces &places, const ResultSet &rows)
{
    for (qint64 row = 0; row < rows.rowCount(); ++row) {
        for (int at = 0; at < rows.columnCount(); ++at) {
            if (rows.isNull(row, at))
                places.null(at);
            else if (rows.column(at).type == ColumnType::Text)
                places.text(at, rows.text(row, at));
            else
                places.number(at, rows.number(row, at));
        }
        places.endRow();
    }
}

void group(HashGroups &groups, const RowPlaces &places, const std::vector<int> &cells)
{
    for (size_t row = 0; row < places.size(); ++row) {
        for (int at = 0; at < int(cells.size()); ++at) {
            if (cells[size_t(at)] == PlacedGroups::everyRow) {
                groups.integer(at, 1);
                continue;
            }
            const auto cell = places.cell(row, cells[size_t(at)]);
            if (cell.kind == MadeRows::Cell::Kind::Null)
                groups.null(at);
            else if (cell.kind == MadeRows::Cell::Kind::Text)
                groups.text(at, cell.text);
            else
                groups.integer(at, cell.number);
        }
        groups.endRow();
    }
}

ResultSetPtr resultOf(const HashGroups &groups, const std::vector<ResultColumn> &columns)
{
    ResultSetBuilder builder(columns);
    for (size_t group = 0; group < groups.size(); ++group) {
        for (int at = 0; at < int(columns.size()); ++at) {
            if (groups.isNull(group, at))
                builder.appendNull(at);
            else if (groups.isText(group, at))
                builder.appendText(at, groups.text(group, at));
            else
                builder.appendNumber(at, groups.number(group, at));
        }
        builder.endRow();
    }
    return std::make_shared<const ResultSet>(std::move(builder).finish());
}

// Nothing else can be.
Error sumTooLarge(const PlacedGroups &wanted)
{
    const auto at = wanted.kinds.indexOf(QLatin1Char(char(GroupedKind::Sum)));
    return {Error::Kind::Input,
            Martlet::tr("“%1” of a row has more than 18 digits. Ask for a shorter period, or "
                        "split it further.")
                .arg(wanted.groups[size_t(std::max(at, qsizetype(0)))].name)};
}

} // namespace

Result<ResultSetPtr> placedGroups(Session &session, const QString &sql, const Bindings &bindings,
                                  const PlacedGroups &wanted, qint64 mostRows, std::stop_token stop)
{
    const auto kinds = HashGroups::kindsOf(wanted.kinds.toStdString());
    const auto places = RowPlaces::of(wanted.places.toStdString(), int(wanted.rows.size()));
    if (!kinds || !places)
        return fail(Error::Kind::Internal, u"Places or groups are not described as they should be."_s);
    TRY_ASSIGN(const auto selection, session.select(sql, bindings, {wanted.rows, mostRows}, stop));
    if (selection.cut)
        return fail(
            Error::Kind::Input,
            Martlet::tr(
                "Places are found among %L1 rows at most, and here there are more. Filter them, or split "
                "them by fewer fields.")
                .arg(mostRows));
    give(*places, *selection.rows);
    if (!places->make([&stop] { return stop.stop_requested(); }))
        return fail(cancelled());
    HashGroups groups(*kinds);
    group(groups, *places, wanted.cells);
    if (groups.isOverflown())
        return fail(sumTooLarge(wanted));
    return resultOf(groups, wanted.groups);
}

} // namespace martlet
