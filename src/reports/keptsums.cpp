// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/keptsums.h"

#include "base/tr.h"
#include "rollups/rolluptables.h"

#include <QRegularExpression>

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

QStringList measuresIn(const QString &sql)
{
    QStringList names;
    replaced(sql, u"\\$\\{kept (\\w+)\\}"_s, [&names](const auto &match) {
        if (!names.contains(match.captured(1)))
            names += match.captured(1);
        return QString();
    });
    return names;
}

} // namespace

Result<QString> withKeptSums(const QString &sql, const Rollup &rollup, const SemanticModel &model)
{
    const auto measures = measuresIn(sql);
    for (const auto &name : measures) {
        if (!rollup.measures.contains(name))
            return fail(Error::Kind::Input,
                        Martlet::tr("the rollup by %1 does not keep “%2”.").arg(rollup.title, name));
    }
    const auto &fact = *model.entity(rollup.fact);
    const auto columns = (QStringList{fact.date} + rollup.keys + measures).join(u", "_s);
    const auto rowsOf = [&](RollupGrain grain) {
        return u"SELECT %1 FROM %2 WHERE %3"_s.arg(columns, RollupTables::table(rollup, grain), fact.date);
    };
    const auto days = RollupTables::table(rollup, RollupGrain::Day);
    auto both = replaced(sql, u"\\$\\{kept_rows :(\\w+) :(\\w+)\\}"_s, [&](const auto &match) {
        const auto from = match.captured(1), to = match.captured(2);
        const auto stretches = u"(%1 BETWEEN :%3_month AND :%4_month UNION ALL %2 >= :%3 AND %5 < :%3_month "
                               "UNION ALL %2 > :%4_month AND %5 <= :%4)"_s.arg(
                                   rowsOf(RollupGrain::Month), rowsOf(RollupGrain::Day), from, to, fact.date);
        return eitherWay(stretches, fact.table);
    });
    both.replace(u"${kept_days}"_s, eitherWay(days, fact.table));
    return replaced(both, u"\\$\\{kept (\\w+)\\}"_s, [&](const auto &match) {
        const auto name = match.captured(1);
        return eitherWay(RollupTables::keptSum(*model.measure(name), fact.alias), u"${%1}"_s.arg(name));
    });
}

} // namespace martlet
