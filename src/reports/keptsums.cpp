// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/keptsums.h"

#include "base/tr.h"
#include "rollups/rolluptables.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// The text with each match exchanged for what `made` makes of it.
QString replaced(const QString &text, const QString &pattern,
                 const std::function<QString(const QRegularExpressionMatch &)> &made)
{
    const QRegularExpression expression(pattern);
    QString out;
    qsizetype at = 0;
    for (auto matches = expression.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        out += text.mid(at, match.capturedStart() - at) + made(match);
        at = match.capturedEnd();
    }
    return out + text.mid(at);
}

QString eitherWay(const QString &kept, const QString &counted)
{
    return u"${when rollup=yes: %1}${when rollup=no: %2}"_s.arg(kept, counted);
}

// One rollup's part of a template. `named`: whether its name stands in the placeholders, as that of the others
// does.
class KeptSums final
{
public:
    KeptSums(const Rollup &rollup, const SemanticModel &model, bool isNamed)
        : m_rollup(rollup)
        , m_model(model)
        , m_fact(*model.entity(rollup.fact))
        , m_measure(u"\\$\\{kept %1(\\w+)\\}"_s.arg(isNamed ? rollup.name + u"\\."_s : QString()))
        , m_rows(u"\\$\\{kept_rows %1:(\\w+) :(\\w+)\\}"_s.arg(isNamed ? rollup.name + u' ' : QString()))
    {
    }
    Result<QString> written(const QString &sql) const;

private:
    QStringList measuresIn(const QString &sql) const;
    QString withGroups(QString sql) const;
    QString stretches(const QString &from, const QString &to, const QStringList &measures) const;

    const Rollup &m_rollup;
    const SemanticModel &m_model;
    const ModelEntity &m_fact;
    QString m_measure, m_rows; // patterns
};

QStringList KeptSums::measuresIn(const QString &sql) const
{
    QStringList names;
    replaced(sql, m_measure, [&names](const auto &match) {
        if (!names.contains(match.captured(1)))
            names += match.captured(1);
        return QString();
    });
    return names;
}

QString KeptSums::stretches(const QString &from, const QString &to, const QStringList &measures) const
{
    const auto group = m_rollup.attributes.isEmpty() ? QStringList() : QStringList{RollupTables::groupColumn()};
    const auto columns = (QStringList{m_fact.date} + m_rollup.keys + group + measures).join(u", "_s);
    const auto rowsOf = [&](RollupGrain grain) {
        return u"SELECT %1 FROM %2 WHERE %3"_s.arg(columns, RollupTables::table(m_rollup, grain), m_fact.date);
    };
    return u"(%1 BETWEEN :%3_month AND :%4_month UNION ALL %2 >= :%3 AND %5 < :%3_month UNION ALL %2 > "
           u":%4_month AND %5 "
           "<= :%4)"_s.arg(rowsOf(RollupGrain::Month), rowsOf(RollupGrain::Day), from, to, m_fact.date);
}

// Of a rollup with attributes: its groups in place of the members that have them.
QString KeptSums::withGroups(QString sql) const
{
    if (m_rollup.attributes.isEmpty())
        return sql;
    const auto *const entity = m_model.entity(m_model.dimension(m_rollup.attributes.front())->entity);
    const auto &all = m_model.relationships();
    const auto step = std::find_if(all.begin(), all.end(), [&](const Relationship &one) {
        return one.fromEntity == m_fact.name && one.toEntity == entity->name;
    });
    const auto column = RollupTables::groupColumn();
    sql.replace(u"${kept_group}"_s,
                eitherWay(m_fact.alias + u'.' + column, m_fact.alias + u'.' + step->fromColumn));
    return replaced(sql, u"\\$\\{kept_members (\\w+) ([\\w.]+)\\}"_s, [&](const auto &match) {
        const auto alias = match.captured(1), key = match.captured(2);
        return eitherWay(u"%1 %2 ON %2.%3 = %4"_s.arg(RollupTables::groupTable(m_rollup), alias, column, key),
                         u"%1 %2 ON %2.%3 = %4"_s.arg(entity->table, alias, step->toColumn, key));
    });
}

Result<QString> KeptSums::written(const QString &sql) const
{
    const auto measures = measuresIn(sql);
    for (const auto &name : measures) {
        if (!m_rollup.measures.contains(name))
            return fail(Error::Kind::Input,
                        Martlet::tr("the rollup by %1 does not keep “%2”.").arg(m_rollup.title, name));
    }
    const auto both = replaced(withGroups(sql), m_rows, [&](const auto &match) {
        return eitherWay(stretches(match.captured(1), match.captured(2), measures), m_fact.table);
    });
    return replaced(both, m_measure, [this](const auto &match) {
        const auto name = match.captured(1);
        return eitherWay(RollupTables::keptSum(*m_model.measure(name), m_fact.alias), u"${%1}"_s.arg(name));
    });
}

} // namespace

Result<QString> withKeptSums(const QString &sql, const std::vector<const Rollup *> &rollups,
                             const SemanticModel &model)
{
    const auto &first = *rollups.front();
    const auto &fact = model.entity(first.fact)->table;
    auto both = sql;
    both.replace(u"${kept_days}"_s, eitherWay(RollupTables::table(first, RollupGrain::Day), fact));
    both.replace(u"${kept_all}"_s, eitherWay(RollupTables::table(first, RollupGrain::All), fact));
    for (const auto *const rollup : rollups) {
        TRY_ASSIGN(both, KeptSums(*rollup, model, rollup != &first).written(both));
    }
    return both;
}

} // namespace martlet
