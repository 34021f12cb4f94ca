// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/hashedleg.h"

#include "database/sqltext.h"
#include "query/plan/earlygroups.h"
#include "query/plan/legsql.h"
#include "semantic/rowmeasure.h"
#include "semantic/semanticmodel.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostValues = 100; // that hash_groups takes

bool isOf(const QueryPlan::Leg &leg, int column)
{
    return std::find(leg.columns.begin(), leg.columns.end(), column) != leg.columns.end();
}

} // namespace

void HashedLeg::Cells::add(const QString &text, char kind)
{
    texts += text;
    kinds += QLatin1Char(kind);
}

HashedLeg::HashedLeg(const QueryPlan &plan, const QueryPlan::Leg &leg, const SemanticModel &model,
                     BoundSql &sql)
    : m_plan(plan)
    , m_leg(leg)
    , m_model(model)
    , m_sql(sql)
{
    for (int i = 0; i < int(plan.columns.size()); ++i) {
        const auto &column = plan.columns[size_t(i)];
        if (!column.isMeasure())
            m_members.push_back(&column);
        else if (isOf(leg, i))
            m_sums.push_back(&column);
    }
}

Result<QString> HashedLeg::table()
{
    const bool isPlain = m_leg.isSnapshot() || (m_members.empty() && m_leg.joins.empty()) ||
                         m_members.size() + m_sums.size() > size_t(HashGroups::mostColumns) / 2;
    if (isPlain)
        return QString();
    TRY_ASSIGN(const bool isApart, takeApart());
    if (!isApart)
        return QString();
    auto leg = m_leg;
    if (canGroupEarly()) {
        TRY_ASSIGN(leg, groupedEarly());
        if (leg.table.isEmpty())
            return QString();
    }
    Cells cells;
    QStringList names;
    for (const auto *const member : m_members) {
        TRY_ASSIGN(const auto text, m_sql.text(*member));
        cells.add(text, char(HashGroups::Kind::Key));
    }
    cells.texts += m_sumCells.texts;
    cells.kinds += m_sumCells.kinds;
    auto sum = m_sums.begin();
    for (const QChar kind : cells.kinds) {
        const bool isKey = names.size() < qsizetype(m_members.size());
        QString name; // of a further part of what is told apart: none
        if (kind != QLatin1Char(char(HashGroups::Kind::Further))) {
            TRY_ASSIGN(name, m_sql.quoted(isKey ? m_members[size_t(names.size())]->name : (*sum++)->name));
        }
        names += name;
    }
    return hashed(leg, cells, false, names);
}

// Whether all sums are put together from single rows.
Result<bool> HashedLeg::takeApart()
{
    for (const auto *const sum : m_sums) {
        std::optional<RowMeasure> taken;
        if (const auto *const measure = m_model.measure(sum->measure); measure && !m_leg.rollup) {
            TRY_ASSIGN(taken, rowMeasure(*measure, m_model, Engine::Sqlite));
        } else {
            TRY_ASSIGN(const auto text, LegSql(m_leg, m_sql).text(*sum));
            taken = rowMeasure(text);
        }
        if (!taken)
            return false;
        m_sumCells.texts += taken->cells;
        m_sumCells.kinds += taken->kinds;
    }
    return true;
}

// What is told apart, and what looks into dimensions, needs the rows themselves.
bool HashedLeg::canGroupEarly() const
{
    return !m_leg.joins.empty() && !m_sumCells.kinds.contains(QLatin1Char(char(HashGroups::Kind::Distinct))) &&
           std::all_of(m_sums.begin(), m_sums.end(), [this](const auto *sum) {
               const auto *const measure = m_model.measure(sum->measure);
               return measure && measure->joins.isEmpty();
           });
}

// The leg as it reads the groups; its sums are those of the groups from here on.
Result<QueryPlan::Leg> HashedLeg::groupedEarly()
{
    const auto groups = earlyGroups(m_leg, m_members, m_model);
    if (groups.rest.joins.empty())
        return groups.rows;
    Cells cells, sums;
    QStringList names;
    for (const auto &key : groups.keys) {
        const auto column = m_leg.alias + u'.' + key;
        const bool isMonth = groups.isByMonth && key == m_leg.day;
        cells.add(isMonth ? u"substr(%1, 1, 8) || '01'"_s.arg(column) : column, char(HashGroups::Kind::Key));
        names += key;
    }
    for (qsizetype at = 0; at < m_sumCells.texts.size(); ++at) {
        const auto kind = HashGroups::Kind(m_sumCells.kinds[at].toLatin1());
        cells.add(m_sumCells.texts[at], char(kind));
        names += u"sum%1"_s.arg(at);
        sums.add(m_leg.alias + u'.' + names.last(),
                 char(kind == HashGroups::Kind::Sum ? kind : HashGroups::Kind::Total));
    }
    auto rest = groups.rest;
    TRY_ASSIGN(rest.table, hashed(groups.rows, cells, true, names));
    m_sumCells = std::move(sums);
    return rest;
}

Result<QString> HashedLeg::hashed(const QueryPlan::Leg &leg, const Cells &cells, bool isInParts,
                                  const QStringList &names)
{
    TRY_ASSIGN(const auto rows, LegSql(leg, m_sql).select(cells.texts, {}));
    TRY_ASSIGN(const auto parsed, SqlText::parse(rows, Engine::Sqlite));
    if (parsed.names.size() > mostValues || names.size() > HashGroups::mostColumns)
        return QString();
    QStringList columns,
        arguments{m_sql.bound(rows), u"'%1%2'"_s.arg(isInParts ? u"+"_s : QString(), cells.kinds)};
    for (qsizetype at = 0; at < names.size(); ++at)
        if (!names[at].isEmpty())
            columns += u"c%1 AS %2"_s.arg(at).arg(names[at]);
    for (const auto &name : parsed.names)
        arguments += u':' + name;
    return u"(SELECT %1 FROM hash_groups(%2))"_s.arg(columns.join(u", "_s), arguments.join(u", "_s));
}

} // namespace martlet
